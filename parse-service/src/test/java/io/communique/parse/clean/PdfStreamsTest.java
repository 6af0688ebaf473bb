package io.communique.parse.clean;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.communique.contracts.StatementRejectedException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;

class PdfStreamsTest {

    private static final int MEGABYTE = 1 << 20;

    /** Streams of zeros, each broken behind its first {@code megabytes}. */
    private static byte[] pdf(int streams, int megabytes) {
        Deflater deflater = new Deflater();
        deflater.setInput(new byte[megabytes * MEGABYTE]);
        byte[] packed = new byte[megabytes * MEGABYTE / 100];
        int length = deflater.deflate(packed, 0, packed.length, Deflater.FULL_FLUSH);
        deflater.end();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < streams; i++) {
            out.writeBytes((i + " 0 obj << /Filter /FlateDecode >>\nstream\n").getBytes(StandardCharsets.ISO_8859_1));
            out.write(packed, 0, length);
            out.writeBytes("\u00ff\u00ff\u00ff\nendstream\n".getBytes(StandardCharsets.ISO_8859_1));
        }
        return out.toByteArray();
    }

    @Test
    void whatABrokenStreamUnpacksToCounts() {
        // Given
        byte[] bomb = pdf(3, 20);
        // When, then
        assertThatExceptionOfType(StatementRejectedException.class)
                .isThrownBy(() -> PdfStreams.refuseBombs(bomb))
                .withMessageContaining("unpacks to more than");
    }

    @Test
    void whatUnpacksToLessIsLetIn() {
        assertThatCode(() -> PdfStreams.refuseBombs(pdf(3, 10))).doesNotThrowAnyException();
    }
}

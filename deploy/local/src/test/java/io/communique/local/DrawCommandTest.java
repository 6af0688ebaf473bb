package io.communique.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DrawCommandTest {

    @TempDir
    private Path folder;

    @Test
    void aFileThatCannotBeReadIsNamedAndTheOthersAreDrawnFrom() throws IOException {
        // Given
        Path file =
                Files.writeString(folder.resolve("visit.txt"), "Visit\n\nThe minister met her colleague in Peru.\n");
        Path missing = folder.resolve("missing.txt");
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        // When
        int status = new CommandLine(new DrawCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute("--mentions=1", missing.toString(), file.toString());
        // Then
        assertThat(status).isEqualTo(1);
        assertThat(out.toString()).contains("The minister met her colleague in [[Peru]].\tCOUNTRY\tcountry:PE");
        assertThat(err.toString()).contains("missing.txt: there is no such file");
    }
}

package io.communique.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompiledReaderTest {

    private static final String FORMAT = "test 1";

    @Test
    void whatIsWrittenIsRead() {
        // Given
        CompiledWriter out = new CompiledWriter(FORMAT);
        out.bytes(new byte[] {1, -1});
        out.chars(new char[] {'a', '中'});
        out.ints(new int[] {Integer.MIN_VALUE, 7});
        out.longs(new long[] {Long.MAX_VALUE, -7});
        out.strings(List.of("", "Malé", "中国"));
        // When
        CompiledReader in = new CompiledReader("test.bin", out.toByteArray(), FORMAT);
        // Then
        assertThat(in.bytes()).containsExactly(1, -1);
        assertThat(in.chars()).containsExactly('a', '中');
        assertThat(in.ints()).containsExactly(Integer.MIN_VALUE, 7);
        assertThat(in.longs()).containsExactly(Long.MAX_VALUE, -7);
        assertThat(in.strings()).containsExactly("", "Malé", "中国");
        in.end();
    }

    @Test
    void anotherFormatIsNamed() {
        byte[] other = new CompiledWriter("test 2").toByteArray();
        for (byte[] wrong : List.of(other, new byte[3], "# a text file".getBytes(StandardCharsets.UTF_8))) {
            assertThatThrownBy(() -> new CompiledReader("test.bin", wrong, FORMAT))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("test.bin");
        }
    }

    @Test
    void aFileThatIsCutOffIsNamed() {
        // Given
        CompiledWriter out = new CompiledWriter(FORMAT);
        out.ints(new int[] {1, 2, 3});
        byte[] whole = out.toByteArray();
        // When
        CompiledReader in = new CompiledReader("test.bin", Arrays.copyOf(whole, whole.length - 1), FORMAT);
        // Then
        assertThatThrownBy(in::ints).isInstanceOf(IllegalStateException.class).hasMessageContaining("test.bin");
    }

    @Test
    void whatIsLeftIsNamed() {
        CompiledWriter out = new CompiledWriter(FORMAT);
        out.ints(new int[] {1, 2, 3});
        assertThatThrownBy(() -> new CompiledReader("test.bin", out.toByteArray(), FORMAT).end())
                .hasMessageContaining("16 bytes are left");
    }

    @Test
    void aDirectoryHasNothingThatCounts() {
        assertThat(CompiledReader.open(getClass(), "CompiledReaderTest.class", FORMAT))
                .isNull();
        assertThat(CompiledReader.open(getClass(), "absent.bin", FORMAT)).isNull();
    }

    @Test
    void whatLiesInAJarIsRead() {
        assertThatThrownBy(() -> CompiledReader.open(Test.class, "Test.class", FORMAT))
                .hasMessageContaining("Test.class was not compiled by this version");
    }
}

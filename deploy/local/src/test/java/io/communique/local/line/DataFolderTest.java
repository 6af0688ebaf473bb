package io.communique.local.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.communique.local.CommandFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    private static final Ports PORTS = new Ports(9000);

    @TempDir
    private Path path;

    @Test
    void theFirstPortOfARunningLineCanBeFound() throws IOException {
        try (DataFolder data = DataFolder.take(path, PORTS)) {
            data.started("this", ProcessHandle.current());
            assertThat(DataFolder.portsOf(path)).hasValue(PORTS);
        }
        assertThat(DataFolder.portsOf(path)).isEmpty();
    }

    @Test
    void aProcessThatAKilledRunLeftOverIsEnded() throws Exception {
        // Given
        Process leftOver = new ProcessBuilder("sleep", "600").start();
        DataFolder killed = DataFolder.take(path, PORTS);
        killed.started("kafka", leftOver.toHandle());
        byte[] state = Files.readAllBytes(path.resolve("run.json"));
        killed.close();
        Files.write(path.resolve("run.json"), state);
        // When
        try (DataFolder next = DataFolder.take(path, PORTS)) {
            assertThat(next.endLeftOvers()).containsExactly("kafka");
        }
        // Then
        assertThat(leftOver.waitFor(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aStateThatCannotBeReadIsNamed() throws IOException {
        Files.writeString(path.resolve("run.json"), "{");
        assertThatThrownBy(() -> DataFolder.portsOf(path))
                .isInstanceOf(CommandFailedException.class)
                .hasMessageContaining("run.json cannot be read");
    }
}

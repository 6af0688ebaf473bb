package io.communique.local.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void aPortInUseIsNamedWithItsPart() throws IOException {
        // Given
        Ports ports = Ports.free();
        try (ServerSocket other = new ServerSocket(ports.parse(), 1, InetAddress.getLoopbackAddress())) {
            // When, Then
            assertThat(ports.taken()).containsExactly(other.getLocalPort() + " (parse-service)");
        }
    }

    @Test
    void portsBeyondTheLastAreRefused() {
        assertThatThrownBy(() -> new Ports(65_530)).hasMessage("the first port is 65530; it can be from 1 to 65529");
    }
}

package io.communique.ingest;

import io.communique.embedded.EmbeddedKafka;
import io.communique.embedded.FreePort;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Points the service at a port where no broker listens until a test starts one. */
public final class KafkaThatIsDown implements QuarkusTestResourceLifecycleManager {

    private static int port;

    /** Starts the broker, without any topic. */
    static EmbeddedKafka startKafka() throws IOException {
        Path data = Files.createTempDirectory("communique-late-kafka-");
        return EmbeddedKafka.start(data, port, FreePort.find());
    }

    @Override
    public int order() {
        return 1; // after the infrastructure, whose broker this one replaces
    }

    @Override
    public Map<String, String> start() {
        try {
            port = FreePort.find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(
                "kafka.bootstrap.servers", "127.0.0.1:" + port,
                "communique.ingest.limits.publish", "4s",
                "mp.messaging.outgoing.raw.max.block.ms", "3000",
                "mp.messaging.outgoing.raw.request.timeout.ms", "2000",
                "mp.messaging.outgoing.raw.delivery.timeout.ms", "3000",
                "quarkus.http.test-port", "0");
    }

    @Override
    public void stop() {
        // the test stops the broker that it started
    }
}

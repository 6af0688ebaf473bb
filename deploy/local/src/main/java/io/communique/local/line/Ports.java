package io.communique.local.line;

import io.communique.embedded.FreePort;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ports of a line: seven in a row from the first. */
public record Ports(int first) {

    private static final int COUNT = 7;
    private static final int LAST_PORT = 65_535;

    public Ports {
        if (first < 1 || first + COUNT - 1 > LAST_PORT) {
            throw new IllegalArgumentException(
                    "the first port is " + first + "; it can be from 1 to " + (LAST_PORT - COUNT + 1));
        }
    }

    /** Seven ports in a row of which none is in use. */
    public static Ports free() throws IOException {
        for (int attempt = 0; attempt < 100; attempt++) {
            int first = FreePort.find();
            if (first + COUNT - 1 <= LAST_PORT && new Ports(first).taken().isEmpty()) {
                return new Ports(first);
            }
        }
        throw new IOException("no " + COUNT + " free ports in a row");
    }

    public int store() {
        return first;
    }

    public int ingest() {
        return first + 1;
    }

    public int parse() {
        return first + 2;
    }

    public int enrich() {
        return first + 3;
    }

    public int kafka() {
        return first + 4;
    }

    public int kafkaController() {
        return first + 5;
    }

    public int postgres() {
        return first + 6;
    }

    /** Those of the ports that somebody listens on, with what they are for. */
    public List<String> taken() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("store-service", store());
        ports.put("ingest-service", ingest());
        ports.put("parse-service", parse());
        ports.put("enrich-service", enrich());
        ports.put("Kafka", kafka());
        ports.put("Kafka's controller", kafkaController());
        ports.put("PostgreSQL", postgres());
        return ports.entrySet().stream()
                .filter(port -> !FreePort.isFree(port.getValue()))
                .map(port -> port.getValue() + " (" + port.getKey() + ")")
                .toList();
    }
}

package io.communique.ingest.register;

import java.time.Instant;

/** A file of the watched folder that was not taken in, and why. */
public record RefusedFile(String name, String problem, Instant at) {}

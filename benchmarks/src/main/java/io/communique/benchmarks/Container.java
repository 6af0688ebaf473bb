package io.communique.benchmarks;

/** How the services run in their containers, whose limit of 1 GiB makes Java collect serially. */
final class Container {

    static final String SERIAL = "-XX:+UseSerialGC";

    static final String COMPACT = "-XX:+UseCompactObjectHeaders";

    private Container() {}
}

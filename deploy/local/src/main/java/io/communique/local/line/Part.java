package io.communique.local.line;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A part of the line that is a process of its own.
 *
 * @param name as it is shown
 * @param command program and arguments
 * @param environment variables added to this process's
 * @param ready asks once whether the part can be used
 * @param address where it is, as it is shown
 * @param stopLimit how long it may take to end
 */
record Part(
        String name,
        List<String> command,
        Map<String, String> environment,
        Readiness ready,
        String address,
        Duration stopLimit) {

    /** Asks a part whether it can be used. */
    @FunctionalInterface
    interface Readiness {
        boolean ask();
    }
}

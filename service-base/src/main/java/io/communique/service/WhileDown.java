package io.communique.service;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Repeats what cannot work now until it does: a dependency that is down makes a record wait, and never makes it a dead
 * letter. The waiting record holds its channel, which pauses its consumer.
 */
public final class WhileDown {

    private static final Logger LOG = Logger.getLogger(WhileDown.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private WhileDown() {}

    /**
     * Calls {@code work} until it returns or fails for another reason. Logs once when the waiting begins and once when
     * it ends.
     *
     * @param dependency what it waits for, as an operator calls it: "database"
     * @param isDown true for failures that pass when the dependency answers again
     * @throws InterruptedWaitException if the service stops meanwhile
     */
    public static <T> T retry(String dependency, Predicate<RuntimeException> isDown, Supplier<T> work) {
        Duration pause = FIRST_PAUSE;
        Instant since = null;
        while (true) {
            try {
                T result = work.get();
                if (since != null) {
                    LOG.infof(
                            "%s answers again after %d s",
                            dependency, Duration.between(since, Instant.now()).toSeconds());
                }
                return result;
            } catch (RuntimeException e) {
                if (!isDown.test(e)) {
                    throw e;
                }
                if (since == null) {
                    since = Instant.now();
                    LOG.warnf("%s does not answer, waiting: %s", dependency, rootMessage(e));
                }
            }
            sleep(pause, dependency);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        }
    }

    private static void sleep(Duration pause, String dependency) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedWaitException(dependency, e);
        }
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }

    /** The service stopped while it waited; what was not acknowledged comes again after the next start. */
    public static final class InterruptedWaitException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        InterruptedWaitException(String dependency, InterruptedException cause) {
            super("stopped while waiting for " + dependency, cause);
        }
    }
}

package io.communique.embedded;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** Lets a process live as long as whoever started it. */
final class Attended {

    private Attended() {}

    /**
     * Returns when standard input ends, as it does when the process at its other end dies, or when SIGTERM comes. The
     * JVM then waits for the main thread, so that it can put its things in order.
     */
    static void untilUnattended() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        Thread main = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            end.countDown();
            try {
                main.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        Thread.ofPlatform().daemon().name("attended").start(() -> {
            try {
                while (System.in.read() >= 0) {
                    // nothing is said on this line; it only has an end
                }
            } catch (IOException e) {
                // as good as the end
            }
            end.countDown();
        });
        end.await();
    }
}

package io.communique.local.line;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/** Tells on the terminal what happens to the parts. */
public final class Narrator {

    private final PrintWriter out;

    public Narrator(PrintWriter out) {
        this.out = out;
    }

    void ready(Part part, Duration took) {
        line(String.format(
                Locale.ROOT,
                "  %-16s ready after %4.1f s   %s",
                part.name(),
                took.toMillis() / 1000.0,
                part.address()));
    }

    /** Says a sentence. */
    public void say(String sentence) {
        line(sentence);
    }

    private synchronized void line(String line) {
        out.println(line);
        out.flush();
    }
}

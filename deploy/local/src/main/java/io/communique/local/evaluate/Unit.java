package io.communique.local.evaluate;

import java.util.Locale;

/** How a value is written, and which way is better. */
enum Unit {
    /** From 0 to 1, more is better. */
    SCORE("%.4f", "%.3f", true),
    /** Of a score, what is lost of it, less is better. */
    LOSS("%.4f", "%.3f", false),
    /** Percent of documents, more is better. */
    PERCENT_RIGHT("%.2f %%", "%.1f %%", true),
    /** Percent of words, less is better. */
    PERCENT_WRONG("%.2f %%", "%.1f %%", false);

    private final String value;
    private final String bar;
    private final boolean moreIsBetter;

    Unit(String value, String bar, boolean moreIsBetter) {
        this.value = value;
        this.bar = bar;
        this.moreIsBetter = moreIsBetter;
    }

    String value(double number) {
        return Double.isNaN(number) ? "-" : String.format(Locale.ROOT, value, number);
    }

    String bar(double number) {
        return String.format(Locale.ROOT, bar, number);
    }

    boolean reaches(double number, double bar) {
        return moreIsBetter ? number >= bar : number <= bar;
    }
}

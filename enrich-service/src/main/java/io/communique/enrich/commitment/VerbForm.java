package io.communique.enrich.commitment;

import java.util.List;

/**
 * An inflected verb, perhaps of several words.
 *
 * @param lemma as the table of forces has it
 * @param kind of its first word
 * @param words of the form, folded; the first one is inflected
 * @param particle words that close the clause of a separable verb, folded: "auf" of "fordert ... auf"; else empty
 */
record VerbForm(String lemma, Kind kind, List<String> words, List<String> particle) {

    VerbForm {
        words = List.copyOf(words);
        particle = List.copyOf(particle);
    }

    enum Kind {
        /** Present tense and, in English, the infinitive. */
        PRESENT,
        /** The first person plural, in languages that leave its pronoun out. */
        PRESENT_WE,
        /** The first person singular, in such languages. */
        PRESENT_I,
        PAST,
        FUTURE,
        FUTURE_WE,
        /** With its negation before it in one word: "n'enverra". */
        DENIED,
        INFINITIVE,
        PARTICIPLE,
        GERUND
    }

    boolean isPresent() {
        return kind == Kind.PRESENT || kind == Kind.PRESENT_WE || kind == Kind.PRESENT_I;
    }

    boolean isFuture() {
        return kind == Kind.FUTURE || kind == Kind.FUTURE_WE;
    }

    /** True if the form alone says who acts. */
    boolean saysWe() {
        return kind == Kind.PRESENT_WE || kind == Kind.FUTURE_WE;
    }

    boolean saysI() {
        return kind == Kind.PRESENT_I;
    }

    @Override
    public String toString() {
        return kind + " of " + lemma;
    }
}

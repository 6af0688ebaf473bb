package io.communique.enrich.commitment;

/**
 * An inflected verb, perhaps of several words.
 *
 * @param lemma as the table of forces has it
 * @param kind of its first word
 * @param words of the form, folded; the first one is inflected
 */
record VerbForm(String lemma, Kind kind, String[] words) {

    enum Kind {
        /** Present tense and, in English, the infinitive. */
        PRESENT,
        PAST,
        FUTURE,
        INFINITIVE,
        PARTICIPLE,
        GERUND
    }

    @Override
    public String toString() {
        return kind + " of " + lemma;
    }
}

package io.communique.parse.structure;

/**
 * The words that open a clause and say what it does.
 *
 * @param printed as the page has them, an adverb before them included
 * @param lemma of the verb or adjective
 * @param form what they open by themselves
 * @param end behind the last of their characters in the text
 */
record Opener(String printed, String lemma, Form form, int end) {

    enum Form {
        PREAMBULAR,
        OPERATIVE
    }

    /** Where the first of them stands. */
    int start() {
        return end - printed.length();
    }

    boolean isPreambular() {
        return form == Form.PREAMBULAR;
    }
}

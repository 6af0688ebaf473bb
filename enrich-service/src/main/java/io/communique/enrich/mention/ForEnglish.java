package io.communique.enrich.mention;

import io.communique.enrich.text.StatementText;

/**
 * A finder whose words are English, kept from statements of another language: German capitalises every noun, and "in" and
 * "on" are other words in Italian and French. A statement in an unknown language may be English.
 */
record ForEnglish(MentionFinder finder) implements MentionFinder {

    @Override
    public void find(StatementText statement, Candidates candidates) {
        if (statement.mayBeEnglish()) {
            finder.find(statement, candidates);
        }
    }
}

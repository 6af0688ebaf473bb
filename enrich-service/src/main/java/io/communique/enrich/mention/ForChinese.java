package io.communique.enrich.mention;

import io.communique.enrich.text.StatementText;

/** A finder whose words are Chinese, kept from statements of another language: Japanese has the same characters. */
record ForChinese(MentionFinder finder) implements MentionFinder {

    private static final String CHINESE = "zh";

    @Override
    public void find(StatementText statement, Candidates candidates) {
        if (CHINESE.equals(statement.language())) {
            finder.find(statement, candidates);
        }
    }
}

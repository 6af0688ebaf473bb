package io.communique.enrich.mention;

import io.communique.enrich.text.StatementText;

/** Finds names by one kind of rule. Finders run one after another; each sees what those before it found. */
public interface MentionFinder {

    /** Adds what it finds; safe to be called by many threads with different arguments. */
    void find(StatementText statement, Candidates candidates);
}

package io.communique.enrich.text;

/** What lists say of a word, as bits that the asker gives a meaning; kept with the clause. */
@FunctionalInterface
public interface WordNotes {

    /** Not zero, which stands for what is not yet known. */
    int note(ClauseText clause, int word);
}

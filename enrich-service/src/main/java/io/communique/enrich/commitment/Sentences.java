package io.communique.enrich.commitment;

import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where the sentences of a clause begin and end, in words. */
final class Sentences {

    private static final Set<String> ABBREVIATIONS = WordLists.words(Sentences.class, "abbreviations.txt");

    /**
     * A sentence.
     *
     * @param first word
     * @param last word
     * @param isQuestion true if a question mark ends it
     */
    record Sentence(int first, int last, boolean isQuestion) {}

    private Sentences() {}

    static List<Sentence> of(ClauseText text) {
        List<Sentence> sentences = new ArrayList<>();
        int first = 0;
        for (int w = 0; w < text.count(); w++) {
            char end = endBehind(text, w);
            if (end != 0) {
                sentences.add(new Sentence(first, w, end == '?'));
                first = w + 1;
            }
        }
        return sentences;
    }

    /** The sign that ends the sentence behind the word, 0 if it goes on. */
    private static char endBehind(ClauseText text, int word) {
        boolean isLast = word == text.count() - 1;
        int from = text.end(word);
        int to = isLast ? text.text().length() : text.start(word + 1);
        char end = 0;
        for (int i = from; i < to; i++) {
            char c = text.text().charAt(i);
            switch (c) {
                case '?', '\u061F', '\uFF1F' -> {
                    return '?';
                }
                case '!', '\u3002', '\n', ';', '\u2026' -> end = '.';
                case '.' -> end = end == 0 && (isLast || isFullStop(text, word, i)) ? '.' : end;
                default -> {}
            }
        }
        return isLast && end == 0 ? '.' : end;
    }

    private static boolean isFullStop(ClauseText text, int word, int at) {
        boolean spaced = at + 1 < text.text().length()
                && !Character.isLetterOrDigit(text.text().charAt(at + 1));
        char next = text.text().charAt(text.start(word + 1));
        boolean isNumbering =
                !text.isNumber(word) && text.startsWithDigit(word + 1) && text.end(word) - text.start(word) < 4;
        boolean isInitial = text.end(word) - text.start(word) == 1 && text.isCapital(word);
        return spaced
                && !Character.isLowerCase(next)
                && !isInitial
                && !isNumbering
                && !ABBREVIATIONS.contains(text.word(word));
    }
}

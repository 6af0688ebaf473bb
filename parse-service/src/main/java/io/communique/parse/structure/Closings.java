package io.communique.parse.structure;

import io.communique.parse.vocabulary.Vocabulary;
import java.util.List;
import java.util.Locale;

/** How the end of a statement begins: adoption, signature, end marks. */
final class Closings {

    private static final List<String> STARTS = Vocabulary.entries(Closings.class, "closings.txt");

    private Closings() {}

    static boolean opens(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return STARTS.stream().anyMatch(lower::startsWith);
    }
}

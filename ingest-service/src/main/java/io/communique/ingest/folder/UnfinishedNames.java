package io.communique.ingest.folder;

import io.communique.ingest.vocabulary.WordList;
import java.util.Locale;
import java.util.Set;

/** Names that editors, browsers and copiers give to files that are not finished. */
final class UnfinishedNames {

    private static final Set<String> SUFFIXES =
            Set.copyOf(WordList.lines(UnfinishedNames.class, "unfinished-suffixes.txt"));

    private UnfinishedNames() {}

    /** True for hidden names too. */
    static boolean isUnfinished(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith(".") || SUFFIXES.stream().anyMatch(lower::endsWith);
    }
}

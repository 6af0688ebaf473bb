package io.communique.enrich.mention;

import io.communique.enrich.text.Letters;
import io.communique.enrich.text.WordLists;
import java.util.Set;

/** Where a name may start inside of a word: behind the conjunctions and prepositions that Arabic writes as one with it. */
public final class NamePrefixes {

    private static final int LONGEST = 3;

    private static final Set<String> PREFIXES = WordLists.words(NamePrefixes.class, "prefixes.ar.txt");

    private NamePrefixes() {}

    /** True if what stands before this char in its word is a prefix. */
    public static boolean endAt(char[] folded, int offset) {
        if (offset >= folded.length || !Letters.isArabic(folded[offset])) {
            return false;
        }
        int start = offset;
        while (start > 0 && Letters.isArabic(folded[start - 1])) {
            start--;
            if (offset - start > LONGEST) {
                return false;
            }
        }
        return PREFIXES.contains(new String(folded, start, offset - start));
    }
}

package io.communique.parse.clean;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes class names and ids apart into the words that they are made of, in lower case. */
final class ClassNames {

    /** Characters of an element's class names that are read. */
    private static final int LONGEST = 1_000;

    private ClassNames() {}

    static boolean haveAny(String attribute, Set<String> words) {
        return !Collections.disjoint(parts(attribute), words);
    }

    /** {@code entry-date publishedAt} are entry, date, published and at. */
    static List<String> parts(String attribute) {
        if (attribute.isEmpty()) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        int start = 0;
        int length = Math.min(LONGEST, attribute.length());
        for (int i = 0; i <= length; i++) {
            boolean letter = i < length && Character.isLetter(attribute.charAt(i));
            boolean hump = letter
                    && i > start
                    && Character.isUpperCase(attribute.charAt(i))
                    && Character.isLowerCase(attribute.charAt(i - 1));
            if (!letter || hump) {
                if (i > start) {
                    parts.add(attribute.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = letter ? i : i + 1;
            }
        }
        return parts;
    }
}

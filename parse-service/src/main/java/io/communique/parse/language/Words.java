package io.communique.parse.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits text into words: runs of letters, digits and marks, with apostrophes and hyphens inside. */
public final class Words {

    private Words() {}

    /** The words as they stand, at most {@code limit} of them. */
    public static List<String> of(CharSequence text, int limit) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length() && words.size() < limit; i++) {
            boolean inside = i < text.length() && isPart(text, i, start >= 0);
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(text.subSequence(start, i).toString());
                start = -1;
            }
        }
        return words;
    }

    /** The words in lower case. */
    public static List<String> folded(CharSequence text, int limit) {
        return of(text.toString().toLowerCase(Locale.ROOT), limit);
    }

    private static boolean isPart(CharSequence text, int i, boolean within) {
        char c = text.charAt(i);
        if ((c >= 'a' && c <= 'z') || c == ' ') {
            return c != ' ';
        }
        if (Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        return within
                && (c == '\'' || c == '’' || c == '-')
                && i + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(i + 1));
    }
}

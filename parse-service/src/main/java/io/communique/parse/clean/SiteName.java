package io.communique.parse.clean;

import io.communique.parse.vocabulary.Vocabulary;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes a site's own name off the titles of its pages. A title keeps its own dashes. */
final class SiteName {

    /** What sites set between a page's title and their own name. */
    private static final List<String> MARKS = Vocabulary.entries(SiteName.class, "title-separators.txt");

    /** A shorter part is in any address. */
    private static final int SHORTEST = 4;

    private final String name;
    private final String host;

    /** @param address of the page, whose host often is the name */
    SiteName(@Nullable String name, @Nullable URI address) {
        this.name = name == null ? "" : Letters.of(name);
        this.host = address == null || address.getHost() == null ? "" : Letters.of(address.getHost());
    }

    boolean is(String text) {
        String folded = Letters.of(text);
        return !folded.isEmpty() && folded.equals(name);
    }

    /** Without the name before or behind a mark, if it is the site's. */
    String off(String title) {
        for (String mark : MARKS) {
            int last = title.lastIndexOf(mark);
            if (last > 0 && isSites(title.substring(last + mark.length()))) {
                return title.substring(0, last).strip();
            }
            int first = title.indexOf(mark);
            if (first > 0 && isSites(title.substring(0, first))) {
                return title.substring(first + mark.length()).strip();
            }
        }
        return title;
    }

    /** Of a window, where what stands last behind a mark is the site's name even if nothing else gives it. */
    String offWindow(String title) {
        String off = off(title);
        if (!off.equals(title)) {
            return off;
        }
        for (String mark : MARKS) {
            int at = title.lastIndexOf(mark);
            if (at > 0 && 2 * at >= title.length()) {
                return title.substring(0, at).strip();
            }
        }
        return title;
    }

    /** What stands between the marks of a title, its longest parts first; nothing if it has no mark. */
    List<String> parts(String title) {
        List<String> parts = new ArrayList<>();
        for (String mark : MARKS) {
            if (title.contains(mark)) {
                int first = title.indexOf(mark);
                int last = title.lastIndexOf(mark);
                parts.add(title.substring(first + mark.length()).strip());
                parts.add(title.substring(0, last).strip());
                parts.add(title.substring(0, first).strip());
                parts.add(title.substring(last + mark.length()).strip());
            }
        }
        return parts.stream()
                .distinct()
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .toList();
    }

    private boolean isSites(String part) {
        String folded = Letters.of(part);
        boolean inHost = folded.length() >= SHORTEST && host.contains(folded);
        return !folded.isEmpty() && (folded.equals(name) || inHost);
    }

    /** Letters and digits alone, in lower case, to compare texts that differ in marks and spaces. */
    static final class Letters {

        private Letters() {}

        static String of(String text) {
            String lower = text.toLowerCase(Locale.ROOT);
            StringBuilder letters = new StringBuilder(lower.length());
            for (int i = 0; i < lower.length(); i++) {
                char c = lower.charAt(i);
                if ((c >= 'a' && c <= 'z') || Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                    letters.append(c);
                }
            }
            return letters.toString();
        }
    }
}

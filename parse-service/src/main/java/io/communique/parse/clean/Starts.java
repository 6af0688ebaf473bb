package io.communique.parse.clean;

import io.communique.parse.vocabulary.Vocabulary;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** How lines of one kind begin: a list of beginnings, all of which one look into their order asks. */
final class Starts {

    /** None begins with another, so that the last that is not behind a text is the only one that it may begin with. */
    private final NavigableSet<String> starts = new TreeSet<>();

    /** The characters that they begin with, by which nearly all other texts are told before they are folded. */
    private final BitSet firsts = new BitSet();

    private Starts(List<String> entries) {
        for (String entry : new TreeSet<>(entries)) {
            if (!begin(entry)) {
                starts.add(entry);
                firsts.set(entry.charAt(0));
            }
        }
    }

    /** @param owner the class that the resource stands beside */
    static Starts read(Class<?> owner, String name) {
        return of(Vocabulary.entries(owner, name));
    }

    static Starts of(List<String> entries) {
        return new Starts(entries);
    }

    /** True if the text begins with one of them. */
    boolean begin(String text) {
        String start = starts.floor(text);
        return start != null && text.startsWith(start);
    }

    /** True if the text begins with one of them as {@link ChromeLine#fold} writes it. */
    boolean beginInAnyCase(String text) {
        int at = 0;
        while (at < text.length() && !Character.isLetter(text.charAt(at))) {
            at++;
        }
        boolean may = at == text.length() || firsts.get(Character.toLowerCase(text.charAt(at)));
        return may && begin(ChromeLine.fold(text));
    }
}

package io.communique.enrich.mention;

import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Endings that are looked for at many words of a text: the word's last letters tell whether it may have one, before the
 * ending is compared and without a string of the word.
 *
 * @param <E> what has an ending
 */
final class WordEndings<E> {

    private static final int PLACES = 1 << 10;
    private static final int MOST_LETTERS = 3;

    private record Entry<E>(String ending, E meaning) {}

    /** How many letters the shortest ending has, and so the last ones of each that are asked first. */
    private final int letters;

    private final List<List<Entry<E>>> places = new ArrayList<>(Collections.nCopies(PLACES, List.of()));

    /** @param ending of each, folded when it is entered */
    WordEndings(Collection<E> all, Function<E, String> ending) {
        letters = all.stream().mapToInt(each -> ending.apply(each).length()).reduce(MOST_LETTERS, Math::min);
        all.forEach(each -> add(Folding.fold(ending.apply(each)), each));
    }

    static WordEndings<String> of(Collection<String> endings) {
        return new WordEndings<>(endings, Function.identity());
    }

    private void add(String ending, E meaning) {
        int place = place(ending.toCharArray(), ending.length());
        List<Entry<E>> longestFirst = new ArrayList<>(places.get(place));
        longestFirst.add(new Entry<>(ending, meaning));
        longestFirst.sort(Comparator.comparing(entry -> -entry.ending().length()));
        places.set(place, longestFirst);
    }

    private int place(char[] text, int end) {
        int hash = 0;
        for (int i = end - letters; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        return hash & (PLACES - 1);
    }

    /** What has the longest ending of the word; nothing where the word has none. */
    @Nullable
    E longest(ClauseText clause, int word) {
        int end = clause.end(word);
        int start = clause.start(word);
        if (end - start < letters) {
            return null;
        }
        for (Entry<E> entry : places.get(place(clause.folded(), end))) {
            if (endsWith(clause.folded(), start, end, entry.ending())) {
                return entry.meaning();
            }
        }
        return null;
    }

    private static boolean endsWith(char[] folded, int start, int end, String ending) {
        int from = end - ending.length();
        if (from < start) {
            return false;
        }
        for (int i = 0; i < ending.length(); i++) {
            if (folded[from + i] != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}

package io.communique.enrich.mention;

import io.communique.enrich.text.Line;
import io.communique.enrich.text.WordLists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words of resources at a place in Chinese text, which has no spaces. */
final class HanText {

    /** The characters that make another word of what they stand beside. */
    private static final String NEIGHBOURS = "han-neighbours.txt";

    private static final int FACTOR = 31;

    /** The words with equal hashes of their first two chars, the longest first. */
    private final String @Nullable [][] byStart;
    /** Words of one char. */
    private final Map<Character, String> single = new HashMap<>();

    private final BitSet firsts = new BitSet();

    HanText(Collection<String> words) {
        byStart = new String[Integer.highestOneBit(Math.max(1, words.size()) * 2) * 2][];
        List<String> sorted = new ArrayList<>(words);
        sorted.sort((one, other) -> Integer.compare(other.length(), one.length()));
        for (String word : sorted) {
            firsts.set(word.charAt(0));
            if (word.length() == 1) {
                single.put(word.charAt(0), word);
                continue;
            }
            int slot = slot(word, 0);
            String[] before = byStart[slot];
            String[] more = before == null ? new String[1] : Arrays.copyOf(before, before.length + 1);
            more[more.length - 1] = word;
            byStart[slot] = more;
        }
    }

    private int slot(String text, int place) {
        return (FACTOR * text.charAt(place) + text.charAt(place + 1)) & (byStart.length - 1);
    }

    static HanText load(String file) {
        return new HanText(WordLists.words(HanText.class, file));
    }

    /** The characters of a resource that has one a line. */
    static BitSet characters(String file) {
        BitSet characters = new BitSet();
        for (String word : WordLists.words(HanText.class, file)) {
            characters.set(word.charAt(0));
        }
        return characters;
    }

    /** The characters that make another word of what they stand beside; what that is, the resource lists. */
    static BitSet neighbours(String kind) {
        BitSet characters = new BitSet();
        for (String character : ofKind(NEIGHBOURS, kind)) {
            characters.set(character.charAt(0));
        }
        return characters;
    }

    /** The words with this second field. */
    static Set<String> ofKind(String file, String kind) {
        Set<String> words = new HashSet<>();
        for (Line line : WordLists.lines(HanText.class, file)) {
            List<String> fields = line.fields();
            if (fields.size() != 2) {
                throw line.wrong("a word and its kinds expected");
            }
            if (Line.names(fields.get(1)).contains(kind)) {
                words.add(fields.getFirst());
            }
        }
        return words;
    }

    /** The longest of the words that starts here. */
    @Nullable
    String at(String text, int place) {
        if (place >= text.length() || !firsts.get(text.charAt(place))) {
            return null;
        }
        String[] words = place + 1 < text.length() ? byStart[slot(text, place)] : null;
        if (words != null) {
            for (String word : words) {
                if (text.startsWith(word, place)) {
                    return word;
                }
            }
        }
        return single.isEmpty() ? null : single.get(text.charAt(place));
    }

    /** The places that the words cover, also where they overlap. */
    BitSet covered(String text) {
        BitSet covered = new BitSet();
        for (int i = 0; i < text.length(); i++) {
            String word = at(text, i);
            if (word != null) {
                covered.set(i, i + word.length());
            }
        }
        return covered;
    }

    /** The places of names that stand. */
    static BitSet covered(List<Candidate> names) {
        BitSet covered = new BitSet();
        for (Candidate name : names) {
            covered.set(name.start(), name.end());
        }
        return covered;
    }
}

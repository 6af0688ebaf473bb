package io.communique.parse.clean;

import io.communique.contracts.statement.Removed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Folds a passage that stands more than once on a page, as pages do that are put together from two versions of their
 * text. The first copy stays. A short sentence that comes back ("Thank you.") is speech and no repetition.
 */
final class RepeatedBlocks {

    /** Characters of a passage that no speaker says twice word for word. */
    private static final int LEAST_CHARACTERS = 160;

    /** More earlier places than this are a refrain, and not all of them are tried. */
    private static final int MOST_PLACES = 8;

    /** Passages that begin with a refrain may take another look. */
    private static final int MOST_ROUNDS = 8;

    private final Sheet sheet;

    /** The pieces that are there at the start. */
    private final int[] kept;

    /** Those of them that were looked at and stay. */
    private final int[] staying;

    private int size;

    /** Where each text is among those that stay. */
    private final Map<String, List<Integer>> places = new HashMap<>();

    private RepeatedBlocks(Sheet sheet) {
        this.sheet = sheet;
        this.kept = sheet.keptIndices();
        this.staying = new int[kept.length];
    }

    /** @param before how many of the last that stay belong to it, which another repetition had parted from the rest */
    private record Copy(int before, int length) {

        static final Copy NONE = new Copy(0, 0);
    }

    static void mark(Sheet sheet) {
        int rounds = 0;
        while (rounds < MOST_ROUNDS && new RepeatedBlocks(sheet).markOnce()) {
            rounds++;
        }
    }

    private boolean markOnce() {
        boolean marked = false;
        int i = 0;
        while (i < kept.length) {
            Copy copy = longest(i);
            if (copy.length() > 0) {
                for (int k = 0; k < copy.before(); k++) {
                    size--;
                    places.get(text(staying[size])).removeLast();
                    sheet.drop(staying[size], Removed.Reason.REPEATED);
                }
                for (int k = i; k < i + copy.length(); k++) {
                    sheet.drop(kept[k], Removed.Reason.REPEATED);
                }
                i += copy.length();
                marked = true;
            } else {
                places.computeIfAbsent(text(kept[i]), text -> new ArrayList<>()).add(size);
                staying[size++] = kept[i++];
            }
        }
        return marked;
    }

    /** @return what is a copy of an earlier passage and goes on at {@code i}, none if it has too few characters */
    private Copy longest(int i) {
        Copy best = Copy.NONE;
        int tried = 0;
        for (int place : places.getOrDefault(text(kept[i]), List.of())) {
            if (++tried > MOST_PLACES) {
                break;
            }
            int length = 0;
            int characters = 0;
            while (place + length < size
                    && i + length < kept.length
                    && same(staying[place + length], kept[i + length])) {
                characters += text(kept[i + length]).length();
                length++;
            }
            int before = 0;
            while (before < place
                    && place + length + before < size
                    && same(staying[place - before - 1], staying[size - before - 1])) {
                before++;
                characters += text(staying[size - before]).length();
            }
            if (characters >= LEAST_CHARACTERS && before + length > best.before() + best.length()) {
                best = new Copy(before, length);
            }
        }
        return best;
    }

    private String text(int piece) {
        return sheet.piece(piece).text();
    }

    private boolean same(int first, int second) {
        return text(first).equals(text(second));
    }
}

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

    private RepeatedBlocks() {}

    static void mark(Sheet sheet) {
        while (markOnce(sheet)) {
            // what was taken out may have parted two halves of another repetition
        }
    }

    private static boolean markOnce(Sheet sheet) {
        int[] kept = sheet.keptIndices();
        Map<String, List<Integer>> places = new HashMap<>();
        boolean marked = false;
        int i = 0;
        while (i < kept.length) {
            int length = longest(sheet, kept, places, i);
            if (length > 0) {
                for (int k = i; k < i + length; k++) {
                    sheet.drop(kept[k], Removed.Reason.REPEATED);
                }
                i += length;
                marked = true;
            } else {
                places.computeIfAbsent(sheet.piece(kept[i]).text(), text -> new ArrayList<>())
                        .add(i);
                i++;
            }
        }
        return marked;
    }

    /** @return how many pieces from {@code i} on are a copy of an earlier passage, 0 if too few characters are */
    private static int longest(Sheet sheet, int[] kept, Map<String, List<Integer>> places, int i) {
        int best = 0;
        int tried = 0;
        for (int place : places.getOrDefault(sheet.piece(kept[i]).text(), List.of())) {
            if (++tried > MOST_PLACES) {
                break;
            }
            int length = 0;
            int characters = 0;
            while (place + length < i
                    && i + length < kept.length
                    && same(sheet, kept[place + length], kept[i + length])) {
                characters += sheet.piece(kept[i + length]).text().length();
                length++;
            }
            if (characters >= LEAST_CHARACTERS && length > best) {
                best = length;
            }
        }
        return best;
    }

    private static boolean same(Sheet sheet, int first, int second) {
        return sheet.isKept(first)
                && sheet.piece(first).text().equals(sheet.piece(second).text());
    }
}

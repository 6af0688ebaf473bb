package io.communique.local.evaluate;

import java.util.List;
import java.util.stream.IntStream;

/** Compares texts by their runs of four words, as the article extraction benchmark of Scrapinghub does. */
final class Shingles {

    private static final int WORDS = 4;

    private Shingles() {}

    static PrecisionRecall compare(String found, String wanted) {
        Bag<List<String>> foundBag = bag(found);
        Bag<List<String>> wantedBag = bag(wanted);
        return PrecisionRecall.of(foundBag.common(wantedBag), foundBag.size(), wantedBag.size());
    }

    /** A text of fewer words is one run. */
    private static Bag<List<String>> bag(String text) {
        List<String> words = Words.of(text);
        if (words.isEmpty()) {
            return Bag.of(List.of());
        }
        if (words.size() < WORDS) {
            return Bag.of(List.of(words));
        }
        return Bag.of(IntStream.rangeClosed(0, words.size() - WORDS)
                .mapToObj(i -> words.subList(i, i + WORDS))
                .toList());
    }
}

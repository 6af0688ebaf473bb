package io.communique.local.evaluate;

import java.util.List;
import java.util.Objects;

/** Counts clauses whose speaker is the wanted one, among those where the annotation or the output names one. */
final class SpeakersRight {

    private SpeakersRight() {}

    static Share of(List<Alignment.Pair> pairs) {
        int named = 0;
        int right = 0;
        for (Alignment.Pair pair : pairs) {
            String wanted = pair.wanted() == null ? null : pair.wanted().speaker();
            String found = pair.found() == null ? null : pair.found().speaker();
            if (wanted != null || (found != null && pair.wanted() != null)) {
                named++;
                right += Objects.equals(wanted, found) ? 1 : 0;
            }
        }
        return new Share(right, named);
    }
}

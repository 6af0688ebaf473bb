package io.communique.enrich.commitment;

import io.communique.enrich.text.ClauseText;
import org.jspecify.annotations.Nullable;

/** What an act is about: the words behind its verb, to the end of its sentence. */
final class Theme {

    private Theme() {}

    /** Without the punctuation at its end; absent if nothing follows the verb. */
    static @Nullable String of(ClauseText text, Act act) {
        return act.verbEnd() >= act.last() ? null : text.printed(act.verbEnd() + 1, act.last());
    }
}

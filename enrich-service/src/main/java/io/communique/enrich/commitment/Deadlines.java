package io.communique.enrich.commitment;

import io.communique.enrich.text.ClauseText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Finds until when something is to be done. */
interface Deadlines {

    /** Knows no deadlines. */
    Deadlines NONE = (clause, firstWord, lastWord, date) -> null;

    /**
     * The deadline in some words of a clause, as an ISO 8601 date or period; absent if there is none.
     *
     * @param date of the statement, which relative dates count from; absent if unknown
     */
    @Nullable
    String find(ClauseText clause, int firstWord, int lastWord, @Nullable LocalDate date);
}

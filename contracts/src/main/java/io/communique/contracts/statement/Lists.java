package io.communique.contracts.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of records: copied, and empty where an older or a foreign writer left them out. */
final class Lists {

    private Lists() {}

    static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** Copied, and absent rather than empty. */
    static <T> @Nullable List<T> orAbsent(@Nullable List<T> list) {
        return list == null || list.isEmpty() ? null : List.copyOf(list);
    }
}

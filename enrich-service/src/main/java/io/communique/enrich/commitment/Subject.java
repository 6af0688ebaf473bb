package io.communique.enrich.commitment;

import io.communique.contracts.statement.Mention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who does what a sentence tells.
 *
 * @param kind absent for a name
 * @param names empty for words without a name
 * @param end the last word
 */
record Subject(@Nullable SubjectKind kind, List<Mention> names, int end) {

    Subject {
        names = List.copyOf(names);
    }

    static Subject of(SubjectKind kind, int end) {
        return new Subject(kind, List.of(), end);
    }

    /** True for one country or organisation, whose verb is in the singular. */
    boolean isOne() {
        return names.size() == 1;
    }
}

package io.communique.contracts.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who binds themselves, or others, to what.
 *
 * @param clause ordinal
 * @param actors entity ids
 * @param action lemma of the verb
 * @param theme what it is about
 * @param addressees entity ids
 * @param deadline ISO 8601 date or period
 */
public record Commitment(
        int clause,
        List<String> actors,
        String action,
        Force force,
        @Nullable String theme,
        List<String> addressees,
        @Nullable String deadline) {

    public Commitment {
        actors = Lists.copy(actors);
        addressees = Lists.copy(addressees);
    }
}

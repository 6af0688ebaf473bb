package io.communique.enrich.commitment;

import io.communique.contracts.statement.Force;
import java.util.List;

/**
 * What a sentence binds to.
 *
 * @param actors entity ids
 * @param verbEnd last word of the verb
 * @param last word of what it says of the act
 */
record Act(List<String> actors, String action, Force force, List<String> addressees, int verbEnd, int last) {

    /** True for a second verb that adds nothing: the first one is the act's. */
    boolean says(Act other) {
        return force == other.force && actors.equals(other.actors) && addressees.equals(other.addressees);
    }
}

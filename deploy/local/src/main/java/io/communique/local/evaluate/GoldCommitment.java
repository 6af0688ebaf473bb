package io.communique.local.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.communique.contracts.statement.Commitment;
import io.communique.contracts.statement.Force;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Who binds themselves, or others, to what, as an annotation says it.
 *
 * @param sentence its beginning, folded
 * @param actors entity ids
 * @param addressees entity ids
 * @param action lemma of the verb
 * @param deadline ISO 8601 date or period
 */
record GoldCommitment(
        String sentence,
        Set<String> actors,
        Force force,
        Set<String> addressees,
        String action,
        @Nullable String deadline) {

    GoldCommitment {
        actors = Set.copyOf(actors);
        addressees = Set.copyOf(addressees);
    }

    static GoldCommitment of(JsonNode gold) {
        return new GoldCommitment(
                Words.folded(Corpus.text(gold, "sentence")),
                ids(gold.path("actors")),
                Force.valueOf(Corpus.text(gold, "force")),
                ids(gold.path("addressees")),
                Corpus.text(gold, "action"),
                gold.has("deadline") ? Corpus.text(gold, "deadline") : null);
    }

    boolean sameActors(Commitment found) {
        return actors.equals(Set.copyOf(found.actors()));
    }

    boolean sameForce(Commitment found) {
        return force == found.force();
    }

    boolean sameAddressees(Commitment found) {
        return addressees.equals(Set.copyOf(found.addressees()));
    }

    boolean sameAction(Commitment found) {
        return action.equals(found.action());
    }

    boolean sameDeadline(Commitment found) {
        return Objects.equals(deadline, found.deadline());
    }

    /** What counts: the right ones act with the right force on the right ones. */
    boolean is(Commitment found) {
        return sameActors(found) && sameForce(found) && sameAddressees(found);
    }

    private static Set<String> ids(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }
}

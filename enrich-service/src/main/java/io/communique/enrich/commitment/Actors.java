package io.communique.enrich.commitment;

import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.EntityType;
import io.communique.contracts.statement.Mention;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the subjects of a statement's sentences into entities; remembers who was spoken of last. */
final class Actors {

    private final Parties parties;
    private List<String> previous = List.of();

    Actors(Parties parties) {
        this.parties = parties;
    }

    /** Those who act; empty if they are unknown, or others whose acts are only told. */
    List<String> of(Subject subject, Clause clause) {
        List<String> actors = subject.names().isEmpty() ? of(subject.kind(), clause) : named(subject.names(), clause);
        if (subject.kind() != SubjectKind.I && subject.kind() != SubjectKind.WE) {
            previous = actors;
        }
        return actors;
    }

    /** Those who are meant where nobody is named. */
    List<String> unnamed(Clause clause) {
        return parties.we(clause);
    }

    private List<String> of(@Nullable SubjectKind kind, Clause clause) {
        return switch (kind) {
            case null -> List.of();
            case WE -> parties.we(clause);
            case I -> listOf(parties.speaker(clause));
            case THEY -> previous.isEmpty() ? parties.signatories() : previous;
            case HOLDER -> parties.joint() ? holder() : parties.we(clause);
            case SIDES -> parties.signatories();
            case BOTH -> parties.both(clause);
            case OFFICE -> parties.joint() ? parties.signatories() : listOf(parties.country(clause));
        };
    }

    private List<String> holder() {
        String own = parties.ownSignatory();
        return previous.size() == 1 ? previous : own == null ? parties.signatories() : List.of(own);
    }

    /** Of several who act together all count if one does: "Germany and our country have agreed". */
    private List<String> named(List<Mention> names, Clause clause) {
        List<String> actors = new ArrayList<>();
        boolean bound = false;
        for (Mention name : names) {
            String actor = party(name, clause);
            if (actor == null && names.size() == 2 && parties.signatories().size() == 2) {
                return parties.signatories(); // one of two sides, by a name that tells no country
            }
            if (actor != null && !actors.contains(actor)) {
                actors.add(actor);
                bound |= parties.binds(actor, clause);
            }
        }
        return bound ? actors : List.of();
    }

    /** Whom a name stands for: a person for the country; absent if that is unknown. */
    private @Nullable String party(Mention name, Clause clause) {
        if (name.type() != EntityType.PERSON) {
            return name.entity();
        }
        String country = parties.countryOfPerson(name.entity());
        return country == null && parties.isSpeaker(name.entity(), clause) ? parties.country(clause) : country;
    }

    private static List<String> listOf(@Nullable String one) {
        return one == null ? List.of() : List.of(one);
    }
}

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
            case OFFICE -> parties.joint() ? parties.signatories() : listOf(parties.country(clause));
        };
    }

    private List<String> holder() {
        String own = parties.ownSignatory();
        return previous.size() == 1 ? previous : own == null ? parties.signatories() : List.of(own);
    }

    private List<String> named(List<Mention> names, Clause clause) {
        List<String> actors = new ArrayList<>();
        for (Mention name : names) {
            named(name, clause).stream()
                    .filter(actor -> !actors.contains(actor))
                    .forEach(actors::add);
        }
        return actors;
    }

    private List<String> named(Mention name, Clause clause) {
        if (name.type() == EntityType.PERSON) {
            String country = parties.countryOfPerson(name.entity());
            String actor =
                    country == null && parties.isSpeaker(name.entity(), clause) ? parties.country(clause) : country;
            return actor != null && (parties.bindsThoseNamed() || parties.speaksFor(actor, clause))
                    ? List.of(actor)
                    : List.of();
        }
        boolean counts = parties.bindsThoseNamed() || parties.speaksFor(name.entity(), clause);
        return counts ? List.of(name.entity()) : List.of();
    }

    private static List<String> listOf(@Nullable String one) {
        return one == null ? List.of() : List.of(one);
    }
}

package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.entity.EntityIds;
import io.communique.enrich.entity.Thing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Within one statement "the Department of Rivers" is that of the one country whose department it names in full. */
final class OrganisationLinks {

    /** Gives organisations of the clauses, in place, their country's entity. */
    void link(List<List<Candidate>> clauses) {
        Map<String, @Nullable Thing> ofCountries = null;
        for (List<Candidate> clause : clauses) {
            for (Candidate candidate : clause) {
                Thing thing = candidate.thing();
                if (isFound(candidate) && thing.country() != null) {
                    if (ofCountries == null) {
                        ofCountries = new HashMap<>();
                    }
                    String shared = shared(thing, thing.country());
                    Thing other = ofCountries.get(shared);
                    boolean two = ofCountries.containsKey(shared)
                            && (other == null || !other.id().equals(thing.id()));
                    ofCountries.put(shared, two ? null : thing);
                }
            }
        }
        if (ofCountries == null) {
            return;
        }
        for (List<Candidate> clause : clauses) {
            for (int i = 0; i < clause.size(); i++) {
                Candidate candidate = clause.get(i);
                Thing full = isFound(candidate) && candidate.thing().country() == null
                        ? ofCountries.get(candidate.thing().id())
                        : null;
                if (full != null) {
                    clause.set(i, candidate.naming(full));
                }
            }
        }
    }

    /** The organisation of a country whose name without the country's is this: {@code org:us-department-of-rivers}. */
    static Thing ofCountry(String printed, String name, String country) {
        String key = EntityIds.of(EntityType.ORGANISATION, country + " " + name);
        return new Thing(key, EntityType.ORGANISATION, printed, country);
    }

    private static boolean isFound(Candidate candidate) {
        return candidate.type() == EntityType.ORGANISATION && candidate.rule() != Rule.CATALOGUE;
    }

    private static String shared(Thing thing, String country) {
        String prefix = EntityIds.of(EntityType.ORGANISATION, country) + "-";
        return thing.id().startsWith(prefix)
                ? EntityIds.ofKey(EntityType.ORGANISATION, thing.id().substring(prefix.length()))
                : thing.id();
    }
}

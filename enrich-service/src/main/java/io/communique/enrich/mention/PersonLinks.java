package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.catalogue.Catalogue;
import io.communique.enrich.catalogue.CatalogueName;
import io.communique.enrich.entity.EntityIds;
import io.communique.enrich.entity.NameParts;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.text.ClauseText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who a name of a person is: within a statement the person whose fuller name has these words, the one named last where
 * there are two; else the one whom the catalogue knows by it.
 */
final class PersonLinks {

    private final Lexicon lexicon;
    private final Map<String, Thing> catalogued = new HashMap<>();
    private final Map<String, @Nullable Thing> cataloguedParts = new HashMap<>();
    private final Set<String> catalogueIds = new HashSet<>();

    PersonLinks(Lexicon lexicon, Catalogue catalogue) {
        this.lexicon = lexicon;
        for (CatalogueName name : catalogue.names()) {
            if (name.thing().type() == EntityType.PERSON) {
                catalogued.putIfAbsent(EntityIds.of(EntityType.PERSON, name.text()), name.thing());
                catalogueIds.add(name.thing().id());
                String parts = String.join("-", parts(name.text()));
                Thing other = cataloguedParts.get(parts);
                boolean two = cataloguedParts.containsKey(parts)
                        && (other == null || !other.id().equals(name.thing().id()));
                cataloguedParts.put(parts, two ? null : name.thing());
            }
        }
    }

    /** The person of the catalogue who is named so, perhaps in another spelling. */
    private @Nullable Thing inCatalogue(Thing named, String parts) {
        Thing exact = catalogued.get(named.id());
        return exact == null ? cataloguedParts.get(parts) : exact;
    }

    /** The speaker as the catalogue knows him or her, if it does. */
    Thing speaker(String name) {
        Thing thing = Thing.named(EntityType.PERSON, name);
        Thing known = inCatalogue(thing, String.join("-", parts(name)));
        return known == null ? thing : known;
    }

    /** Gives each person of the clauses, in place, the entity of his or her fullest name. */
    void link(List<String> speakers, List<List<Candidate>> clauses) {
        Statement statement = new Statement();
        for (String speaker : speakers) {
            statement.introduce(speaker(speaker));
        }
        for (List<Candidate> clause : clauses) {
            for (Candidate candidate : clause) {
                if (candidate.type() == EntityType.PERSON) {
                    statement.introduce(candidate.thing());
                }
            }
        }
        if (statement.isEmpty()) {
            return;
        }
        for (List<Candidate> clause : clauses) {
            clause.replaceAll(candidate -> candidate.type() == EntityType.PERSON
                    ? candidate.naming(statement.person(candidate.thing()))
                    : candidate);
        }
    }

    /** The persons of one statement by the parts of their names. */
    private final class Statement {

        private final Map<String, List<String>> partsByName = new HashMap<>();
        private final Map<String, Thing> byId = new HashMap<>();
        private final Map<String, Thing> byStart = new HashMap<>();
        private final Map<String, Thing> bySurname = new HashMap<>();
        private final Map<String, Thing> byGivenName = new HashMap<>();
        private final Map<String, Thing> byInitial = new HashMap<>();

        private List<String> partsOf(String name) {
            return partsByName.computeIfAbsent(name, PersonLinks.this::parts);
        }

        boolean isEmpty() {
            return byId.isEmpty();
        }

        void introduce(Thing named) {
            if (byId.putIfAbsent(named.id(), named) != null) {
                return;
            }
            List<String> words = partsOf(named.name());
            if (words.size() < 2) {
                return;
            }
            if (words.getFirst().length() > 1) {
                byInitial.putIfAbsent(initial(words), named);
            }
            Thing person = inOneSpelling(named, words);
            byGivenName.putIfAbsent(words.getFirst(), person);
            for (int end = 2; end < words.size(); end++) {
                byStart.merge(join(words, 0, end), person, this::fuller);
            }
            byStart.merge(words.getFirst() + "-" + words.getLast(), person, this::fuller);
            for (int start = 1; start < words.size(); start++) {
                bySurname.putIfAbsent(join(words, start, words.size()), person);
            }
        }

        private Thing fuller(Thing one, Thing other) {
            if (catalogueIds.contains(one.id()) != catalogueIds.contains(other.id())) {
                return catalogueIds.contains(one.id()) ? one : other;
            }
            return other.name().length() > one.name().length() ? other : one;
        }

        Thing person(Thing named) {
            List<String> words = partsOf(named.name());
            Thing person = catalogueIds.contains(named.id()) ? named : fullest(named, words);
            if (words.size() > 1) {
                List<String> full = partsOf(person.name());
                for (int start = 1; start < full.size(); start++) {
                    bySurname.put(join(full, start, full.size()), person);
                }
                for (int start = 1; start < words.size(); start++) {
                    bySurname.put(join(words, start, words.size()), person);
                }
            }
            return person;
        }

        private Thing fullest(Thing named, List<String> words) {
            String key = join(words, 0, words.size());
            List<@Nullable Thing> readings = new ArrayList<>();
            if (words.size() > 1) {
                readings.add(inCatalogue(named, key));
                if (words.getFirst().length() == 1) { // "S. Torbenko"
                    readings.add(byInitial.get(initial(words)));
                }
                readings.add(byStart.get(key));
                readings.add(byStart.get(words.getFirst() + "-" + words.getLast()));
                readings.add(bySurname.get(key));
            } else {
                readings.add(bySurname.get(key));
                readings.add(byGivenName.get(key)); // "President Xi" of "Xi Jinping"
                readings.add(inCatalogue(named, key));
            }
            for (Thing reading : readings) {
                if (reading != null) {
                    return reading;
                }
            }
            return words.size() == 1 ? named : inOneSpelling(named, words);
        }
    }

    private Thing inOneSpelling(Thing named, List<String> words) {
        if (catalogueIds.contains(named.id())) {
            return named;
        }
        String id = EntityIds.ofKey(EntityType.PERSON, join(words, 0, words.size()));
        return new Thing(id, EntityType.PERSON, named.name(), named.country());
    }

    /** The words of a name in one spelling, without the article before the only other word. */
    private List<String> parts(String printed) {
        if (!printed.isEmpty() && HanDates.isHan(printed.charAt(0))) {
            return List.of(printed.split("\u00B7")); // one ideograph is no word of a name
        }
        ClauseText name = new ClauseText(0, printed);
        List<String> words = new ArrayList<>(name.count());
        boolean withArticle = name.count() == 2 && lexicon.isArticle(name.word(0));
        for (int w = withArticle ? 1 : 0; w < name.count(); w++) {
            words.add(name.word(w));
        }
        return NameParts.of(words);
    }

    /** The first letter of a name and its last word. */
    private static String initial(List<String> words) {
        return words.getFirst().charAt(0) + "-" + words.getLast();
    }

    private static String join(List<String> words, int from, int to) {
        return String.join("-", words.subList(from, to));
    }
}

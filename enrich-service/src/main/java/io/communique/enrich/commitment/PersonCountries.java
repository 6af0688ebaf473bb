package io.communique.enrich.commitment;

import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.Entity;
import io.communique.contracts.statement.EntityType;
import io.communique.contracts.statement.Mention;
import io.communique.enrich.entity.EntityIds;
import io.communique.enrich.text.ClauseText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whom the persons of a statement speak for: the country that their entity has, or the country or organisation that
 * stands with their office beside their name ("the Kenyan Foreign Minister X", "X, Foreign Minister of Kenya").
 */
final class PersonCountries {

    private static final int LONGEST_OFFICE = 80;

    /** Chars of "ministra das Relações Exteriores " before a name. */
    private static final int LONGEST_TITLE = 48;

    /** Words of it. */
    private static final int OFFICE_REACH = 4;

    private final Grammar grammar;
    private final Map<String, String> byPerson = new HashMap<>();

    /**
     * Reads the offices beside the names.
     *
     * @param mentions in the order of the text
     * @param home entity id of the country whose ministers have no country beside their office; absent if there is none
     */
    PersonCountries(
            Grammar grammar,
            List<Clause> clauses,
            List<Entity> entities,
            List<Mention> mentions,
            @Nullable String home) {
        this.grammar = grammar;
        for (Entity entity : entities) {
            if (entity.type() == EntityType.PERSON && entity.country() != null) {
                byPerson.put(entity.id(), EntityIds.ofCountry(entity.country()));
            }
        }
        if (!grammar.readsSentences()) {
            return;
        }
        Map<Integer, String> texts = new HashMap<>();
        clauses.forEach(clause -> texts.put(clause.ordinal(), clause.text()));
        for (int i = 1; i < mentions.size(); i++) {
            Mention one = mentions.get(i - 1);
            Mention other = mentions.get(i);
            if (one.clause() != other.clause() || one.type() == other.type()) {
                continue;
            }
            boolean personFirst = one.type() == EntityType.PERSON;
            Mention person = personFirst ? one : other;
            Mention party = personFirst ? other : one;
            String text = texts.get(one.clause());
            boolean fit = person.type() == EntityType.PERSON
                    && (party.type() == EntityType.COUNTRY || party.type() == EntityType.ORGANISATION);
            if (fit && text != null && other.start() - one.end() < LONGEST_OFFICE && isOffice(text, one, other)) {
                byPerson.putIfAbsent(person.entity(), party.entity());
            }
        }
        if (home != null) {
            addOwnMinisters(home, mentions, texts);
        }
    }

    Map<String, String> byPerson() {
        return byPerson;
    }

    /** "Minister Ruiz" of a page of the Spanish ministry. */
    private void addOwnMinisters(String home, List<Mention> mentions, Map<Integer, String> texts) {
        for (Mention mention : mentions) {
            String text = texts.get(mention.clause());
            if (mention.type() == EntityType.PERSON && text != null && !byPerson.containsKey(mention.entity())) {
                int start = text.offsetByCodePoints(0, mention.start());
                int end = text.offsetByCodePoints(0, mention.end());
                ClauseText words = new ClauseText(0, text.substring(Math.max(0, start - LONGEST_TITLE), end));
                int name = words.wordFrom(words.text().length() - (end - start));
                for (int w = Math.max(0, name - OFFICE_REACH); w < words.count(); w++) {
                    if (grammar.isAnyOffice(words.word(w))) {
                        byPerson.put(mention.entity(), home);
                        break;
                    }
                }
            }
        }
    }

    private boolean isOffice(String text, Mention one, Mention other) {
        String between =
                text.substring(text.offsetByCodePoints(0, one.end()), text.offsetByCodePoints(0, other.start()));
        ClauseText words = new ClauseText(0, between);
        if (other.type() == EntityType.PERSON
                && words.count() > 0
                && grammar.role(words, 0, words.count() - 1) == WordRole.AND) {
            return false; // "Minister for Foreign Affairs, European Union and Cooperation, Ana Ruiz"
        }
        for (int w = 0; w < words.count(); w++) {
            if (!grammar.isPartyWord(words.word(w))) {
                return false;
            }
        }
        return words.count() > 0;
    }
}

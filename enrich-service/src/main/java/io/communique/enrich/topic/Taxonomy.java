package io.communique.enrich.topic;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.mention.NameAutomaton;
import io.communique.enrich.text.Line;
import io.communique.enrich.text.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The topics and their signs, read from resources: phrases in eight languages, and things that imply a topic. */
final class Taxonomy {

    private static final List<String> LANGUAGES = List.of("ar", "de", "en", "es", "fr", "pt", "ru", "zh");
    private static final int ALL_LANGUAGES = (1 << LANGUAGES.size()) - 1;

    private final List<String> topics = new ArrayList<>();
    private final List<Sign> signs = new ArrayList<>();
    private final Map<String, Integer> signOfThing = new HashMap<>();
    private final NameAutomaton automaton;
    private final Phrase[][] phrases;
    private final int[][] signOfPhrase;

    Taxonomy() {
        Map<String, Integer> numbers = new HashMap<>();
        for (Line line : WordLists.lines(Taxonomy.class, "topics.txt")) {
            numbers.put(line.fields().getFirst(), topics.size());
            topics.add(line.fields().getFirst());
        }
        for (Line line : WordLists.lines(Taxonomy.class, "topic-entities.txt")) {
            signOfThing.put(line.fields().getFirst(), signs.size());
            signs.add(Sign.of(line, numbers));
        }
        Map<String, List<Phrase>> byKey = new TreeMap<>();
        for (int l = 0; l < LANGUAGES.size(); l++) {
            for (Line line : WordLists.lines(Taxonomy.class, "topics." + LANGUAGES.get(l) + ".txt")) {
                Phrase phrase = Phrase.of(line.fields().getFirst(), 1 << l, Sign.of(line, numbers));
                byKey.computeIfAbsent(phrase.key(), key -> new ArrayList<>(1)).add(phrase);
            }
        }
        automaton = new NameAutomaton(byKey.keySet().toArray(String[]::new));
        phrases =
                byKey.values().stream().map(list -> list.toArray(Phrase[]::new)).toArray(Phrase[][]::new);
        signOfPhrase = new int[phrases.length][];
        for (int key = 0; key < phrases.length; key++) {
            signOfPhrase[key] = new int[phrases[key].length];
            for (int p = 0; p < phrases[key].length; p++) {
                signOfPhrase[key][p] = signs.size();
                signs.add(phrases[key][p].sign());
            }
        }
    }

    /** The topics by number. */
    List<String> topics() {
        return topics;
    }

    Sign sign(int number) {
        return signs.get(number);
    }

    /** How many signs there are. */
    int size() {
        return signs.size();
    }

    /** Number of the sign that this thing is; -1 if it is none. */
    int signOf(Thing thing) {
        Integer sign = signOfThing.get(thing.id());
        if (sign == null && thing.type() == EntityType.DISEASE) {
            sign = signOfThing.get(EntityType.DISEASE.name());
        }
        return sign == null ? -1 : sign;
    }

    /** Bits of the languages whose phrases count in a statement: all if its language is not known. */
    static int languages(@Nullable String tag) {
        if (tag == null) {
            return ALL_LANGUAGES;
        }
        int hyphen = tag.indexOf('-');
        int language = LANGUAGES.indexOf(hyphen < 0 ? tag : tag.substring(0, hyphen));
        return language < 0 ? ALL_LANGUAGES : 1 << language;
    }

    /** Is told of a sign in a text. */
    @FunctionalInterface
    interface Found {

        /**
         * Takes one occurrence.
         *
         * @param sign its number
         */
        void at(int sign, int start, int end);
    }

    /** Tells of every phrase of these languages in the folded text, also of those inside of others. */
    void scan(char[] folded, int languages, Found found) {
        automaton.scan(folded, (key, start, end) -> {
            Phrase[] here = phrases[key];
            for (int p = 0; p < here.length; p++) {
                Phrase phrase = here[p];
                if ((phrase.languages() & languages) != 0 && phrase.standsAt(folded, start, end)) {
                    found.at(signOfPhrase[key][p], start, phrase.wordEnd(folded, end));
                    return;
                }
            }
        });
    }
}

package io.communique.enrich.topic;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.text.Line;
import io.communique.enrich.text.WordLists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The topics and their signs, read from resources: phrases in eight languages, and things that imply a topic. */
final class Taxonomy {

    private static final List<String> LANGUAGES = List.of("ar", "de", "en", "es", "fr", "pt", "ru", "zh");

    private final List<String> topics = new ArrayList<>();
    private final List<Sign> signs = new ArrayList<>();
    private final Map<String, Integer> signOfThing = new HashMap<>();
    private final Map<String, PhraseTable> byLanguage = new HashMap<>();
    private final PhraseTable ofAll = new PhraseTable();

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
        List<Entry> entries = new ArrayList<>();
        for (String language : LANGUAGES) {
            PhraseTable table = new PhraseTable();
            byLanguage.put(language, table);
            for (Line line : WordLists.lines(Taxonomy.class, "topics." + language + ".txt")) {
                String printed = line.fields().getFirst();
                entries.add(new Entry(Phrase.key(printed), printed, table, Sign.of(line, numbers)));
            }
        }
        entries.sort(Comparator.comparing(Entry::key).reversed()); // of two stems of one word the longer counts first
        for (Entry entry : entries) {
            Phrase phrase = Phrase.of(entry.printed(), signs.size());
            signs.add(entry.sign());
            ofAll.add(phrase);
            entry.table().add(phrase);
        }
    }

    /** A phrase with the table of its language. */
    private record Entry(String key, String printed, PhraseTable table, Sign sign) {}

    /** The topics by number. */
    List<String> topics() {
        return topics;
    }

    Sign sign(int number) {
        return signs.get(number);
    }

    /** Number of the sign that this thing is; -1 if it is none. */
    int signOf(Thing thing) {
        Integer sign = signOfThing.get(thing.id());
        if (sign == null && thing.type() == EntityType.DISEASE) {
            sign = signOfThing.get(EntityType.DISEASE.name());
        }
        return sign == null ? -1 : sign;
    }

    /** The phrases that count in a statement: those of all languages if its language is not known. */
    PhraseTable phrases(@Nullable String tag) {
        if (tag == null) {
            return ofAll;
        }
        int hyphen = tag.indexOf('-');
        return byLanguage.getOrDefault(hyphen < 0 ? tag : tag.substring(0, hyphen), ofAll);
    }
}

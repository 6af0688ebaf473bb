package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.text.ClauseText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Within one statement a surname is the person of that surname whose full name it has. */
final class PersonLinks {

    private final Lexicon lexicon;
    private final Map<String, Thing> bySurname = new HashMap<>();
    private final Map<String, Thing> byFirstWord = new HashMap<>();

    PersonLinks(Lexicon lexicon, List<String> speakers, List<List<Candidate>> clauses) {
        this.lexicon = lexicon;
        for (String speaker : speakers) {
            add(Thing.named(EntityType.PERSON, speaker));
        }
        for (List<Candidate> clause : clauses) {
            for (Candidate candidate : clause) {
                if (candidate.type() == EntityType.PERSON) {
                    add(candidate.thing());
                }
            }
        }
    }

    private void add(Thing person) {
        ClauseText name = new ClauseText(0, person.name());
        if (name.count() > 1 && !(name.count() == 2 && lexicon.isArticle(name.word(0)))) {
            bySurname.putIfAbsent(name.word(name.count() - 1), person);
            byFirstWord.putIfAbsent(name.word(0), person);
        }
    }

    /** The person in full; the same if no longer name is known. */
    Thing full(Thing person) {
        ClauseText name = new ClauseText(0, person.name());
        int last = name.count() - 1;
        boolean withArticle = last == 1 && lexicon.isArticle(name.word(0));
        if (last != 0 && !withArticle) {
            return person;
        }
        Thing full = bySurname.get(name.word(last));
        if (full == null) {
            full = byFirstWord.get(name.word(0)); // "President Xi" of "Xi Jinping"
        }
        return full == null ? person : full;
    }
}

package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.catalogue.Catalogue;
import io.communique.enrich.catalogue.CatalogueName;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.WordLists;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The instrument of the catalogue that a name with another noun means: "Kunming-Montreal Agreements" has the two towns of
 * the one framework that is named by them, and "Minsk Accord" the town of the one agreement.
 */
final class InstrumentLinks {

    private final Lexicon lexicon;
    private final Set<String> agreements = WordLists.words(InstrumentLinks.class, "agreement-nouns.en.txt");
    private final Map<String, @Nullable Thing> byTowns = new HashMap<>();
    private final Map<String, @Nullable Thing> byTown = new HashMap<>();

    InstrumentLinks(Lexicon lexicon, Catalogue catalogue) {
        this.lexicon = lexicon;
        for (CatalogueName name : catalogue.names()) {
            if (name.thing().type() == EntityType.INSTRUMENT && name.isEnglish()) {
                ClauseText text = new ClauseText(0, name.text());
                String start = start(text);
                if (start != null && text.count() > 2 && start.indexOf('-') > 0) {
                    put(byTowns, start, name.thing());
                } else if (start != null && text.count() == 2 && agreements.contains(text.word(1))) {
                    put(byTown, start, name.thing());
                }
            }
        }
    }

    private static void put(Map<String, @Nullable Thing> things, String key, Thing thing) {
        Thing other = things.get(key);
        boolean two = things.containsKey(key) && (other == null || !other.id().equals(thing.id()));
        things.put(key, two ? null : thing);
    }

    /** The instrument, or nothing where the catalogue has none or several. */
    @Nullable
    Thing meant(String printed) {
        ClauseText text = new ClauseText(0, printed);
        String start = start(text);
        if (start == null) {
            return null;
        }
        if (start.indexOf('-') > 0) {
            return text.count() == 3 ? byTowns.get(start) : null;
        }
        return text.count() == 2 && agreements.contains(text.word(1)) ? byTown.get(start) : null;
    }

    /** The first word, or two with a hyphen, if no words of English. */
    private @Nullable String start(ClauseText text) {
        if (text.count() < 2 || !lexicon.isUnknownName(text, 0)) {
            return null;
        }
        return switch (text.after(0)) {
            case HYPHEN -> lexicon.isUnknownName(text, 1) ? text.word(0) + "-" + text.word(1) : null;
            case SPACE -> text.word(0);
            case JOINT, POSSESSIVE, PLURAL_POSSESSIVE, COMMA, STOP, OPEN, BREAK -> null;
        };
    }
}

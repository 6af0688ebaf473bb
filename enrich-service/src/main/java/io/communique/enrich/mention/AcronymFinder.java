package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Gap;
import io.communique.enrich.text.StatementText;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Acronyms and short names that the text defines in round brackets after a name, and then wherever they stand in the
 * statement.
 */
final class AcronymFinder implements MentionFinder {

    private final Lexicon lexicon;

    AcronymFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public void find(StatementText statement, Candidates candidates) {
        candidates.settle(statement);
        Map<String, Thing> defined = new HashMap<>();
        for (int c = 0; c < statement.clauses().size(); c++) {
            ClauseText clause = statement.clauses().get(c);
            for (int w = 0; w < clause.count() - 1; w++) {
                if (clause.after(w) == Gap.OPEN) {
                    int last = closing(clause, w + 1);
                    Thing thing = last < 0 ? null : meaning(candidates, c, clause, w, last);
                    if (thing != null) {
                        defined.put(clause.printed(w + 1, last), thing);
                    }
                }
            }
        }
        if (defined.isEmpty()) {
            return;
        }
        for (int c = 0; c < statement.clauses().size(); c++) {
            mark(statement.clauses().get(c), c, defined, candidates);
        }
    }

    /** The word before the closing bracket, if there are no more than two in the brackets; else -1. */
    private static int closing(ClauseText clause, int first) {
        int last = first;
        if (clause.after(first) == Gap.HYPHEN) {
            last++;
        }
        int end = clause.end(last);
        return end < clause.text().length() && clause.text().charAt(end) == ')' ? last : -1;
    }

    private @Nullable Thing meaning(Candidates candidates, int index, ClauseText clause, int before, int last) {
        String printed = clause.printed(before + 1, last);
        Candidate name = candidates.at(index, before);
        if (name == null || name.end() != clause.end(before)) {
            return null;
        }
        String longForm = clause.text().substring(name.start(), name.end());
        if (ShortForms.isShortForm(printed) && ShortForms.longFormStart(printed, longForm) >= 0) {
            return switch (name.type()) {
                case ORGANISATION, EVENT, INSTRUMENT, PLACE, DISEASE -> name.thing();
                case COUNTRY -> name.rule() == Rule.CATALOGUE ? name.thing() : null;
                case PERSON, DATE, MONEY -> null;
            };
        }
        // "Federal Service for ... (Rospotrebnadzor)"
        boolean ownName = name.type() == EntityType.ORGANISATION
                && last == before + 1
                && lexicon.isUnknownName(clause, last)
                && !clause.isAllCapitals(last)
                && candidates.at(index, last) == null;
        return ownName ? name.thing() : null;
    }

    private static void mark(ClauseText clause, int index, Map<String, Thing> defined, Candidates candidates) {
        for (int w = 0; w < clause.count(); w++) {
            if (!clause.isCapital(w) && !clause.startsWithDigit(w)) {
                continue;
            }
            int last = w;
            Thing thing = null;
            if (clause.after(w) == Gap.HYPHEN) {
                thing = defined.get(clause.printed(w, w + 1));
                last = w + 1;
            }
            if (thing == null) {
                thing = defined.get(clause.printed(w, w));
                last = w;
            }
            if (thing != null) {
                candidates.add(index, new Candidate(clause.start(w), clause.end(last), thing, Rule.ACRONYM_DEFINED));
            }
        }
    }
}

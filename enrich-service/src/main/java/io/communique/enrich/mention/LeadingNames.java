package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Gap;
import org.jspecify.annotations.Nullable;

/**
 * Names that the name of an event or an instrument starts with though signs stand between: "African Union (AU) Summit",
 * "US - ASEAN Summit".
 */
final class LeadingNames {

    private static final int LONGEST_BRACKET = 80;

    private LeadingNames() {}

    /** The word before the bracket that stands before this one: "Lakes (Safety and Repair) Act"; the word itself if none does. */
    static int beforeBracket(ClauseText clause, int word) {
        int close = clause.start(word) - 2;
        if (!clause.text().startsWith(") ", close)) {
            return word;
        }
        int open = clause.text().lastIndexOf(" (", close);
        if (open < 0 || close - open > LONGEST_BRACKET) {
            return word;
        }
        int first = clause.wordFrom(open);
        boolean named = first > 0
                && clause.after(first - 1) == Gap.OPEN
                && clause.isCapital(first - 1)
                && clause.isCapital(first)
                && !clause.isAllCapitals(first);
        return named ? first - 1 : word;
    }

    /** The first word of the name that stands so before this word; the word itself if there is none. */
    static int first(Candidates candidates, int index, ClauseText clause, int word) {
        int before = word - 1;
        if (before > 0 && isBracketed(clause, before)) {
            Candidate named = party(candidates, index, clause, before - 1);
            return named == null ? word : clause.wordFrom(named.start());
        }
        Candidate other = before >= 0 && isDash(clause, before) ? candidates.at(index, word) : null;
        boolean joined = other != null
                && other.start() == clause.start(word)
                && (isParty(other.type()) || other.type() == EntityType.EVENT);
        Candidate party = joined ? party(candidates, index, clause, before) : null;
        return party == null ? word : clause.wordFrom(party.start());
    }

    /** True for the "AU" of "African Union (AU) Summit". */
    private static boolean isBracketed(ClauseText clause, int word) {
        return clause.after(word - 1) == Gap.OPEN
                && clause.start(word + 1) == clause.end(word) + 2
                && clause.text().startsWith(") ", clause.end(word))
                && ShortForms.isShortForm(clause.printed(word, word));
    }

    /** True if a dash between spaces follows. */
    private static boolean isDash(ClauseText clause, int word) {
        int end = clause.end(word);
        return clause.start(word + 1) == end + 3 && DateSpans.isDashAfter(clause, word);
    }

    private static @Nullable Candidate party(Candidates candidates, int index, ClauseText clause, int last) {
        Candidate known = candidates.at(index, last);
        return known != null && isParty(known.type()) && known.end() == clause.end(last) ? known : null;
    }

    private static boolean isParty(EntityType type) {
        return type == EntityType.COUNTRY || type == EntityType.ORGANISATION;
    }
}

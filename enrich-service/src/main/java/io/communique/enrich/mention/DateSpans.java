package io.communique.enrich.mention;

import io.communique.enrich.entity.Thing;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Gap;
import org.jspecify.annotations.Nullable;

/** How far a date reaches: what joins two dates to a range, and what stands before a period. */
final class DateSpans {

    private static final char RUSSIAN_YEAR = 'г';
    private static final int LONGEST_YEAR = "гг".length();

    private final DateWords words;

    DateSpans(DateWords words) {
        this.words = words;
    }

    static @Nullable Candidate candidate(ClauseText clause, int first, int last, @Nullable String iso, Rule rule) {
        return iso == null ? null : new Candidate(clause.start(first), end(clause, last), Thing.date(iso), rule);
    }

    /** The stop of Russian "1999 г." belongs to the date. */
    private static int end(ClauseText clause, int last) {
        int end = clause.end(last);
        boolean abbreviated = clause.folded()[end - 1] == RUSSIAN_YEAR
                && end - clause.start(last) <= LONGEST_YEAR
                && end < clause.text().length()
                && clause.text().charAt(end) == '.';
        return abbreviated ? end + 1 : end;
    }

    /** True if nothing but a dash, perhaps between spaces, stands behind the word. */
    static boolean isDashAfter(ClauseText clause, int word) {
        if (word < 0 || word + 1 >= clause.count()) {
            return false;
        }
        if (clause.after(word) == Gap.HYPHEN) {
            return true;
        }
        int from = clause.end(word);
        int to = clause.start(word + 1);
        if (to - from > 4) {
            return false;
        }
        int dashes = 0;
        for (int i = from; i < to; i++) {
            char c = clause.folded()[i];
            if (c == '.' && i == from) {
                continue; // "1 Jan.-12 March"
            }
            if (c == '-' || c == '\u2014' || c == '\u2212') {
                dashes++;
            } else if (c != ' ') {
                return false;
            }
        }
        return dashes == 1;
    }

    /** The word where the last date of a range starts behind the first: after a dash, "to" or "and"; -1 if there is none. */
    int behindRange(ClauseText clause, int word) {
        if (isDashAfter(clause, word)) {
            return word + 1;
        }
        Gap gap = clause.after(word);
        boolean joined = (gap == Gap.SPACE || gap == Gap.STOP)
                && words.is(clause, word + 1, DateRole.RANGE)
                && clause.after(word + 1) == Gap.SPACE;
        return joined && word + 2 < clause.count() ? word + 2 : -1;
    }

    /** The word where the first date of a range ends before the last; -1 if there is none. */
    int beforeRange(ClauseText clause, int word) {
        if (isDashAfter(clause, word - 1)) {
            return word - 1;
        }
        boolean article =
                word > 2 && clause.after(word - 1) == Gap.SPACE && words.is(clause, word - 1, DateRole.ARTICLE);
        int joint = article ? word - 2 : word - 1; // "the 3rd to the 5th"
        if (joint < 1 || clause.after(joint) != Gap.SPACE || !words.is(clause, joint, DateRole.RANGE)) {
            return -1;
        }
        Gap gap = clause.after(joint - 1);
        return gap == Gap.SPACE || gap == Gap.STOP ? joint - 1 : -1;
    }

    /** Where a period starts with what tells its part: "early 2021", "mid-May", "end of the year". */
    int withPart(ClauseText clause, int period) {
        int before = period - 1;
        Gap gap = clause.after(before);
        if ((gap == Gap.SPACE || gap == Gap.HYPHEN) && words.is(clause, before, DateRole.PART)) {
            return before;
        }
        if (gap != Gap.SPACE) {
            return period;
        }
        int edge = overLinks(clause, before);
        return words.is(clause, edge, DateRole.EDGE) ? edge : period;
    }

    /** The first word before "of the", "de la" and the like, from this word back; the word itself if it is none of them. */
    int overLinks(ClauseText clause, int word) {
        int at = word;
        while (at > 0
                && (words.is(clause, at, DateRole.LINK) || words.is(clause, at, DateRole.YEAR_MARKER))
                && clause.after(at - 1) == Gap.SPACE) {
            at--;
        }
        return at;
    }

    /**
     * Where a date starts with the day of the week before it: "Monday 3 June", "quarta-feira, 17 de junho", "Montag, den
     * 3. Juni".
     */
    int withWeekday(ClauseText clause, int first) {
        boolean article = clause.after(first - 1) == Gap.SPACE
                && words.is(clause, first - 1, DateRole.LINK)
                && clause.after(first - 2) == Gap.COMMA
                && words.weekday(clause, first - 2) != DateWords.NONE;
        int before = article ? first - 2 : first - 1;
        Gap gap = clause.after(before);
        if (gap != Gap.SPACE && gap != Gap.COMMA) {
            return first;
        }
        if (words.weekday(clause, before) != DateWords.NONE) {
            return before;
        }
        boolean compound =
                clause.after(before - 1) == Gap.HYPHEN && words.weekday(clause, before - 1) != DateWords.NONE;
        return compound ? before - 1 : first;
    }
}

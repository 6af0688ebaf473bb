package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.entity.EntityIds;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Gap;
import io.communique.enrich.text.StatementText;
import io.communique.enrich.text.WordLists;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolutions by number, with the body before and the year behind: "UN Security Council Resolution 2254 (2015)". */
final class ResolutionFinder implements MentionFinder {

    private final Set<String> nouns = WordLists.words(ResolutionFinder.class, "resolution-nouns.en.txt");

    @Override
    public void find(StatementText statement, Candidates candidates) {
        for (int c = 0; c < statement.clauses().size(); c++) {
            ClauseText clause = statement.clauses().get(c);
            for (int w = 0; w < clause.count() - 1; w++) {
                if (nouns.contains(clause.word(w)) && clause.after(w) == Gap.SPACE && clause.startsWithDigit(w + 1)) {
                    candidates.add(c, resolution(candidates, c, clause, w));
                }
            }
        }
    }

    private static Candidate resolution(Candidates candidates, int index, ClauseText clause, int noun) {
        int start = clause.start(noun);
        Candidate body = noun > 0 && clause.after(noun - 1) == Gap.SPACE ? candidates.at(index, noun - 1) : null;
        if (body != null && body.type() == EntityType.ORGANISATION && body.end() == clause.end(noun - 1)) {
            start = body.start();
        } else {
            body = null;
        }
        int number = noun + 1;
        int last = number;
        while (clause.after(last) == Gap.JOINT && clause.startsWithDigit(last + 1)) {
            last++;
        }
        String printedNumber = clause.printed(number, last);
        int end = clause.end(last);
        String year = null;
        if (clause.after(last) == Gap.OPEN
                && clause.isNumber(last + 1)
                && clause.end(last + 1) - clause.start(last + 1) == 4) {
            int close = clause.end(last + 1);
            if (close < clause.text().length() && clause.text().charAt(close) == ')') {
                end = close + 1;
                year = clause.word(last + 1);
            }
        }
        Thing thing = thing(body, printedNumber, year, clause.text().substring(start, end));
        return new Candidate(start, end, thing, Rule.RESOLUTION_NUMBER);
    }

    /** The numbers of the Security Council run on for ever, so that the year adds nothing; others have a slash. */
    private static Thing thing(@Nullable Candidate body, String number, @Nullable String year, String printed) {
        boolean securityCouncil = body == null
                ? year != null || number.indexOf('/') < 0
                : body.thing().id().equals("org:un-security-council");
        String key = securityCouncil && number.indexOf('/') < 0
                ? "un-security-council-resolution-" + number
                : (body == null
                                ? ""
                                : body.thing().id().substring(body.thing().id().indexOf(':') + 1) + "-") + "resolution-"
                        + number.replace('/', '-');
        return new Thing(EntityIds.ofKey(EntityType.INSTRUMENT, key), EntityType.INSTRUMENT, printed, null);
    }
}

package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.entity.EntityIds;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Gap;
import io.communique.enrich.text.StatementText;
import io.communique.enrich.text.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolutions by number, with the body before and the year behind: "UN Security Council Resolution 2254 (2015)". */
final class ResolutionFinder implements MentionFinder {

    private static final String SECURITY_COUNCIL = "un-security-council";
    private static final String GENERAL_ASSEMBLY = "un-general-assembly";
    private static final String SESSION_LETTERS = "ESIVXLC-";
    private static final int LONGEST_SESSION = 8;

    private final Set<String> nouns = WordLists.words(ResolutionFinder.class, "resolution-nouns.en.txt");

    @Override
    public void find(StatementText statement, Candidates candidates) {
        Map<String, Thing> byNumber = new HashMap<>();
        List<Bare> bare = new ArrayList<>();
        for (int c = 0; c < statement.clauses().size(); c++) {
            ClauseText clause = statement.clauses().get(c);
            for (int w = 0; w < clause.count() - 1; w++) {
                if (nouns.contains(clause.word(w)) && clause.after(w) == Gap.SPACE && clause.startsWithDigit(w + 1)) {
                    resolution(candidates, c, clause, w, byNumber, bare);
                }
            }
        }
        for (Bare resolution : bare) {
            Thing thing = byNumber.getOrDefault(
                    resolution.number(), Thing.named(EntityType.INSTRUMENT, "Resolution " + resolution.number()));
            candidates.add(
                    resolution.clause(),
                    new Candidate(resolution.start(), resolution.end(), thing, Rule.RESOLUTION_NUMBER));
        }
    }

    /** A resolution without its body and its year. */
    private record Bare(int clause, int start, int end, String number) {}

    private static void resolution(
            Candidates candidates,
            int index,
            ClauseText clause,
            int noun,
            Map<String, Thing> byNumber,
            List<Bare> bare) {
        int start = clause.start(noun);
        Candidate body = noun > 0 && clause.after(noun - 1) == Gap.SPACE ? candidates.at(index, noun - 1) : null;
        String bodyKey = null;
        if (body != null && body.type() == EntityType.ORGANISATION && body.end() == clause.end(noun - 1)) {
            start = body.start();
            bodyKey = body.thing().id().substring(body.thing().id().indexOf(':') + 1);
        }
        int last = noun + 1;
        while (clause.after(last) == Gap.JOINT && clause.startsWithDigit(last + 1)) {
            last++;
        }
        String number = clause.printed(noun + 1, last);
        int end = clause.end(last);
        String bracket = bracket(clause, last);
        if (bracket != null) {
            end += bracket.length() + 3;
            if (bodyKey == null) {
                bodyKey = Character.isDigit(bracket.charAt(0)) ? SECURITY_COUNCIL : GENERAL_ASSEMBLY;
            }
        } else if (bodyKey == null && number.indexOf('/') >= 0) {
            bodyKey = GENERAL_ASSEMBLY;
        }
        if (bodyKey == null) {
            bare.add(new Bare(index, start, end, number));
            return;
        }
        String key = bodyKey + "-resolution-" + number.replace('/', '-');
        Thing thing = new Thing(
                EntityIds.ofKey(EntityType.INSTRUMENT, key),
                EntityType.INSTRUMENT,
                clause.text().substring(start, end),
                null);
        byNumber.putIfAbsent(number, thing);
        candidates.add(index, new Candidate(start, end, thing, Rule.RESOLUTION_NUMBER));
    }

    /** The year of a resolution of the Security Council, or the session of an old one of the Assembly: "(XXIX)". */
    private static @Nullable String bracket(ClauseText clause, int last) {
        if (clause.after(last) != Gap.OPEN) {
            return null;
        }
        int from = clause.end(last) + 2;
        int close = clause.text().indexOf(')', from);
        if (close < 0 || close - from > LONGEST_SESSION || close == from) {
            return null;
        }
        String text = clause.text().substring(from, close);
        boolean year = text.length() == 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        boolean session = text.chars().allMatch(c -> SESSION_LETTERS.indexOf(c) >= 0);
        return year || session ? text : null;
    }
}

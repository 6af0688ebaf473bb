package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.entity.EntityIds;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Gap;
import io.communique.enrich.text.StatementText;
import io.communique.enrich.text.WordLists;
import io.communique.enrich.text.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Resolutions by number, with the body before or behind and the year behind: "UN Security Council Resolution 2254
 * (2015)", "resolution 46/1 of the Human Rights Council", "resolutions 1325 (2000) and 2242 (2015)".
 */
final class ResolutionFinder implements MentionFinder {

    private static final String SECURITY_COUNCIL = "un-security-council";
    private static final String GENERAL_ASSEMBLY = "un-general-assembly";
    private static final String SESSION_LETTERS = "ESIVXLC-";
    private static final int LONGEST_SESSION = 8;
    private static final int LONGEST_LINK = 12;
    private static final int LONGEST_BODY = 5;

    private final WordSet nouns = WordSet.read(ResolutionFinder.class, "resolution-nouns.txt");
    private final Set<String> joins = WordLists.words(ResolutionFinder.class, "list-joins.txt");
    private final WordSet links = WordSet.read(ResolutionFinder.class, "linking-words.txt");
    private final Map<String, String> bodies = WordLists.pairs(ResolutionFinder.class, "resolution-bodies.txt");

    @Override
    public void find(StatementText statement, Candidates candidates) {
        Map<String, Thing> byNumber = new HashMap<>();
        List<Bare> bare = new ArrayList<>();
        for (int c = 0; c < statement.clauses().size(); c++) {
            ClauseText clause = statement.clauses().get(c);
            for (int w = 0; w < clause.count() - 1; w++) {
                if (nouns.has(clause, w)) {
                    int number = numberBehind(clause, w);
                    if (number > 0) {
                        resolutions(candidates, c, clause, w, number, byNumber, bare);
                    }
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

    /** The word with the number: "2254", "No. 2254", "\u2116 2254"; -1 if there is none. */
    private static int numberBehind(ClauseText clause, int noun) {
        int next = noun + 1;
        if (clause.after(noun) == Gap.SPACE && clause.word(next).equals("no") && next + 1 < clause.count()) {
            next++;
        }
        if (next >= clause.count()) {
            return -1;
        }
        boolean close = clause.start(next) - clause.end(next - 1) == 1
                || clause.text().startsWith(" \u2116 ", clause.end(noun))
                || clause.after(next - 1) == Gap.STOP;
        return close && clause.startsWithDigit(next) && clause.text().charAt(clause.end(next - 1)) == ' ' ? next : -1;
    }

    private void resolutions(
            Candidates candidates,
            int index,
            ClauseText clause,
            int noun,
            int firstNumber,
            Map<String, Thing> byNumber,
            List<Bare> bare) {
        int start = clause.start(noun);
        Candidate body = noun > 0 && clause.after(noun - 1) == Gap.SPACE ? candidates.at(index, noun - 1) : null;
        String before = null;
        if (body != null && body.type() == EntityType.ORGANISATION && body.end() == clause.end(noun - 1)) {
            start = body.start();
            before = body.thing().id().substring(body.thing().id().indexOf(':') + 1);
        }
        List<Numbered> numbers = new ArrayList<>();
        for (int w = firstNumber;
                w > 0;
                w = nextNumber(clause, numbers.getLast().end())) {
            Numbered numbered = numbered(clause, w);
            if (!numbers.isEmpty() && !numbered.isResolution()) {
                break;
            }
            numbers.add(numbered);
        }
        String bodyKey = before == null ? bodyBehind(clause, numbers.getLast().end()) : before;
        for (int n = 0; n < numbers.size(); n++) {
            Numbered numbered = numbers.get(n);
            int from = n == 0 ? start : numbered.start();
            String key = bodyKey == null ? numbered.usualBody() : bodyKey;
            if (key == null) {
                bare.add(new Bare(index, from, numbered.end(), numbered.number()));
            } else {
                Thing thing = new Thing(
                        EntityIds.ofKey(
                                EntityType.INSTRUMENT,
                                key + "-resolution-" + numbered.number().replace('/', '-')),
                        EntityType.INSTRUMENT,
                        clause.text().substring(from, numbered.end()),
                        null);
                byNumber.putIfAbsent(numbered.number(), thing);
                candidates.add(index, new Candidate(from, numbered.end(), thing, Rule.RESOLUTION_NUMBER));
            }
        }
    }

    /** A number with the bracket behind it: "2254 (2015)", "68/262". */
    private record Numbered(
            int start, int end, String number, @Nullable String bracket) {

        boolean isResolution() {
            return bracket != null || number.indexOf('/') >= 0 || number.length() > 2;
        }

        /** The body that numbers its resolutions so. */
        @Nullable
        String usualBody() {
            if (bracket != null) {
                return Character.isDigit(bracket.charAt(0)) ? SECURITY_COUNCIL : GENERAL_ASSEMBLY;
            }
            return number.indexOf('/') >= 0 && number.indexOf('-') < 0 ? GENERAL_ASSEMBLY : null;
        }
    }

    private static Numbered numbered(ClauseText clause, int first) {
        int last = first;
        while (clause.after(last) == Gap.JOINT && clause.startsWithDigit(last + 1)) {
            last++;
        }
        if (clause.after(last) == Gap.HYPHEN && clause.isAllCapitals(last + 1)) {
            last++; // "61/51-POL"
        }
        String bracket = bracket(clause, last);
        int end = bracket == null ? clause.end(last) : clause.text().indexOf(')', clause.end(last)) + 1;
        return new Numbered(clause.start(first), withTitle(clause, last, end), clause.printed(first, last), bracket);
    }

    /** The end of the resolution's own title in quotation marks: "Resolution 61/51 "On the situation in Utopia""." */
    private static int withTitle(ClauseText clause, int last, int end) {
        QuotedNames.Span title = end == clause.end(last) ? QuotedNames.behind(clause, last) : null;
        return title == null ? end : title.markEnd();
    }

    /** The word with the next number of a list: ", 1820 (2008) and 2242 (2015)"; -1 if there is none. */
    private int nextNumber(ClauseText clause, int end) {
        int next = clause.wordFrom(end);
        String text = clause.text();
        if (next < clause.count() && joins.contains(clause.word(next)) && clause.after(next) == Gap.SPACE) {
            boolean joined = clause.start(next) - end == 1 || text.startsWith(", ", end);
            next = joined ? next + 1 : clause.count();
        } else if (!text.startsWith(", ", end)) {
            return -1;
        }
        return next < clause.count() && clause.startsWithDigit(next) ? next : -1;
    }

    /** The body in "resolution 46/1 of the Human Rights Council"; null if none is named. */
    private @Nullable String bodyBehind(ClauseText clause, int end) {
        int word = clause.wordFrom(end);
        for (int skipped = 0; skipped < 3 && word < clause.count() && links.has(clause, word); skipped++) {
            word++;
        }
        if (word >= clause.count() || clause.start(word) - end > LONGEST_LINK) {
            return null;
        }
        StringBuilder name = new StringBuilder();
        for (int last = word; last < clause.count() && last < word + LONGEST_BODY; last++) {
            name.append(name.isEmpty() ? "" : " ").append(clause.word(last));
            String key = bodies.get(name.toString());
            if (key != null) {
                return key;
            }
        }
        return null;
    }

    /** The year of a resolution of the Security Council, or the session of an old one of the Assembly: "(XXIX)". */
    private static @Nullable String bracket(ClauseText clause, int last) {
        int opening = clause.end(last) + (clause.after(last) == Gap.OPEN ? 1 : 0);
        if (!clause.text().startsWith("(", opening)) {
            return null;
        }
        int from = opening + 1;
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

package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.catalogue.Catalogue;
import io.communique.enrich.catalogue.CatalogueName;
import io.communique.enrich.entity.EntityIds;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Line;
import io.communique.enrich.text.StatementText;
import io.communique.enrich.text.WordLists;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Countries that Chinese writes with one character, where the words around it make it a country: several of them together
 * ("中美"), a side of talks ("巴方"), behind a verb of going ("访华"), before an army or an office ("俄军").
 */
final class HanCountryFinder implements MentionFinder {

    private static final String NAMED = "named";
    private static final char SIDE = '\u65B9';
    private static final char CHINA = '\u4E2D';
    /** China behind verbs, and there alone. */
    private static final char CHINA_ABROAD = '\u534E';

    private static final char AFRICA = '\u975E';
    private static final int LONGEST_RUN = 4;
    /** Behind a side of talks these make another word of it: "方便", "方案". */
    private static final String NOT_BEHIND_SIDE = "便案式法针位向圆程";

    /** @param named true if the statement has to name the country in full */
    private record Sign(List<Thing> things, boolean named) {}

    private final Map<Character, Sign> signs = new HashMap<>();
    private final Map<String, List<Thing>> together = new HashMap<>();
    private final HanText words = HanText.load("country-sign-words.zh.txt");
    private final HanText followers = HanText.load("country-sign-followers.zh.txt");
    private final Set<String> verbs = HanText.ofKind("country-sign-patterns.zh.txt", "before");
    private final HanText nouns = new HanText(HanText.ofKind("country-sign-patterns.zh.txt", "behind"));

    HanCountryFinder(Catalogue catalogue) {
        Map<String, Thing> things = new HashMap<>();
        for (CatalogueName name : catalogue.names()) {
            things.putIfAbsent(name.thing().id(), name.thing());
        }
        for (Line line : WordLists.lines(HanCountryFinder.class, "country-signs.zh.txt")) {
            read(line, things);
        }
    }

    private void read(Line line, Map<String, Thing> things) {
        List<String> fields = line.fields();
        if (fields.size() < 2 || (fields.size() == 3 && !fields.get(2).equals(NAMED))) {
            throw line.wrong("characters, countries and perhaps \"named\" expected");
        }
        List<Thing> meant = new ArrayList<>();
        for (String id : Line.names(fields.get(1))) {
            Thing thing = things.get(id.indexOf(':') < 0 ? EntityIds.ofCountry(id) : id);
            if (thing == null) {
                throw line.wrong("no thing of the catalogue");
            }
            meant.add(thing);
        }
        String text = fields.getFirst();
        if (text.length() == 1) {
            signs.put(text.charAt(0), new Sign(meant, fields.size() == 3));
        } else if (text.length() == meant.size()) {
            together.put(text, meant);
        } else {
            throw line.wrong("a country for each character expected");
        }
    }

    @Override
    public void find(StatementText statement, Candidates candidates) {
        Set<String> named = new HashSet<>();
        for (int c = 0; c < statement.clauses().size(); c++) {
            for (Candidate candidate : candidates.resolved(c)) {
                if (candidate.type() == EntityType.COUNTRY) {
                    named.add(candidate.thing().id());
                }
            }
        }
        for (int c = 0; c < statement.clauses().size(); c++) {
            ClauseText clause = statement.clauses().get(c);
            new Reader(candidates, c, clause.text(), named).read();
        }
    }

    /** One clause while it is read. */
    private final class Reader {

        private final Candidates candidates;
        private final int clause;
        private final String text;
        private final Set<String> named;
        private final BitSet names;
        private final BitSet inWords;

        Reader(Candidates candidates, int clause, String text, Set<String> named) {
            this.candidates = candidates;
            this.clause = clause;
            this.text = text;
            this.named = named;
            this.names = HanText.covered(candidates.resolved(clause));
            this.inWords = words.covered(text);
        }

        void read() {
            int at = 0;
            while (at < text.length()) {
                at = isSign(at) ? readAt(at) : at + 1;
            }
        }

        private boolean isSign(int at) {
            return at < text.length()
                    && signs.containsKey(text.charAt(at))
                    && !names.get(at)
                    && !inWords.get(at)
                    && (at == 0 || !Character.isDigit(text.charAt(at - 1)));
        }

        /** The place to go on from. */
        private int readAt(int start) {
            for (int length = LONGEST_RUN; length > 1; length--) {
                if (isRun(start, start + length)) {
                    List<Thing> things = things(start, start + length);
                    if (!things.isEmpty()) {
                        for (int i = 0; i < length; i++) {
                            add(start + i, start + i + 1, things.get(i));
                        }
                        return start + length;
                    }
                }
            }
            Thing thing = text.charAt(start) == AFRICA ? null : thing(start);
            if (thing == null) {
                return start + 1;
            }
            char c = text.charAt(start);
            if (c != CHINA && c != CHINA_ABROAD && isSide(start)) {
                add(start, start + 2, thing);
                return start + 2;
            }
            boolean behind = c != CHINA && isBehindVerb(start);
            boolean before = c != CHINA_ABROAD && isBeforeNoun(start);
            if (behind || before) {
                add(start, start + 1, thing);
            }
            return start + 1;
        }

        private void add(int start, int end, Thing thing) {
            candidates.add(clause, new Candidate(start, end, thing, Rule.COUNTRY_SIGN));
        }

        private boolean isRun(int start, int end) {
            for (int i = start; i < end; i++) {
                if (!isSign(i) || text.charAt(i) == CHINA_ABROAD || text.indexOf(text.charAt(i), start) < i) {
                    return false;
                }
            }
            boolean africa = text.charAt(start) == AFRICA || text.charAt(end - 1) == AFRICA;
            return (!africa || text.substring(start, end).indexOf(CHINA) >= 0) && isFollowed(end);
        }

        /** The countries of a run; none if one of them is unclear. */
        private List<Thing> things(int start, int end) {
            List<Thing> fixed = together.get(text.substring(start, end));
            if (fixed != null) {
                return fixed;
            }
            List<Thing> things = new ArrayList<>();
            for (int i = start; i < end; i++) {
                Thing thing = thing(i);
                if (thing == null) {
                    return List.of();
                }
                things.add(thing);
            }
            return things;
        }

        /** Whom the character means: where it may be several, the only one that the statement names in full. */
        private @Nullable Thing thing(int at) {
            Sign sign = signs.get(text.charAt(at));
            if (sign == null) {
                return null;
            }
            if (!sign.named()) {
                return sign.things().getFirst();
            }
            Thing meant = null;
            for (Thing thing : sign.things()) {
                if (named.contains(thing.id())) {
                    if (meant != null) {
                        return null;
                    }
                    meant = thing;
                }
            }
            return meant;
        }

        private boolean isFollowed(int end) {
            return end >= text.length()
                    || names.get(end)
                    || !Character.isLetter(text.charAt(end))
                    || followers.at(text, end) != null
                    || nouns.at(text, end) != null;
        }

        private boolean isSide(int at) {
            return at + 1 < text.length()
                    && text.charAt(at + 1) == SIDE
                    && !names.get(at + 1)
                    && (at + 2 >= text.length() || NOT_BEHIND_SIDE.indexOf(text.charAt(at + 2)) < 0);
        }

        private boolean isBehindVerb(int at) {
            return at > 0
                    && !names.get(at - 1)
                    && verbs.contains(text.substring(at - 1, at))
                    && (text.charAt(at) == CHINA_ABROAD || isFollowed(at + 1) || isSign(at + 1));
        }

        private boolean isBeforeNoun(int at) {
            return at + 1 < text.length() && !names.get(at + 1) && nouns.at(text, at + 1) != null;
        }
    }
}

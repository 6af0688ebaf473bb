package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.catalogue.Catalogue;
import io.communique.enrich.catalogue.CatalogueName;
import io.communique.enrich.entity.EntityIds;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.mention.HanEndings.Ending;
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
 * Countries that Chinese writes with one character, where the words around it make it a country: several of them
 * together ("中美"), a side of talks ("巴方"), behind a verb of going ("访华"), before an army or an office ("俄军").
 */
final class HanCountryFinder implements MentionFinder {

    private static final String CHINESE = "zh";
    private static final String PATTERNS = "country-sign-patterns.zh.txt";
    private static final String NAMED = "named";
    private static final String FREE = "free";
    private static final String BEHIND = "behind";
    private static final char SIDE = '\u65B9';
    private static final char CHINA = '\u4E2D';
    /** China behind verbs, and there alone. */
    private static final char CHINA_ABROAD = '\u534E';

    private static final char AFRICA = '\u975E';
    /** Behind this verb no word needs to follow: "涉疆", "涉日游行". */
    private static final char ON = '涉';

    private static final char POSTED = '驻';
    private static final String AMBASSADOR = "大使";
    private static final String INSIDE = "国内";
    private static final char PERSON = '人';
    /** As Taiwan writes "country" behind the character of one. */
    private static final char COUNTRY = '國';
    /** No name of an event, unlike a summit: "中美对话". */
    private static final String TALKS = "对话";
    /** Between the parts of a list. */
    private static final char COMMA = '\u3001';

    private static final char DOT = '\u00B7';
    private static final int LONGEST_RUN = 4;
    /** So many characters that write sounds, each a word of its own, are a name that nobody knows. */
    private static final int FEWEST_SOUNDS = 3;
    /** Behind a side of talks these make another word of it: "方便", "方案". */
    private static final BitSet NOT_BEHIND_SIDE = HanText.neighbours("behind-side");

    /**
     * A character.
     *
     * @param named true if the statement has to name the country in full
     * @param free true if it then needs no word beside it
     * @param behind true if behind verbs it needs no full name
     * @param others names that it is short for too
     */
    private record Sign(List<Thing> things, boolean named, boolean free, boolean behind, List<String> others) {

        boolean means(String id) {
            return things.stream().anyMatch(thing -> thing.id().equals(id));
        }
    }

    private final Map<Character, Sign> signs = new HashMap<>();
    /** Those that are short for something else too. */
    private final List<Sign> ofOthers = new ArrayList<>();

    private final Map<String, List<Thing>> together = new HashMap<>();
    private final HanWords dictionary = HanWords.load();
    private final HanText words = HanText.load("country-sign-words.zh.txt");
    private final HanText followers = HanText.load("country-sign-followers.zh.txt");
    private final Set<String> verbs = HanText.ofKind(PATTERNS, "before");
    private final Set<String> links = HanText.ofKind(PATTERNS, "link");
    private final HanText nouns = new HanText(HanText.ofKind(PATTERNS, "behind"));
    private final BitSet sounds = HanText.characters("transliteration.zh.txt");
    private final HanEndings institutions = HanEndings.load("han-name-endings.txt");
    private final HanEndings joint = HanEndings.load("han-joint-endings.txt");
    /** Organisations of countries, by the country's id and what stands behind its name. */
    private final Map<String, Thing> organisations = new HashMap<>();

    HanCountryFinder(Catalogue catalogue) {
        Map<String, Thing> things = new HashMap<>();
        for (CatalogueName name : catalogue.names()) {
            things.putIfAbsent(name.thing().id(), name.thing());
        }
        for (Line line : WordLists.lines(HanCountryFinder.class, "country-signs.zh.txt")) {
            read(line, things);
        }
        readOrganisations(catalogue);
    }

    private void readOrganisations(Catalogue catalogue) {
        Map<String, List<String>> countries = new HashMap<>();
        for (CatalogueName name : catalogue.names()) {
            if (name.thing().type() == EntityType.COUNTRY && CHINESE.equals(name.language())) {
                countries
                        .computeIfAbsent(name.thing().id(), id -> new ArrayList<>())
                        .add(name.text());
            }
        }
        for (CatalogueName name : catalogue.names()) {
            String country = name.thing().country();
            if (name.thing().type() == EntityType.ORGANISATION && country != null && CHINESE.equals(name.language())) {
                String id = EntityIds.ofCountry(country);
                for (String prefix : countries.getOrDefault(id, List.of())) {
                    if (name.text().startsWith(prefix)) {
                        organisations.putIfAbsent(id + name.text().substring(prefix.length()), name.thing());
                    }
                }
            }
        }
    }

    private void read(Line line, Map<String, Thing> things) {
        List<String> fields = line.fields();
        List<String> kinds = fields.size() > 2 ? Line.names(fields.get(2)) : List.of();
        List<String> others = fields.size() > 3 ? Line.names(fields.get(3)) : List.of();
        if (fields.size() < 2
                || fields.size() > 4
                || !Set.of(NAMED, FREE, BEHIND).containsAll(kinds)) {
            throw line.wrong("characters, countries and perhaps kinds and names expected");
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
            boolean behind = kinds.contains(BEHIND);
            boolean named = behind || kinds.contains(NAMED);
            Sign sign = new Sign(meant, named, kinds.contains(FREE), behind, others);
            signs.put(text.charAt(0), sign);
            if (!others.isEmpty()) {
                ofOthers.add(sign);
            }
        } else if (text.length() == meant.size()) {
            together.put(text, meant);
        } else {
            throw line.wrong("a country for each character expected");
        }
    }

    @Override
    public void find(StatementText statement, Candidates candidates) {
        Set<String> inStatement = new HashSet<>();
        List<Set<String>> inClauses = new ArrayList<>();
        for (int c = 0; c < statement.clauses().size(); c++) {
            Set<String> named = new HashSet<>();
            List<Sign> unclear = unclear(statement.clauses().get(c).simplified());
            unclear.forEach(sign -> named.addAll(sign.others()));
            for (Candidate candidate : candidates.resolved(c)) {
                if (candidate.type() == EntityType.COUNTRY || candidate.type() == EntityType.PLACE) {
                    named.add(candidate.thing().id());
                } else if (candidate.type() == EntityType.ORGANISATION
                        && candidate.thing().country() != null
                        && !areShortFor(
                                unclear, EntityIds.ofCountry(candidate.thing().country()))) {
                    named.add(EntityIds.ofCountry(candidate.thing().country()));
                }
            }
            inStatement.addAll(named);
            inClauses.add(named);
        }
        for (int c = 0; c < statement.clauses().size(); c++) {
            new Reader(candidates, c, statement.clauses().get(c), inClauses, inStatement).read();
        }
    }

    /** The signs that may be short for something else that the text names. */
    private List<Sign> unclear(String text) {
        return ofOthers.stream()
                .filter(sign -> sign.others().stream().anyMatch(text::contains))
                .toList();
    }

    /** Beside it a country must be named itself, not by an organisation. */
    private static boolean areShortFor(List<Sign> signs, String id) {
        return signs.stream().anyMatch(sign -> sign.means(id));
    }

    /** One clause while it is read. */
    private final class Reader {

        private final Candidates candidates;
        private final int clause;
        private final String text;
        private final String printed;
        private final List<Set<String>> inClauses;
        private final Set<String> inStatement;
        private final List<Candidate> standing;
        private final BitSet names;
        private final BitSet inWords;
        /** Where the last country of one character stands. */
        private int found = -1;
        /** Up to here the dictionary's words are marked. */
        private int cutTo;

        Reader(
                Candidates candidates,
                int clause,
                ClauseText clauseText,
                List<Set<String>> inClauses,
                Set<String> inStatement) {
            this.candidates = candidates;
            this.clause = clause;
            this.text = clauseText.simplified();
            this.printed = clauseText.text();
            this.inClauses = inClauses;
            this.inStatement = inStatement;
            this.standing = candidates.resolved(clause);
            this.names = HanText.covered(standing);
            this.inWords = words.covered(text);
        }

        void read() {
            int at = 0;
            while (at < text.length()) {
                at = isSign(at) ? readAt(at) : at + 1;
            }
        }

        private boolean isSign(int at) {
            if (at >= text.length() || names.get(at) || !signs.containsKey(text.charAt(at))) {
                return false;
            }
            if (inWords.get(at) && !isBeforeFixed(at)) {
                return false;
            }
            if (at >= cutTo) {
                cut(at);
            }
            return (!inWords.get(at) || isBeforeFixed(at)) && (at == 0 || !Character.isDigit(text.charAt(at - 1)));
        }

        /** "驻加大使", though "加大" is a word, "美国内民众", though "美国" is one, and a name that a word would run into. */
        private boolean isBeforeFixed(int at) {
            boolean posted = at > 0 && text.charAt(at - 1) == POSTED && text.startsWith(AMBASSADOR, at + 1);
            boolean beforeName = names.get(at + 1) && (at == 0 || !inWords.get(at - 1));
            return posted || beforeName || text.startsWith(INSIDE, at + 1);
        }

        /** Marks the words of the part of the text around a char that neither names nor marks go through. */
        private void cut(int at) {
            int from = at;
            while (from > 0 && isPlain(from - 1)) {
                from--;
            }
            cutTo = at + 1;
            while (cutTo < text.length() && isPlain(cutTo)) {
                cutTo++;
            }
            dictionary.markWords(text, from, cutTo, inWords);
        }

        private boolean isPlain(int at) {
            return HanDates.isHan(text.charAt(at)) && !names.get(at);
        }

        /** The place to go on from. */
        private int readAt(int start) {
            for (int length = LONGEST_RUN; length > 1; length--) {
                if (isRun(start, start + length)) {
                    List<Thing> things = things(start, start + length);
                    Ending meeting = things.isEmpty() ? null : joint.at(text, start + length);
                    if (meeting != null && !meeting.text().equals(TALKS)) {
                        return addMeeting(start, start + length, meeting);
                    }
                    if (!things.isEmpty()) {
                        for (int i = 0; i < length; i++) {
                            add(start + i, start + i + 1, things.get(i));
                        }
                        return start + length;
                    }
                }
            }
            char c = text.charAt(start);
            Thing thing = c == AFRICA && !isAfrica(start) ? null : thing(start);
            if (thing == null) {
                return start + 1;
            }
            int organisation = c == CHINA || c == CHINA_ABROAD ? start : organisationEnd(start);
            if (organisation > start) {
                add(start, organisation, organisation(thing, text.substring(start, organisation)));
                return organisation;
            }
            if (isShortName(start)) {
                add(start, start + 2, thing);
                return start + 2;
            }
            if (c != CHINA && c != CHINA_ABROAD && isSide(start)) {
                add(start, start + 2, thing);
                return start + 2;
            }
            boolean behind = c != CHINA && isBehindVerb(start);
            boolean before = c != CHINA_ABROAD && isBeforeNoun(start);
            if (behind || before || isFree(start, thing) || isBehindListed(start) || (c == CHINA && isListed(start))) {
                add(start, start + 1, thing);
                found = start;
            }
            return start + 1;
        }

        /** "第十次中日韩外长会". */
        private int addMeeting(int start, int end, Ending ending) {
            int last = end + ending.text().length();
            int first = ending.type() == EntityType.EVENT ? HanNameFinder.ordinalBefore(text, start) : start;
            Thing thing = Thing.named(ending.type(), text.substring(first, last));
            candidates.add(clause, new Candidate(first, last, thing, Rule.HAN_NAME));
            return last;
        }

        /** "对非合作", in a statement that names the continent. */
        private boolean isAfrica(int at) {
            Sign africa = signs.get(AFRICA);
            return africa != null
                    && inStatement.contains(africa.things().getFirst().id())
                    && at > 0
                    && verbs.contains(text.substring(at - 1, at))
                    && isFollowed(at + 1);
        }

        /** Where "缅红十字会" ends; the same place if no organisation of the country follows. */
        private int organisationEnd(int at) {
            for (Candidate known : standing) {
                if (known.start() == at + 1
                        && known.type() == EntityType.ORGANISATION
                        && isOf(at, known)
                        && institutions.endingAt(text, known.start(), known.end()) != null) {
                    return known.end();
                }
            }
            Ending ending = institutions.at(text, at + 1);
            return ending != null
                            && ending.type() == EntityType.ORGANISATION
                            && ending.least() == 0
                            && !HanNameFinder.isOtherWord(text, at + 1, ending)
                    ? at + 1 + ending.text().length()
                    : at;
        }

        private boolean isOf(int at, Candidate organisation) {
            Thing country = thing(at);
            return country != null
                    && country.country() != null
                    && country.country().equals(organisation.thing().country());
        }

        private Thing organisation(Thing country, String name) {
            Thing known = organisations.get(country.id() + name.substring(1));
            return known == null
                    ? new Thing(
                            EntityIds.of(EntityType.ORGANISATION, name),
                            EntityType.ORGANISATION,
                            name,
                            country.country())
                    : known;
        }

        /** "宏國", as Taiwan writes for Honduras. */
        private boolean isShortName(int at) {
            Sign sign = signs.get(text.charAt(at));
            return sign != null
                    && sign.named()
                    && at + 1 < printed.length()
                    && printed.charAt(at + 1) == COUNTRY
                    && !names.get(at + 1)
                    && isFollowed(at + 2);
        }

        /** The second of "美、加". */
        private boolean isBehindListed(int at) {
            return at > 1 && text.charAt(at - 1) == COMMA && found == at - 2;
        }

        /** "中、俄两国". */
        private boolean isListed(int at) {
            return at + 2 < text.length() && text.charAt(at + 1) == COMMA && isSign(at + 2) && isFreeSign(at + 2);
        }

        /** A word of its own, where the statement speaks of the country: "美对台出售武器". */
        private boolean isFree(int at, Thing thing) {
            return isFreeSign(at) && inStatement.contains(thing.id()) && !isInSounds(at);
        }

        private boolean isFreeSign(int at) {
            Sign sign = signs.get(text.charAt(at));
            return sign != null && sign.free();
        }

        /** A character of a foreign name that nobody knows. */
        private boolean isInSounds(int at) {
            int from = at;
            while (from > 0 && isLoneSound(from - 1)) {
                from--;
            }
            int to = at + 1;
            while (to < text.length() && isLoneSound(to)) {
                to++;
            }
            return to - from >= FEWEST_SOUNDS || isPartOfName(at - 1) || isPartOfName(at + 1);
        }

        /** The dot between names, or a sound that stands for no country. */
        private boolean isPartOfName(int at) {
            return at >= 0
                    && at < text.length()
                    && (text.charAt(at) == DOT || (isLoneSound(at) && !signs.containsKey(text.charAt(at))));
        }

        private boolean isLoneSound(int at) {
            return sounds.get(text.charAt(at)) && !names.get(at) && !inWords.get(at);
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
            if (text.charAt(start) != CHINA && start > 0 && isPartOfName(start - 1)) {
                return false;
            }
            boolean africa = text.charAt(start) == AFRICA || text.charAt(end - 1) == AFRICA;
            return (!africa || text.substring(start, end).indexOf(CHINA) >= 0)
                    && (isFollowed(end) || areFree(start, end) || areAlone(start, end));
        }

        /** Three or more, or China among two, that no word of the dictionary goes through: "美日韩续推", "中尼面向". */
        private boolean areAlone(int start, int end) {
            boolean china = text.substring(start, end).indexOf(CHINA) >= 0;
            return (end - start > 2 || (china && inWords.get(end))) && !isInSounds(start);
        }

        /** China and countries that stand free, behind a word or a link that no country is the object's part of. */
        private boolean areFree(int start, int end) {
            for (int i = start; i < end; i++) {
                if (text.charAt(i) != CHINA && !isFreeSign(i)) {
                    return false;
                }
            }
            return !isInSounds(start)
                    && (start == 0
                            || !isPlain(start - 1)
                            || inWords.get(start - 1)
                            || links.contains(text.substring(start - 1, start)));
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

        /**
         * Whom the character means: where it may be several, the only one that the clause names in full, or the nearest
         * clause before it that names any, or the whole statement.
         */
        private @Nullable Thing thing(int at) {
            Sign sign = signs.get(text.charAt(at));
            if (sign == null) {
                return null;
            }
            if (!sign.named() || (sign.behind() && at > 0 && verbs.contains(text.substring(at - 1, at)))) {
                return sign.things().getFirst();
            }
            for (int c = clause; c >= 0; c--) {
                Set<String> named = inClauses.get(c);
                if (sign.others().stream().anyMatch(named::contains)
                        || named.stream().anyMatch(sign::means)) {
                    return only(sign, named);
                }
            }
            return only(sign, inStatement);
        }

        private static @Nullable Thing only(Sign sign, Set<String> named) {
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
                    && (at + 2 >= text.length() || !NOT_BEHIND_SIDE.get(text.charAt(at + 2)));
        }

        private boolean isBehindVerb(int at) {
            return at > 0
                    && !names.get(at - 1)
                    && verbs.contains(text.substring(at - 1, at))
                    && (text.charAt(at) == CHINA_ABROAD
                            || (text.charAt(at - 1) == ON && !inWords.get(at - 1))
                            || isFollowed(at + 1)
                            || (isFreeSign(at) && inWords.get(at + 1))
                            || isSign(at + 1));
        }

        private boolean isBehindOnly(int at) {
            Sign sign = signs.get(text.charAt(at));
            return sign != null && sign.behind();
        }

        private boolean isBeforeNoun(int at) {
            return at + 1 < text.length()
                    && !names.get(at + 1)
                    && (nouns.at(text, at + 1) != null || (text.charAt(at + 1) == PERSON && isBehindOnly(at)));
        }
    }
}

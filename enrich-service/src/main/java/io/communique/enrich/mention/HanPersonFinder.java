package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.catalogue.Catalogue;
import io.communique.enrich.catalogue.CatalogueName;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Line;
import io.communique.enrich.text.StatementText;
import io.communique.enrich.text.TraditionalCharacters;
import io.communique.enrich.text.WordLists;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Persons in Chinese texts: names beside titles, wherever they stand in the statement after that. A name is a surname
 * and one or two characters, or a foreign name in the characters that write sounds, perhaps with the name in Latin
 * letters in brackets behind it.
 */
final class HanPersonFinder implements MentionFinder {

    private static final char DOT = '\u00B7';
    /** Written for the dot between the names of a person: "伊姆兰•汗". */
    private static final String OTHER_DOTS = "\u2022\u2027\u30FB";

    private static final String OPENING = "(（";
    private static final String CLOSING = ")）";
    /** In Latin letters: words with a capital each, or short words between them. */
    private static final Pattern LATIN_NAME =
            Pattern.compile("\\p{Lu}[\\p{IsLatin}'’.-]*(?: (?:[a-z]{1,3}|\\p{Lu}[\\p{IsLatin}'’.-]*)){1,5}");

    private static final String EXCELLENCY = "H.E. ";
    private static final int LONGEST_LATIN = 60;
    private static final int LONGEST_BEFORE_LATIN = 12;
    private static final int LONGEST_FOREIGN = 8;
    private static final int LONGEST_CHINESE = 3;
    private static final int LONGEST_JAPANESE = 5;
    private static final int SHORTEST = 2;
    /** Whom a surname means that two persons have. */
    private static final Thing AMBIGUOUS = Thing.named(EntityType.PERSON, "?");

    private static final String TAIWAN = "TW";
    private static final String PRESIDENT = "总统";
    private static final char VICE = '副';
    private static final String HYPHENS = "-－‐";
    private static final int FEWEST_BEHIND_OPENING = 3;
    /** Of a name with a dot, with the dot. */
    private static final int SHORTEST_DOTTED = 5;

    private final Set<String> titlesOfBothSides = HanText.ofKind("titles.zh.txt", "both");
    private final Set<String> titlesBehind = HanText.ofKind("titles.zh.txt", "before");
    private final Set<String> nounsOfDotted = HanText.ofKind("titles.zh.txt", "dotted");
    private final HanText titles;
    private final Set<String> surnames = WordLists.words(HanPersonFinder.class, "surnames.zh.txt");
    private final Set<String> japaneseSurnames = WordLists.words(HanPersonFinder.class, "japanese-surnames.zh.txt");
    private final BitSet sounds = HanText.characters("transliteration.zh.txt");
    private final BitSet innerSounds = HanText.characters("transliteration-inner.zh.txt");
    private final HanText notPersons = HanText.load("not-persons.zh.txt");
    private final Set<String> neighboursBefore = HanText.ofKind("name-neighbours.zh.txt", "before");
    private final Set<String> neighboursBehind = HanText.ofKind("name-neighbours.zh.txt", "behind");
    private final BitSet countrySigns = countrySigns(false);
    private final BitSet allCountrySigns = countrySigns(true);

    /** Leaders of Taiwan, by their surnames. */
    private final Map<Character, Thing> leaders = new HashMap<>();

    HanPersonFinder(Catalogue catalogue) {
        for (CatalogueName name : catalogue.names()) {
            if (TAIWAN.equals(name.thing().country())
                    && name.thing().type() == EntityType.PERSON
                    && HanDates.isHan(name.text().charAt(0))) {
                Thing other = leaders.putIfAbsent(name.text().charAt(0), name.thing());
                if (other != null && !other.equals(name.thing())) {
                    leaders.put(name.text().charAt(0), AMBIGUOUS);
                }
            }
        }
        Set<String> all = new HashSet<>(HanText.ofKind("titles.zh.txt", "none"));
        all.addAll(titlesOfBothSides);
        all.addAll(titlesBehind);
        titles = new HanText(all);
    }

    /**
     * The characters of countries.
     *
     * @param all false for those alone that need no full name beside them
     */
    private static BitSet countrySigns(boolean all) {
        BitSet signs = new BitSet();
        for (Line line : WordLists.lines(HanPersonFinder.class, "country-signs.zh.txt")) {
            List<String> fields = line.fields();
            boolean named = fields.size() > 2 && Line.names(fields.get(2)).contains("named");
            if ((all || !named) && fields.getFirst().length() == 1) {
                signs.set(fields.getFirst().charAt(0));
            }
        }
        return signs;
    }

    @Override
    public void find(StatementText statement, Candidates candidates) {
        Map<String, Thing> known = new HashMap<>();
        for (String speaker : statement.speakers()) {
            if (speaker.length() >= SHORTEST && HanDates.isHan(speaker.charAt(0))) {
                String name = TraditionalCharacters.simplified(speaker);
                known.put(name, Thing.named(EntityType.PERSON, name));
            }
        }
        Map<String, Thing> surnames = new HashMap<>();
        List<String> texts = new ArrayList<>();
        for (int c = 0; c < statement.clauses().size(); c++) {
            ClauseText clause = statement.clauses().get(c);
            String text = withDots(clause.simplified());
            texts.add(text);
            Clause reading = new Clause(text, HanText.covered(candidates.resolved(c)), clause.isTraditional());
            for (Candidate name : reading.names(candidates.resolved(c))) {
                candidates.add(c, name);
                if (name.rule() == Rule.PERSON_TITLE && HanDates.isHan(text.charAt(name.start()))) {
                    learn(known, name.thing());
                }
            }
            for (Candidate name : candidates.resolved(c)) {
                if (name.type() == EntityType.PERSON) {
                    boolean titled = name.rule() == Rule.PERSON_TITLE;
                    String full = titled ? name.thing().name() : text.substring(name.start(), name.end());
                    learnSurname(surnames, full, name.thing());
                }
            }
        }
        if (!known.isEmpty()) {
            repeat(texts, candidates, known);
        }
        if (!surnames.isEmpty()) {
            surnamesBeforeTitles(texts, candidates, surnames);
        }
        for (int c = 0; c < texts.size(); c++) {
            if (statement.clauses().get(c).isTraditional()) {
                presidents(texts.get(c), c, candidates, surnames);
            }
        }
    }

    /** "賴總統", in a statement that does not name him in full. */
    private void presidents(String text, int clause, Candidates candidates, Map<String, Thing> named) {
        for (int at = text.indexOf(PRESIDENT, 1); at > 0; at = text.indexOf(PRESIDENT, at + 1)) {
            int surname = text.charAt(at - 1) == VICE ? at - 2 : at - 1;
            Thing person = surname < 0 ? null : leaders.get(text.charAt(surname));
            if (person != null
                    && !person.equals(AMBIGUOUS)
                    && !named.containsKey(text.substring(surname, surname + 1))) {
                Clause reading = new Clause(text, HanText.covered(candidates.resolved(clause)), true);
                if (reading.isSurnameBeforeTitle(surname)) {
                    candidates.add(clause, new Candidate(surname, surname + 1, person, Rule.REPEATED));
                }
            }
        }
    }

    /** The text with the usual dot between the names of persons. */
    private static String withDots(String text) {
        String dotted = text;
        for (int d = 0; d < OTHER_DOTS.length(); d++) {
            char dot = OTHER_DOTS.charAt(d);
            for (int at = dotted.indexOf(dot, 1); at > 0 && at + 1 < text.length(); at = dotted.indexOf(dot, at + 1)) {
                if (HanDates.isHan(text.charAt(at - 1)) && HanDates.isHan(text.charAt(at + 1))) {
                    dotted = dotted.substring(0, at) + DOT + dotted.substring(at + 1);
                }
            }
        }
        return dotted;
    }

    /** Of Chinese names; a surname that two persons have, and one that is short for a country, tells nothing. */
    private void learnSurname(Map<String, Thing> persons, String name, Thing person) {
        if (name.length() < SHORTEST || name.length() > LONGEST_CHINESE) {
            return;
        }
        String surname = name.substring(0, 1);
        if (surnames.contains(surname) && !allCountrySigns.get(surname.charAt(0))) {
            Thing other = persons.putIfAbsent(surname, person);
            if (other != null && !other.id().equals(person.id())) {
                persons.put(surname, AMBIGUOUS);
            }
        }
    }

    /** "孙特使", where the statement names the envoy Sun in full. */
    private void surnamesBeforeTitles(List<String> texts, Candidates candidates, Map<String, Thing> persons) {
        HanText names = new HanText(persons.keySet());
        for (int c = 0; c < texts.size(); c++) {
            String text = texts.get(c);
            Clause reading = new Clause(text, HanText.covered(candidates.resolved(c)), false);
            for (int i = 0; i + 1 < text.length(); i++) {
                String surname = names.at(text, i);
                Thing person = surname == null ? null : persons.get(surname);
                if (person != null && !person.equals(AMBIGUOUS) && reading.isSurnameBeforeTitle(i)) {
                    candidates.add(c, new Candidate(i, i + 1, person, Rule.REPEATED));
                }
            }
        }
    }

    private static void learn(Map<String, Thing> known, Thing person) {
        String name = person.name();
        known.put(name, person);
        String surname = name.substring(name.lastIndexOf(DOT) + 1);
        if (surname.length() >= SHORTEST) {
            known.putIfAbsent(surname, person);
        }
    }

    private void repeat(List<String> texts, Candidates candidates, Map<String, Thing> known) {
        HanText names = new HanText(known.keySet());
        for (int c = 0; c < texts.size(); c++) {
            String text = texts.get(c);
            BitSet taken = HanText.covered(candidates.resolved(c));
            for (int i = 0; i < text.length(); i++) {
                String name = names.at(text, i);
                Thing person = name == null ? null : known.get(name);
                if (name == null || person == null) {
                    continue;
                }
                int end = i + name.length();
                int covered = taken.nextSetBit(i);
                if ((covered < 0 || covered >= end) && notPersons.at(text, end - 1) == null) {
                    candidates.add(c, new Candidate(i, end, person, Rule.REPEATED));
                    i = end - 1;
                }
            }
        }
    }

    /** One clause while it is read. */
    private final class Clause {

        private final String text;
        private final BitSet taken;
        private final boolean traditional;

        Clause(String text, BitSet taken, boolean traditional) {
            this.text = text;
            this.taken = taken;
            this.traditional = traditional;
        }

        List<Candidate> names(List<Candidate> standing) {
            List<Candidate> found = new ArrayList<>();
            for (Candidate person : standing) {
                if (person.type() == EntityType.PERSON) {
                    int start = givenNamesBefore(person.start());
                    if (start < person.start()) {
                        found.add(new Candidate(start, person.end(), person.thing(), Rule.CATALOGUE));
                    }
                }
            }
            for (int dot = text.indexOf(DOT); dot > 0; dot = text.indexOf(DOT, dot + 1)) {
                Candidate name = dotted(dot, standing);
                if (name != null) {
                    found.add(name);
                    dot = name.end() - 1;
                }
            }
            for (int i = 0; i < text.length(); i++) {
                String title = taken.get(i) ? null : titles.at(text, i);
                if (title == null) {
                    continue;
                }
                int end = i + title.length();
                boolean both = titlesOfBothSides.contains(title);
                if (both || titlesBehind.contains(title)) {
                    int start = startBefore(i);
                    if (start < i) {
                        found.add(person(start, i));
                    } else if (both) {
                        int nameEnd = endBehind(end);
                        if (nameEnd > end) {
                            found.add(person(end, nameEnd));
                            end = nameEnd;
                        }
                    }
                }
                i = end - 1;
            }
            latinNames(standing, found);
            if (traditional) {
                titlesBetween(found);
            }
            return found;
        }

        /** "次长巴拉尼亚（Jose Barana）": the same person twice, also where nothing but the title tells that it is one. */
        private void latinNames(List<Candidate> standing, List<Candidate> found) {
            for (int open = 1; open < text.length(); open++) {
                if (OPENING.indexOf(text.charAt(open)) < 0) {
                    continue;
                }
                int close = closing(open);
                if (close < 0
                        || !LATIN_NAME.matcher(text.substring(open + 1, close)).matches()) {
                    continue;
                }
                int end = endsWord(open, titlesBehind) ? open - SHORTEST : open; // "阁下"
                Thing person = personBefore(end, standing);
                if (person == null) {
                    person = personBefore(end, found);
                }
                int start = person == null ? startBeforeLatin(end) : end;
                if (person == null && start < end) {
                    Candidate name = person(start, end);
                    found.add(name);
                    person = name.thing();
                }
                if (person != null) {
                    int first = text.startsWith(EXCELLENCY, open + 1) ? EXCELLENCY.length() : 0;
                    found.add(new Candidate(open + 1 + first, close, person, Rule.PERSON_TITLE));
                }
            }
        }

        /** Where a name starts that a title stands before, or that has a dot; the place itself if there is none. */
        private int startBeforeLatin(int end) {
            int titled = behindTitle(end);
            if (titled < end) {
                return titled;
            }
            int start = end;
            while (start > 0 && (isSound(start - 1) || text.charAt(start - 1) == DOT)) {
                start--;
            }
            boolean dotted = text.substring(start, end).indexOf(DOT) > 0;
            return dotted && end - start >= SHORTEST_DOTTED ? start : end;
        }

        /** "吳部長釗燮", as Taiwan writes: the title stands between the surname and the given name. */
        private void titlesBetween(List<Candidate> found) {
            for (int i = 1; i < text.length() - SHORTEST; i++) {
                String title = taken.get(i) ? null : titles.at(text, i);
                int given = title == null ? i : i + title.length();
                int end = given + SHORTEST;
                if (given > i
                        && titlesOfBothSides.contains(title)
                        && isFree(i - 1, i)
                        && surnames.contains(text.substring(i - 1, i))
                        && startsAt(i - 1)
                        && isFree(given, end)
                        && !neighboursBehind.contains(text.substring(given, given + 1))
                        && endsAt(end)
                        && notPersons.at(text, given) == null) {
                    String name = text.charAt(i - 1) + text.substring(given, end);
                    found.add(new Candidate(i - 1, end, Thing.named(EntityType.PERSON, name), Rule.PERSON_TITLE));
                }
            }
        }

        private int closing(int open) {
            for (int i = open + 1; i < Math.min(text.length(), open + LONGEST_LATIN); i++) {
                if (CLOSING.indexOf(text.charAt(i)) >= 0) {
                    return i;
                }
                if (HanDates.isHan(text.charAt(i))) {
                    return -1;
                }
            }
            return -1;
        }

        private static @Nullable Thing personBefore(int end, List<Candidate> names) {
            for (Candidate name : names) {
                if (name.end() == end && name.type() == EntityType.PERSON) {
                    return name.thing();
                }
            }
            return null;
        }

        /** Where a name starts that a title stands before; the place itself if there is none. */
        private int behindTitle(int end) {
            for (int start = end - SHORTEST; start > 0 && start >= end - LONGEST_BEFORE_LATIN; start--) {
                if (!isName(start, end)) {
                    return end;
                }
                if (endsTitle(start)) {
                    return start;
                }
            }
            return end;
        }

        private boolean isName(int start, int end) {
            for (int i = start; i < end; i++) {
                if (taken.get(i) || (!HanDates.isHan(text.charAt(i)) && text.charAt(i) != DOT)) {
                    return false;
                }
            }
            return true;
        }

        boolean isSurnameBeforeTitle(int at) {
            String title = taken.get(at) || taken.get(at + 1) ? null : titles.at(text, at + 1);
            return title != null && (titlesOfBothSides.contains(title) || titlesBehind.contains(title)) && startsAt(at);
        }

        /** "马乔丽·格林": sounds on both sides of a dot are a person's, also where another name hides in them. */
        private @Nullable Candidate dotted(int dot, List<Candidate> standing) {
            int start = dot;
            while (start > 0 && (isSoundOfName(start - 1) || isHyphen(start - 1))) {
                start--;
            }
            int end = dot + 1;
            while (end < text.length()
                    && (isSoundOfName(end) || text.charAt(end) == DOT || isHyphen(end))
                    && notPersons.at(text, end) == null) {
                end++;
            }
            Thing known = null;
            for (Candidate name : standing) {
                boolean first = name.start() <= start && name.end() > start && name.end() < dot;
                if (first && name.type() != EntityType.PERSON) {
                    start = name.end(); // "古巴" before "罗德里格斯·帕里利亚"
                } else if (name.type() == EntityType.PERSON && name.start() > dot && name.end() == end) {
                    known = name.thing();
                } else if (name.start() <= dot && name.end() > dot) {
                    return null;
                }
            }
            while (start < dot - 1
                    && !isHyphen(start + 1)
                    && neighboursBefore.contains(text.substring(start, start + 1))) {
                start++;
            }
            start = withTitle(start);
            if (start < 0
                    || start == dot
                    || end - dot < SHORTEST
                    || text.charAt(end - 1) == DOT
                    || end - start < SHORTEST_DOTTED) {
                return null;
            }
            Thing thing = known == null ? Thing.named(EntityType.PERSON, text.substring(start, end)) : known;
            return new Candidate(start, end, thing, known == null ? Rule.PERSON_TITLE : Rule.CATALOGUE);
        }

        /**
         * Where the name starts, perhaps with characters before it that seldom write sounds, up to a title; -1 in
         * another word.
         */
        private int withTitle(int start) {
            if (startsAt(start) || endsWord(start, nounsOfDotted)) {
                return start;
            }
            for (int from = start - 1; from > 0 && from >= start - LONGEST_CHINESE; from--) {
                if (endsTitle(from)) {
                    return from;
                }
            }
            return -1;
        }

        private Candidate person(int start, int end) {
            return new Candidate(
                    start, end, Thing.named(EntityType.PERSON, text.substring(start, end)), Rule.PERSON_TITLE);
        }

        /** Where "Antony" starts before the dot and "Blinken"; the same place if there is no dot. */
        private int givenNamesBefore(int surname) {
            int at = surname;
            while (at > 1 && text.charAt(at - 1) == DOT && isSound(at - 2)) {
                at--;
                while (at > 0 && isSound(at - 1)) {
                    at--;
                }
            }
            return at;
        }

        /** "让-伊夫·莫雷", "德尼·莫雷-恩登". */
        private boolean isHyphen(int at) {
            return HYPHENS.indexOf(text.charAt(at)) >= 0
                    && at > 0
                    && at + 1 < text.length()
                    && isSoundOfName(at - 1)
                    && isSoundOfName(at + 1);
        }

        /** "总统多斯桑蒂斯", where "多" opens a name of four characters or more. */
        private boolean isOpeningSound(int at) {
            return at + FEWEST_BEHIND_OPENING < text.length()
                    && innerSounds.get(text.charAt(at))
                    && !taken.get(at)
                    && titles.at(text, at) == null
                    && isSound(at + 1)
                    && isSound(at + 2)
                    && isSound(at + FEWEST_BEHIND_OPENING);
        }

        private boolean isSound(int at) {
            return isSoundOfName(at) && !taken.get(at);
        }

        private boolean isSoundOfName(int at) {
            return sounds.get(text.charAt(at)) || isInnerSound(at);
        }

        /** "特奥多罗", where "多" is no word. */
        private boolean isInnerSound(int at) {
            return innerSounds.get(text.charAt(at))
                    && at > 0
                    && at + 1 < text.length()
                    && sounds.get(text.charAt(at - 1))
                    && sounds.get(text.charAt(at + 1))
                    && !taken.get(at - 1)
                    && !taken.get(at + 1)
                    && titles.at(text, at) == null;
        }

        private int endBehind(int start) {
            int foreign = isOpeningSound(start) ? start + 1 : start;
            boolean dotted = false;
            while (foreign < text.length()
                    && (isSound(foreign) || (text.charAt(foreign) == DOT && foreign > start))
                    && notPersons.at(text, foreign) == null) {
                dotted = dotted || text.charAt(foreign) == DOT;
                foreign++;
            }
            boolean longEnough = foreign - start >= SHORTEST && (dotted || foreign - start <= LONGEST_FOREIGN);
            if (longEnough && (dotted || foreign - start > LONGEST_CHINESE) && endsAt(foreign)) {
                return foreign;
            }
            int chinese = chineseEnd(start);
            if (chinese > start) {
                return chinese;
            }
            return longEnough && endsAt(foreign) && !isOfCountries(start, foreign) ? foreign : start;
        }

        private int chineseEnd(int start) {
            int surname = surnameEnd(start);
            if (surname == start || notPersons.at(text, start) != null) {
                return start;
            }
            int longest = surname - start > 1 && japaneseSurnames.contains(text.substring(start, surname)) ? 3 : 2;
            for (int end = surname + 1; end <= surname + longest; end++) {
                if (isFree(start, end) && endsAt(end)) {
                    return end;
                }
            }
            return start;
        }

        private int surnameEnd(int start) {
            for (int length = LONGEST_CHINESE; length > 1; length--) {
                if (isFree(start, start + length) && japaneseSurnames.contains(text.substring(start, start + length))) {
                    return start + length;
                }
            }
            for (int length = 2; length > 0; length--) {
                if (isFree(start, start + length) && surnames.contains(text.substring(start, start + length))) {
                    return start + length;
                }
            }
            return start;
        }

        private boolean isFree(int start, int end) {
            if (start < 0 || end > text.length()) {
                return false;
            }
            for (int i = start; i < end; i++) {
                if (!HanDates.isHan(text.charAt(i)) || taken.get(i)) {
                    return false;
                }
            }
            return true;
        }

        private boolean endsAt(int end) {
            return end == text.length()
                    || taken.get(end)
                    || (!HanDates.isHan(text.charAt(end)) && text.charAt(end) != DOT)
                    || neighboursBehind.contains(text.substring(end, end + 1))
                    || titles.at(text, end) != null
                    || notPersons.at(text, end) != null;
        }

        private boolean startsAt(int start) {
            return start == 0
                    || taken.get(start - 1)
                    || (!HanDates.isHan(text.charAt(start - 1)) && text.charAt(start - 1) != DOT)
                    || neighboursBefore.contains(text.substring(start - 1, start))
                    || endsTitle(start);
        }

        private boolean endsTitle(int start) {
            return endsWord(start, titlesOfBothSides);
        }

        private boolean endsWord(int start, Set<String> words) {
            for (int length = 2; length <= 4 && length <= start; length++) {
                if (words.contains(text.substring(start - length, start))
                        && (titles.at(text, start - length) == null
                                || titles.at(text, start - length).length() == length)) {
                    return true;
                }
            }
            return false;
        }

        private int startBefore(int title) {
            int foreign = title;
            boolean dotted = false;
            while (foreign > 0 && (isSound(foreign - 1) || (text.charAt(foreign - 1) == DOT && foreign < title))) {
                foreign--;
                dotted = dotted || text.charAt(foreign) == DOT;
            }
            int length = title - foreign;
            boolean isForeign = length >= SHORTEST
                    && (dotted || length <= LONGEST_FOREIGN)
                    && text.charAt(foreign) != DOT
                    && startsAt(foreign)
                    && notPersons.at(text, foreign) == null
                    && notPersons.at(text, title - SHORTEST) == null
                    && !isOfCountries(foreign, title);
            if (isForeign) {
                return foreign;
            }
            for (int start = title - LONGEST_JAPANESE; start <= title - SHORTEST; start++) {
                if (start < title - LONGEST_CHINESE && !isJapanese(start)) {
                    continue;
                }
                if (isFree(start, title)
                        && surnameEnd(start) > start
                        && surnameEnd(start) < title
                        && startsAt(start)
                        && notPersons.at(text, start) == null
                        && notPersons.at(text, title - SHORTEST) == null) {
                    return start;
                }
            }
            return title;
        }

        private boolean isJapanese(int start) {
            return start >= 0 && surnameEnd(start) > start + 1;
        }

        /** "英法德外长" are ministers of countries. */
        private boolean isOfCountries(int start, int end) {
            int next = start;
            while (next < end && countrySigns.get(text.charAt(next))) {
                next++;
            }
            return next == end && end - start <= LONGEST_CHINESE;
        }
    }
}

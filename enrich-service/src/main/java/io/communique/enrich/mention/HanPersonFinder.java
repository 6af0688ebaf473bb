package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
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
import org.jspecify.annotations.Nullable;

/**
 * Persons in Chinese texts: names beside titles, wherever they stand in the statement after that. A name is a surname and
 * one or two characters, or a foreign name in the characters that write sounds.
 */
final class HanPersonFinder implements MentionFinder {

    private static final char DOT = '\u00B7';
    private static final int LONGEST_FOREIGN = 8;
    private static final int LONGEST_CHINESE = 3;
    private static final int SHORTEST = 2;
    /** Of a name with a dot, with the dot. */
    private static final int SHORTEST_DOTTED = 5;

    private final Set<String> titlesOfBothSides = HanText.ofKind("titles.zh.txt", "both");
    private final Set<String> titlesBehind = HanText.ofKind("titles.zh.txt", "before");
    private final HanText titles;
    private final Set<String> surnames = WordLists.words(HanPersonFinder.class, "surnames.zh.txt");
    private final BitSet sounds = HanText.characters("transliteration.zh.txt");
    private final HanText notPersons = HanText.load("not-persons.zh.txt");
    private final Set<String> neighboursBefore = HanText.ofKind("name-neighbours.zh.txt", "before");
    private final Set<String> neighboursBehind = HanText.ofKind("name-neighbours.zh.txt", "behind");
    private final BitSet countrySigns = countrySigns();

    HanPersonFinder() {
        Set<String> all = new HashSet<>(HanText.ofKind("titles.zh.txt", "none"));
        all.addAll(titlesOfBothSides);
        all.addAll(titlesBehind);
        titles = new HanText(all);
    }

    /** The characters of countries that need no full name beside them. */
    private static BitSet countrySigns() {
        BitSet signs = new BitSet();
        for (Line line : WordLists.lines(HanPersonFinder.class, "country-signs.zh.txt")) {
            List<String> fields = line.fields();
            boolean named = fields.size() > 2 && Line.names(fields.get(2)).contains("named");
            if (!named && fields.getFirst().length() == 1) {
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
        for (int c = 0; c < statement.clauses().size(); c++) {
            ClauseText clause = statement.clauses().get(c);
            Clause reading = new Clause(clause.simplified(), HanText.covered(candidates.resolved(c)));
            for (Candidate name : reading.names(candidates.resolved(c))) {
                candidates.add(c, name);
                if (name.rule() == Rule.PERSON_TITLE) {
                    learn(known, name.thing());
                }
            }
        }
        if (!known.isEmpty()) {
            repeat(statement, candidates, known);
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

    private void repeat(StatementText statement, Candidates candidates, Map<String, Thing> known) {
        HanText names = new HanText(known.keySet());
        for (int c = 0; c < statement.clauses().size(); c++) {
            String text = statement.clauses().get(c).simplified();
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

        Clause(String text, BitSet taken) {
            this.text = text;
            this.taken = taken;
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
            return found;
        }

        /** "马乔丽·格林": sounds on both sides of a dot are a person's, also where another name hides in them. */
        private @Nullable Candidate dotted(int dot, List<Candidate> standing) {
            int start = dot;
            while (start > 0 && sounds.get(text.charAt(start - 1))) {
                start--;
            }
            int end = dot + 1;
            while (end < text.length()
                    && (sounds.get(text.charAt(end)) || text.charAt(end) == DOT)
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
            while (start < dot - 1 && neighboursBefore.contains(text.substring(start, start + 1))) {
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

        /** Where the name starts, perhaps with characters before it that seldom write sounds, up to a title; -1 in another word. */
        private int withTitle(int start) {
            if (startsAt(start)) {
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

        private boolean isSound(int at) {
            return sounds.get(text.charAt(at)) && !taken.get(at);
        }

        private int endBehind(int start) {
            int foreign = start;
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
            for (int end = surname + 1; end <= surname + 2; end++) {
                if (isFree(start, end) && endsAt(end)) {
                    return end;
                }
            }
            return start;
        }

        private int surnameEnd(int start) {
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
            for (int length = 2; length <= 4 && length <= start; length++) {
                String title = titles.at(text, start - length);
                if (title != null && title.length() == length && titlesOfBothSides.contains(title)) {
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
            for (int start = title - LONGEST_CHINESE; start <= title - SHORTEST; start++) {
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

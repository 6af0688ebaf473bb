package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Gap;
import io.communique.enrich.text.StatementText;
import io.communique.enrich.text.WordSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Acronyms and short names that the text defines in round brackets after a name, and then wherever they stand in the
 * statement.
 */
final class AcronymFinder implements MentionFinder {

    /** Words of more letters say something, and their first ones suffice. */
    private static final int STEM = 3;

    /** Shorter ones are titles: "MP (Labour Party)". */
    private static final int SHORTEST = 3;

    private final Lexicon lexicon;
    private final Editions editions = new Editions();

    AcronymFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public void find(StatementText statement, Candidates candidates) {
        candidates.settle(statement);
        Map<String, Thing> defined = new HashMap<>();
        WordSet firstWords = new WordSet();
        for (int c = 0; c < statement.clauses().size(); c++) {
            ClauseText clause = statement.clauses().get(c);
            Map<Integer, List<Candidate>> byEnd = null;
            for (int w = 0; w < clause.count() - 1; w++) {
                if (clause.after(w) == Gap.OPEN) {
                    if (byEnd == null) {
                        byEnd = candidates.of(c).stream().collect(Collectors.groupingBy(Candidate::end));
                    }
                    int last = closing(clause, w + 1);
                    List<Candidate> before = byEnd.getOrDefault(clause.end(w), List.of());
                    Thing thing = last < 0 ? null : meaning(candidates, before, c, clause, w, last);
                    if (thing != null) {
                        defined.put(clause.printed(w + 1, last), thing);
                        firstWords.add(clause.word(w + 1));
                    } else if (isTranslated(candidates, c, clause, w)) {
                        defined.put(
                                clause.printed(w, w), candidates.at(c, w + 1).thing());
                        firstWords.add(clause.word(w));
                    }
                }
            }
        }
        if (!statement.mayBeEnglish()) {
            behindNames(statement, candidates, defined, firstWords);
        }
        if (defined.isEmpty()) {
            return;
        }
        for (int c = 0; c < statement.clauses().size(); c++) {
            mark(statement.clauses().get(c), c, defined, firstWords, candidates);
        }
    }

    /** "Eidgenössisches Departement für auswärtige Angelegenheiten EDA": defined without brackets. */
    private static void behindNames(
            StatementText statement, Candidates candidates, Map<String, Thing> defined, WordSet firstWords) {
        for (int c = 0; c < statement.clauses().size(); c++) {
            ClauseText clause = statement.clauses().get(c);
            for (Candidate name : candidates.of(c)) {
                int word = name.rule() == Rule.HEAD_NOUN ? clause.wordFrom(name.end()) : clause.count();
                if (word < clause.count()
                        && word > 0
                        && clause.after(word - 1) == Gap.SPACE
                        && clause.isAllCapitals(word)) {
                    String acronym = clause.printed(word, word);
                    String printed = clause.text().substring(name.start(), name.end());
                    if (ShortForms.isShortForm(acronym) && ShortForms.standsFor(acronym, printed)) {
                        defined.put(acronym, name.thing());
                        firstWords.add(clause.word(word));
                    }
                }
            }
        }
    }

    /** The word before the closing bracket, if there are no more than two in the brackets; else -1. */
    private int closing(ClauseText clause, int first) {
        int last = first;
        if (clause.after(first) == Gap.HYPHEN || isWithEdition(clause, first)) {
            last++;
        }
        int end = clause.end(last);
        return end < clause.text().length() && clause.text().charAt(end) == ')' ? last : -1;
    }

    /** "the ZRP (Zemlian Rivers Party)": an unknown short form before what it means. */
    private boolean isTranslated(Candidates candidates, int index, ClauseText clause, int word) {
        Candidate meaning = candidates.at(index, word + 1);
        return meaning != null
                && meaning.type() == EntityType.ORGANISATION
                && meaning.start() == clause.start(word + 1)
                && clause.text().startsWith(")", meaning.end())
                && candidates.at(index, word) == null
                && clause.end(word) - clause.start(word) >= SHORTEST
                && ShortForms.isShortForm(clause.printed(word, word))
                && !lexicon.startsTitle(clause, word)
                && (word == 0
                        || !clause.isCapital(word - 1)
                        || clause.word(word - 1).equals("the"));
    }

    /** "LRC" of "LRC9". */
    private static String withoutNumber(String shortForm) {
        int end = shortForm.length();
        while (end > 0 && Character.isDigit(shortForm.charAt(end - 1))) {
            end--;
        }
        return end == shortForm.length() ? "" : shortForm.substring(0, end);
    }

    /** True for the first word of "5th LRC" and "LRC IV". */
    private boolean isWithEdition(ClauseText clause, int first) {
        return clause.after(first) == Gap.SPACE
                && (editions.isNumberedOrdinal(clause, first)
                        ? clause.isAllCapitals(first + 1)
                        : clause.isAllCapitals(first) && Editions.isRoman(clause, first + 1));
    }

    private @Nullable Thing meaning(
            Candidates candidates, List<Candidate> namesBefore, int index, ClauseText clause, int before, int last) {
        String printed = clause.printed(before + 1, last);
        boolean edition = last > before + 1 && isWithEdition(clause, before + 1);
        int acronym = edition && clause.startsWithDigit(before + 1) ? last : before + 1;
        String shortForm = edition ? clause.printed(acronym, acronym) : printed;
        Candidate name = named(namesBefore, clause, clause.end(before), shortForm, edition);
        if (name == null && !edition) {
            name = named(namesBefore, clause, clause.end(before), withoutNumber(shortForm), true);
        }
        if (name == null) {
            name = candidates.at(index, before);
            // "Federal Service for ... (Rospotrebnadzor)"
            boolean ownName = name != null
                    && name.end() == clause.end(before)
                    && name.type() == EntityType.ORGANISATION
                    && last == before + 1
                    && lexicon.isUnknownName(clause, last)
                    && !clause.isAllCapitals(last);
            if (!ownName) {
                return null;
            }
        }
        Candidate known = candidates.at(index, last);
        if (known != null && known.type() == name.type() && name.rule() == Rule.HEAD_NOUN) {
            // the catalogue knows the short name, and so what the long one means
            if (!ShortForms.isShortForm(printed)
                    || isMuchLike(name.thing().name(), known.thing().name())) {
                candidates.add(index, new Candidate(name.start(), name.end(), known.thing(), Rule.ACRONYM_DEFINED));
                return known.thing();
            }
        }
        return name.thing();
    }

    /** True if at least half of the longer words of one name are the other's. */
    private static boolean isMuchLike(String one, String other) {
        Set<String> words = longerWords(one);
        int all = words.size();
        words.retainAll(longerWords(other));
        return 2 * words.size() >= all;
    }

    private static Set<String> longerWords(String name) {
        ClauseText text = new ClauseText(0, name);
        Set<String> words = new HashSet<>();
        for (int w = 0; w < text.count(); w++) {
            String word = text.word(w);
            if (word.length() > STEM) {
                words.add(word.substring(0, STEM + 1)); // "labor" is "labour"
            }
        }
        return words;
    }

    /**
     * The name before the bracket whose letters, from its first, are the short form's: in "Charter of the United Nations
     * (UN)" the organisation's, not the instrument's.
     */
    private @Nullable Candidate named(
            List<Candidate> found, ClauseText clause, int end, String shortForm, boolean edition) {
        if (!ShortForms.isShortForm(shortForm)) {
            return null;
        }
        Candidate best = null;
        for (Candidate candidate : found) {
            boolean mayHaveShortForm =
                    switch (candidate.type()) {
                        case ORGANISATION, EVENT, INSTRUMENT, PLACE, DISEASE -> true;
                        case COUNTRY -> candidate.rule() == Rule.CATALOGUE;
                        case PERSON, DATE, MONEY -> false;
                    };
            if (mayHaveShortForm
                    && (best == null || candidate.length() > best.length())
                    && (ShortForms.standsFor(shortForm, behindBracket(clause.text(), candidate.start(), end))
                            || (edition && standsForEvent(shortForm, clause, candidate, end)))) {
                best = candidate;
            }
        }
        return best;
    }

    /** "LRC" in "LRC IV" for "Fourth Conference of Lakes, Rivers and Coasts": the short form leaves out what it numbers. */
    private static boolean standsForEvent(String shortForm, ClauseText clause, Candidate candidate, int end) {
        return candidate.type() == EntityType.EVENT
                && ShortForms.longFormStart(shortForm, clause.text().substring(candidate.start(), end)) >= 0;
    }

    /** "Consultative Summit" of "African Union (AU) Consultative Summit". */
    private static String behindBracket(String text, int start, int end) {
        int bracket = text.lastIndexOf(") ", end);
        return text.substring(bracket > start ? bracket + 2 : start, end);
    }

    private static void mark(
            ClauseText clause, int index, Map<String, Thing> defined, WordSet firstWords, Candidates candidates) {
        boolean withSpaces = defined.keySet().stream().anyMatch(key -> key.indexOf(' ') > 0);
        for (int w = 0; w < clause.count(); w++) {
            if (!firstWords.has(clause, w) || !(clause.isCapital(w) || clause.startsWithDigit(w))) {
                continue;
            }
            int last = w;
            Thing thing = null;
            if (clause.after(w) == Gap.HYPHEN || (withSpaces && clause.after(w) == Gap.SPACE)) {
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

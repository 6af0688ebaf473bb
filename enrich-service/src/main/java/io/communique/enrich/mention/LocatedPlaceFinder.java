package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Folding;
import io.communique.enrich.text.Gap;
import io.communique.enrich.text.Line;
import io.communique.enrich.text.StatementText;
import io.communique.enrich.text.WordLists;
import io.communique.enrich.text.WordMap;
import io.communique.enrich.text.WordSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Unknown places behind prepositions in languages other than English: "in Orlbach in Utopia", "à Orlat (Utopie)", and where
 * only names have capitals "en Orlado".
 */
final class LocatedPlaceFinder implements MentionFinder {

    private static final int MOST_WORDS = 4;
    private static final int SHORTEST = 4;
    private static final String RUSSIAN = "ru";

    /** Begins "de", "do", "del" and the like. */
    private static final char OF = 'd';

    private static final String PREPOSITIONAL = "еи";

    /** A language's prepositions, each with whether a place behind it needs no country, and what is no place behind them. */
    private record Language(WordMap<Boolean> prepositions, WordSet notPlaces, TitleWords titles, boolean russian) {}

    private final Map<String, Language> languages = new HashMap<>();
    private final Lexicon lexicon;

    LocatedPlaceFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        Set<String> withWords = Set.of("es", "pt", RUSSIAN);
        for (String language : List.of("de", "es", "fr", "pt", RUSSIAN)) {
            WordMap<Boolean> prepositions = new WordMap<>();
            for (Line line : WordLists.lines(LocatedPlaceFinder.class, "locatives." + language + ".txt")) {
                prepositions.put(
                        Folding.fold(line.fields().getFirst()), line.fields().size() > 1);
            }
            WordSet notPlaces = withWords.contains(language)
                    ? WordSet.read(LocatedPlaceFinder.class, "not-places." + language + ".txt")
                    : new WordSet();
            boolean russian = language.equals(RUSSIAN);
            languages.put(language, new Language(prepositions, notPlaces, new TitleWords(language), russian));
        }
    }

    @Override
    public void find(StatementText statement, Candidates candidates) {
        Language language = statement.language() == null ? null : languages.get(statement.language());
        if (language == null) {
            return;
        }
        for (int c = 0; c < statement.clauses().size(); c++) {
            ClauseText clause = statement.clauses().get(c);
            for (int w = 0; w < clause.count() - 1; w++) {
                if (clause.isCapital(w + 1) && clause.after(w) == Gap.SPACE && candidates.at(c, w + 1) == null) {
                    Boolean alone = language.prepositions().at(clause, w);
                    if (alone != null) {
                        addPlace(clause, candidates, c, w + 1, language, alone);
                    }
                }
            }
        }
    }

    private void addPlace(
            ClauseText clause, Candidates candidates, int index, int first, Language language, boolean alone) {
        int last = first;
        while (last - first + 1 < MOST_WORDS
                && Lexicon.runsOn(clause.after(last))
                && clause.isCapital(last + 1)
                && candidates.at(index, last + 1) == null) {
            last++;
        }
        for (int w = first; w <= last; w++) {
            if (!mayBePlace(clause, w, language)) {
                return;
            }
        }
        boolean person = last > first && clause.after(first) == Gap.SPACE && lexicon.isGivenName(clause, first);
        boolean goesOn = Lexicon.runsOn(clause.after(last)) && clause.isCapital(last + 1);
        if (person || goesOn) {
            return;
        }
        boolean located = isBeforeCountry(clause, candidates, index, last, language);
        boolean inCase = !language.russian() || (first == last && hasCase(clause, last));
        if (located || (alone && inCase && last == first && !isOfName(clause, last, language))) {
            Thing place = Thing.named(EntityType.PLACE, clause.printed(first, last));
            candidates.add(index, new Candidate(clause.start(first), clause.end(last), place, Rule.PLACE_LOCATIVE));
        }
    }

    private static boolean mayBePlace(ClauseText clause, int word, Language language) {
        return !clause.isAllCapitals(word)
                && clause.end(word) - clause.start(word) >= SHORTEST
                && !language.notPlaces().has(clause, word)
                && !language.titles().isOfficeWord(clause, word)
                && language.titles().titleAt(clause, word) == 0;
    }

    /** "in X in Utopia", "X, Utopie", "X (Utopía)". */
    private static boolean isBeforeCountry(
            ClauseText clause, Candidates candidates, int index, int last, Language language) {
        Gap gap = clause.after(last);
        int next = last + 1;
        if (gap == Gap.SPACE && !clause.isCapital(next) && clause.after(next) == Gap.SPACE) {
            if (language.prepositions().at(clause, next) == null
                    && !language.titles().isLink(clause, next)) {
                return false;
            }
            next++;
        } else if (gap != Gap.COMMA && gap != Gap.OPEN) {
            return false;
        }
        Candidate country = next < clause.count() ? candidates.at(index, next) : null;
        return isNoun(country) && country.type() == EntityType.COUNTRY;
    }

    private static boolean isNoun(@Nullable Candidate known) {
        return known != null && known.rule() == Rule.CATALOGUE;
    }

    /** Before "de" a word with a capital begins a longer name: "en Acción de Aguas". */
    private static boolean isOfName(ClauseText clause, int last, Language language) {
        return clause.after(last) == Gap.SPACE
                && language.titles().isLink(clause, last + 1)
                && clause.word(last + 1).charAt(0) == OF;
    }

    private static boolean hasCase(ClauseText clause, int word) {
        char end = clause.folded()[clause.end(word) - 1];
        return PREPOSITIONAL.indexOf(end) >= 0;
    }
}

package io.communique.enrich.mention;

import io.communique.enrich.catalogue.Catalogue;
import io.communique.enrich.catalogue.CatalogueName;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Folding;
import io.communique.enrich.text.StatementText;
import io.communique.enrich.text.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Names of the catalogue: whole words, capitals where the name has them; "US" is not "us". */
final class CatalogueFinder implements MentionFinder {

    private static final int LONGEST_ACRONYM = 6;
    private static final int SHORTEST_SPOKEN_ACRONYM = 4;

    private final CatalogueContext context = new CatalogueContext();
    private final NameAutomaton automaton;
    private final CatalogueName[][] names;
    private final int[] lengths;
    private final Set<String> particles = WordLists.words(CatalogueFinder.class, "articles.txt");

    CatalogueFinder(Catalogue catalogue) {
        Map<String, List<CatalogueName>> byKey = new TreeMap<>();
        for (CatalogueName name : catalogue.names()) {
            byKey.computeIfAbsent(Folding.fold(name.text()), key -> new ArrayList<>(1))
                    .add(name);
        }
        automaton = new NameAutomaton(List.copyOf(byKey.keySet()));
        names = byKey.values().stream()
                .map(list -> list.toArray(CatalogueName[]::new))
                .toArray(CatalogueName[][]::new);
        lengths = byKey.keySet().stream().mapToInt(String::length).toArray();
    }

    @Override
    public void find(StatementText statement, Candidates candidates) {
        for (int c = 0; c < statement.clauses().size(); c++) {
            int index = c;
            ClauseText clause = statement.clauses().get(c);
            char[] folded = clause.folded();
            automaton.scan(folded, (key, end) -> {
                int start = end - lengths[key];
                if (isBoundary(folded, start) && isBoundary(folded, end)) {
                    for (CatalogueName name : names[key]) {
                        if (isSpelledLike(clause.text(), start, name.text()) && isName(clause, start, end, name)) {
                            Rule rule = name.adjective() ? Rule.CATALOGUE_ADJECTIVE : Rule.CATALOGUE;
                            candidates.add(index, new Candidate(start, end, name.thing(), rule));
                            break;
                        }
                    }
                }
            });
        }
        candidates.settle(statement);
    }

    private boolean isName(ClauseText clause, int start, int end, CatalogueName name) {
        int first = clause.wordFrom(start);
        int last = first;
        while (last + 1 < clause.count() && clause.start(last + 1) < end) {
            last++;
        }
        return first >= clause.count() || context.isName(clause, first, last, name);
    }

    private static boolean isBoundary(char[] text, int offset) {
        return offset <= 0
                || offset >= text.length
                || !isWord(text[offset - 1])
                || !isWord(text[offset])
                || Character.isIdeographic(text[offset - 1])
                || Character.isIdeographic(text[offset]);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    /** An acronym's case is its own; in other names a word that starts with a capital must do so in the text. */
    private boolean isSpelledLike(String text, int start, String name) {
        if (isAcronym(name)) {
            return text.startsWith(name, start) || isSpokenAcronym(text, start, name);
        }
        for (int i = 0; i < name.length(); i++) {
            boolean wordStart = i == 0 || !Character.isLetterOrDigit(name.charAt(i - 1));
            if (wordStart
                    && Character.isUpperCase(name.charAt(i))
                    && !Character.isUpperCase(text.charAt(start + i))
                    && !(i == 0 && startsWithArticle(name))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAcronym(String name) {
        if (name.length() > LONGEST_ACRONYM && name.indexOf(' ') >= 0) {
            return false;
        }
        int capitals = 0;
        for (int i = 0; i < name.length(); i++) {
            if (Character.isUpperCase(name.charAt(i))) {
                capitals++;
            }
        }
        return capitals > 1 && name.indexOf(' ') < 0 && name.indexOf('-') < 0;
    }

    /** "Unicef" for "UNICEF", but not "Who" for "WHO". */
    private static boolean isSpokenAcronym(String text, int start, String name) {
        if (name.length() <= SHORTEST_SPOKEN_ACRONYM || !Character.isUpperCase(text.charAt(start))) {
            return false;
        }
        for (int i = 1; i < name.length(); i++) {
            if (Character.isUpperCase(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    /** "al-Hilla" for "Al-Hilla". */
    private boolean startsWithArticle(String name) {
        int hyphen = name.indexOf('-');
        return hyphen > 0 && particles.contains(Folding.fold(name.substring(0, hyphen)));
    }
}

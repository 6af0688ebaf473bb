package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.catalogue.Catalogue;
import io.communique.enrich.catalogue.CatalogueName;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Folding;
import io.communique.enrich.text.Letters;
import io.communique.enrich.text.StatementText;
import io.communique.enrich.text.WordLists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names of the catalogue: whole words, capitals where the name has them; "US" is not "us". */
public final class CatalogueFinder implements MentionFinder {

    private static final int LONGEST_ACRONYM = 6;
    private static final int SHORTEST_SPOKEN_ACRONYM = 4;

    private final CatalogueContext context = new CatalogueContext();
    private final NameAutomaton automaton;
    private final CatalogueName[][] names;
    private final List<List<NotNames.Phrase>> notNames = new ArrayList<>();
    private final LanguageNames languageNames = new LanguageNames();
    private final Set<String> particles = WordLists.words(CatalogueFinder.class, "articles.txt");
    private final Set<String> likeWords = new HashSet<>();

    /** Builds the automaton of the catalogue's names alone. */
    public CatalogueFinder(Catalogue catalogue) {
        this(catalogue, new Lexicon(catalogue));
    }

    CatalogueFinder(Catalogue catalogue, Lexicon lexicon) {
        Map<String, List<CatalogueName>> byKey =
                HashMap.newHashMap(catalogue.names().size());
        for (CatalogueName name : catalogue.names()) {
            String folded = Folding.fold(name.text());
            byKey.computeIfAbsent(folded, key -> new ArrayList<>(1)).add(name);
            if ((isAcronym(name.text()) || hasDiacritic(name.text(), folded)) && lexicon.isLikeWord(folded)) {
                likeWords.add(name.text());
            }
        }
        NotNames phrases = new NotNames();
        for (String phrase : phrases.phrases()) {
            byKey.computeIfAbsent(phrase, key -> List.of());
        }
        String[] keys = byKey.keySet().toArray(String[]::new);
        Arrays.sort(keys);
        automaton = new NameAutomaton(keys);
        names = new CatalogueName[keys.length][];
        for (int i = 0; i < keys.length; i++) {
            names[i] = byKey.getOrDefault(keys[i], List.of()).toArray(CatalogueName[]::new);
            notNames.add(phrases.of(keys[i]));
        }
    }

    @Override
    public void find(StatementText statement, Candidates candidates) {
        for (int c = 0; c < statement.clauses().size(); c++) {
            int index = c;
            ClauseText clause = statement.clauses().get(c);
            char[] folded = clause.folded();
            List<Candidate> found = new ArrayList<>();
            BitSet excluded = new BitSet();
            automaton.scan(folded, (key, start, end) -> {
                if (end == folded.length
                        || (Letters.isBoundary(folded[end - 1], folded[end]) && !isMinister(folded, end))) {
                    NotNames.mark(notNames.get(key), clause.text(), start, end, statement.language(), excluded);
                    CatalogueName name = meant(names[key], clause, start, statement.language());
                    if (name != null
                            && !languageNames.isOne(clause, start, end, name)
                            && (!statement.mayBeEnglish() || isName(clause, start, end, name))
                            && !isForeignWord(clause, start, name, statement)) {
                        Rule rule = name.adjective() ? Rule.CATALOGUE_ADJECTIVE : Rule.CATALOGUE;
                        found.add(new Candidate(start, end, name.thing(), rule));
                    }
                }
            });
            withCountries(clause.text(), found);
            found.removeIf(candidate -> isPartOfPlace(clause, candidate, found));
            for (Candidate candidate : found) {
                if (excluded.isEmpty() || excluded.nextClearBit(candidate.start()) < candidate.end()) {
                    candidates.add(index, candidate);
                }
            }
        }
        candidates.settle(statement);
    }

    /** "U.S. Food and Drug Administration": a country before an organisation of its own belongs to the name. */
    private static void withCountries(String text, List<Candidate> found) {
        int count = found.size(); // what is added is no country and no name of its own
        for (int b = 0; b < count; b++) {
            Candidate body = found.get(b);
            String country = body.thing().country();
            if (body.type() == EntityType.ORGANISATION
                    && country != null
                    && text.indexOf(' ', body.start(), body.end()) > 0) {
                for (int i = 0; i < count; i++) {
                    Candidate before = found.get(i);
                    if (before.type() == EntityType.COUNTRY
                            && country.equals(before.thing().country())
                            && before.end() + 1 == body.start()
                            && text.charAt(before.end()) == ' ') {
                        found.add(new Candidate(before.start(), body.end(), body.thing(), Rule.CATALOGUE));
                    }
                }
            }
        }
    }

    /** "Celle-Sainte-Cloche" is not Celle: a place joined by a hyphen with what the catalogue does not know is another. */
    private static boolean isPartOfPlace(ClauseText clause, Candidate place, List<Candidate> found) {
        if (place.type() != EntityType.PLACE || place.rule() != Rule.CATALOGUE) {
            return false;
        }
        String text = clause.text();
        int end = place.end();
        int start = place.start();
        boolean before = start > 1 && text.charAt(start - 1) == '-' && isUnknownPart(clause, start - 2, found);
        boolean after = end + 1 < text.length()
                && text.charAt(end) == '-'
                && Letters.isUpperCase(text.charAt(end + 1))
                && isUnknownPart(clause, end + 1, found);
        return before || after;
    }

    private static boolean isUnknownPart(ClauseText clause, int at, List<Candidate> found) {
        int word = clause.wordFrom(at);
        if (word == clause.count() || clause.start(word) > at) {
            word--;
        }
        if (word < 0 || !clause.isCapital(word) || clause.isAllCapitals(word)) {
            return false;
        }
        for (Candidate candidate : found) {
            if (candidate.start() <= at && at < candidate.end()) {
                return false;
            }
        }
        return true;
    }

    /** At the start of a sentence "Como" and "Tendo" are words of Portuguese, though English knows cities of these names. */
    private static boolean isForeignWord(ClauseText clause, int start, CatalogueName name, StatementText statement) {
        return !statement.mayBeEnglish()
                && name.isEnglish()
                && name.thing().type() == EntityType.PLACE
                && name.text().indexOf(' ') < 0
                && clause.startsSentence(clause.wordFrom(start));
    }

    /** "外交部长" is a minister, not the ministry. */
    private static boolean isMinister(char[] folded, int end) {
        return folded[end] == '长' && folded[end - 1] == '部';
    }

    private boolean isName(ClauseText clause, int start, int end, CatalogueName name) {
        int first = clause.wordFrom(start);
        int last = first;
        while (last + 1 < clause.count() && clause.start(last + 1) < end) {
            last++;
        }
        return first >= clause.count() || context.isName(clause, first, last, name);
    }

    /** Of the names spelled like this, the one in the statement's own language, else the first that counts there. */
    private @Nullable CatalogueName meant(
            CatalogueName[] namesOfKey, ClauseText clause, int start, @Nullable String language) {
        CatalogueName meant = null;
        for (CatalogueName name : namesOfKey) {
            boolean own = name.language().equals(language);
            if ((own || meant == null)
                    && isSpelledLike(clause.text(), start, name.text())
                    && NameLanguages.counts(name, language)) {
                if (own) {
                    return name;
                }
                meant = name;
            }
        }
        return meant;
    }

    /** An acronym's case is its own; in other names a word that starts with a capital must do so in the text. */
    private boolean isSpelledLike(String text, int start, String name) {
        if (likeWords.contains(name)) {
            return text.startsWith(name, start); // "Swift" is not "SWIFT", and "Male" is not "Malé"
        }
        if (isAcronym(name)) {
            return text.startsWith(name, start) || isSpokenAcronym(text, start, name);
        }
        for (int i = 0; i < name.length(); i++) {
            boolean wordStart = i == 0 || !Letters.isLetterOrDigit(name.charAt(i - 1));
            if (wordStart
                    && Letters.isUpperCase(name.charAt(i))
                    && !Letters.isUpperCase(text.charAt(start + i))
                    && !(i == 0 && startsWithArticle(name))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasDiacritic(String name, String folded) {
        for (int i = 0; i < folded.length(); i++) {
            if (Character.toLowerCase(name.charAt(i)) != folded.charAt(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAcronym(String name) {
        if (name.length() > LONGEST_ACRONYM && name.indexOf(' ') >= 0) {
            return false;
        }
        int capitals = 0;
        for (int i = 0; i < name.length(); i++) {
            if (Letters.isUpperCase(name.charAt(i))) {
                capitals++;
            }
        }
        return capitals > 1 && name.indexOf(' ') < 0 && name.indexOf('-') < 0;
    }

    /** "Unicef" for "UNICEF", but not "Who" for "WHO". */
    private static boolean isSpokenAcronym(String text, int start, String name) {
        if (name.length() <= SHORTEST_SPOKEN_ACRONYM || !Letters.isUpperCase(text.charAt(start))) {
            return false;
        }
        for (int i = 1; i < name.length(); i++) {
            if (Letters.isUpperCase(text.charAt(start + i))) {
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

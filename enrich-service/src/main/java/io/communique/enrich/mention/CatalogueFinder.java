package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.catalogue.Catalogue;
import io.communique.enrich.catalogue.CatalogueName;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Letters;
import io.communique.enrich.text.StatementText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Names of the catalogue: whole words, capitals where the name has them; "US" is not "us". */
public final class CatalogueFinder implements MentionFinder {

    private static final int SHORTEST_SPOKEN_ACRONYM = 4;
    private static final int LONGEST_NUMBERED = 6;
    private static final int MOST_DIGITS = 2;

    /** Behind "inside" these make another word: "中国内政". */
    private static final BitSet NOT_INSIDE = HanText.neighbours("behind-inside");
    /** Behind a law these make another word: "国安法律". */
    private static final BitSet NOT_BEHIND_LAW = HanText.neighbours("behind-law");

    private final CatalogueContext context = new CatalogueContext();
    private final NameAutomaton automaton;
    private final Spelled[][] names;
    private final List<List<NotNames.Phrase>> notNames;
    private final LanguageNames languageNames = new LanguageNames();
    private final NameStarts starts;
    private final Editions editions = new Editions();

    /** Finds the catalogue's names alone. */
    public CatalogueFinder(Catalogue catalogue) {
        this(catalogue, () -> Lexicon.of(catalogue));
    }

    CatalogueFinder(Catalogue catalogue, Supplier<Lexicon> lexicon) {
        this(NameIndex.of(catalogue, lexicon));
    }

    CatalogueFinder(NameIndex index) {
        automaton = index.automaton();
        names = index.names();
        starts = index.starts();
        notNames = new ArrayList<>(Collections.nCopies(names.length, List.of()));
        NotNames phrases = new NotNames();
        for (String phrase : phrases.phrases()) {
            notNames.set(automaton.number(phrase), phrases.of(phrase));
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
            automaton.scan(clause, at -> starts.mayHave(clause, at), (key, start, end) -> {
                if (clause.isBoundary(end)
                        && !isMinister(folded, end)
                        && !isInside(folded, end)
                        && !isLegal(folded, end)
                        && !isNumbered(clause, start, end)) {
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
            if (statement.mayBeEnglish()) {
                found.replaceAll(
                        candidate -> mayHaveEdition(candidate) ? editions.whole(clause, candidate) : candidate);
            }
            for (Candidate candidate : found) {
                if (excluded.isEmpty() || excluded.nextClearBit(candidate.start()) < candidate.end()) {
                    candidates.add(index, candidate);
                }
            }
        }
        candidates.settle(statement);
    }

    private static boolean mayHaveEdition(Candidate candidate) {
        return candidate.type() == EntityType.EVENT || candidate.type() == EntityType.INSTRUMENT;
    }

    /** "APT-31" is a group of hackers, and not ASEAN Plus Three; behind "APEC-2025" is a year. */
    private static boolean isNumbered(ClauseText clause, int start, int end) {
        String text = clause.text();
        if (end + 1 >= text.length() || text.charAt(end) != '-' || end - start > LONGEST_NUMBERED) {
            return false;
        }
        int last = end + 1;
        while (last < text.length() && Character.isDigit(text.charAt(last))) {
            last++;
        }
        int digits = last - end - 1;
        return digits > 0 && digits <= MOST_DIGITS && clause.isAllCapitals(clause.wordFrom(start));
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
        boolean before = start > 1 && isHyphen(text.charAt(start - 1)) && isUnknownPart(clause, start - 2, found);
        boolean after = end + 1 < text.length()
                && isHyphen(text.charAt(end))
                && Letters.isUpperCase(text.charAt(end + 1))
                && isUnknownPart(clause, end + 1, found);
        return before || after;
    }

    /** Not a dash, which parts two places: "Berlin–Torbenko line". */
    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
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
        return end < folded.length && folded[end] == '长' && folded[end - 1] == '部';
    }

    /** "美国内民众" are those within the United States, "日本国内" is within Japan. */
    private static boolean isInside(char[] folded, int end) {
        return end < folded.length
                && folded[end] == '内'
                && folded[end - 1] == '国'
                && (end + 1 == folded.length || !NOT_INSIDE.get(folded[end + 1]));
    }

    /** "香港国安法律" are laws, and not the one. */
    private static boolean isLegal(char[] folded, int end) {
        return end < folded.length && folded[end - 1] == '法' && NOT_BEHIND_LAW.get(folded[end]);
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
    private static @Nullable CatalogueName meant(
            Spelled[] namesOfKey, ClauseText clause, int start, @Nullable String language) {
        CatalogueName meant = null;
        for (Spelled spelled : namesOfKey) {
            CatalogueName name = spelled.name();
            boolean own = name.language().equals(language);
            if ((own || meant == null)
                    && isSpelledLike(clause.text(), start, spelled)
                    && NameLanguages.counts(name, language)) {
                if (own) {
                    return name;
                }
                meant = name;
            }
        }
        return meant;
    }

    private static boolean isSpelledLike(String text, int start, Spelled spelled) {
        String name = spelled.name().text();
        return switch (spelled.spelling()) {
            case EXACT -> text.startsWith(name, start);
            case ACRONYM -> text.startsWith(name, start) || isSpokenAcronym(text, start, name);
            case CAPITALS -> hasCapitals(text, start, name, 0);
            case CAPITALS_BEHIND_ARTICLE -> hasCapitals(text, start, name, 1);
        };
    }

    private static boolean hasCapitals(String text, int start, String name, int from) {
        for (int i = from; i < name.length(); i++) {
            if (Letters.isUpperCase(name.charAt(i))
                    && !Letters.isUpperCase(text.charAt(start + i))
                    && (i == 0 || !Letters.isLetterOrDigit(name.charAt(i - 1)))) {
                return false;
            }
        }
        return true;
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
}

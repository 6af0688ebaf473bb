package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.entity.EntityIds;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Gap;
import io.communique.enrich.text.Line;
import io.communique.enrich.text.StatementText;
import io.communique.enrich.text.WordLists;
import io.communique.enrich.text.WordMap;
import io.communique.enrich.text.WordSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Documents by their symbol, in texts of any language: those of the United Nations and its bodies ("S/RES/2254 (2015)",
 * "INFCIRC/225/Rev.5"), of the European Union ("Regulation (EU) 2016/679", "COM(2020) 1") and of treaty series ("1155
 * UNTS 331", "CETS No. 198"). The thing's name is the symbol in one spelling.
 */
final class DocumentSymbolFinder implements MentionFinder {

    private enum Kind {
        UN,
        EU_DOCUMENT,
        EU_ACT,
        SERIES,
        SERIES_NUMBER
    }

    private record Opener(String printed, Kind kind, String value) {}

    private final WordMap<Opener> openers = new WordMap<>();
    private final Map<String, String> communities = new HashMap<>();
    private final WordSet actModifiers = WordSet.read(DocumentSymbolFinder.class, "eu-act-modifiers.txt");

    DocumentSymbolFinder() {
        for (Line line : WordLists.lines(DocumentSymbolFinder.class, "document-symbols.txt")) {
            List<String> fields = line.fields();
            if (fields.size() != 3) {
                throw line.wrong("word, kind and what the kind needs expected");
            }
            String word = new ClauseText(0, fields.getFirst()).word(0);
            openers.put(word, new Opener(fields.getFirst(), Kind.valueOf(fields.get(1)), fields.get(2)));
        }
        for (Line line : WordLists.lines(DocumentSymbolFinder.class, "eu-communities.txt")) {
            communities.put(line.fields().getFirst(), line.fields().get(1));
        }
    }

    @Override
    public void find(StatementText statement, Candidates candidates) {
        for (int c = 0; c < statement.clauses().size(); c++) {
            ClauseText clause = statement.clauses().get(c);
            for (int w = 0; w < clause.count(); w++) {
                Opener opener = openers.at(clause, w);
                if (opener != null && isPrintedSo(clause, w, opener)) {
                    Candidate candidate = candidate(clause, w, opener);
                    if (candidate != null) {
                        candidates.add(c, candidate);
                    }
                }
            }
        }
    }

    private static boolean isPrintedSo(ClauseText clause, int word, Opener opener) {
        return Character.isLowerCase(opener.printed().charAt(0))
                || clause.text().startsWith(opener.printed(), clause.start(word));
    }

    private @Nullable Candidate candidate(ClauseText clause, int word, Opener opener) {
        return switch (opener.kind()) {
            case UN -> unitedNations(clause, word, opener.value().charAt(0) - '0');
            case EU_DOCUMENT -> euDocument(clause, word, opener.value());
            case EU_ACT -> euAct(clause, word, opener.value());
            case SERIES -> series(clause, word, opener.value());
            case SERIES_NUMBER -> seriesNumber(clause, word, opener.value());
        };
    }

    /** Parts between slashes, of which one at least is a number: "A/76/L.75", "S/PV.8979". */
    private static @Nullable Candidate unitedNations(ClauseText clause, int first, int leastSeparators) {
        int last = first;
        int separators = 0;
        boolean numbered = false;
        while (last + 1 < clause.count() && clause.start(last + 1) == clause.end(last) + 1) {
            char separator = clause.text().charAt(clause.end(last));
            boolean number = clause.startsWithDigit(last + 1);
            if (separator != '/' && !(number && separators > 0 && (separator == '.' || separator == '-'))) {
                break;
            }
            separators++;
            numbered |= number;
            last++;
        }
        if (separators < leastSeparators || !numbered || isInsideOfWord(clause, first)) {
            return null;
        }
        Cursor cursor = new Cursor(clause.text(), clause.end(last));
        String symbol = clause.printed(first, last);
        String year = cursor.bracketed(4);
        int end = year == null ? clause.end(last) : cursor.position();
        String name = year == null ? symbol : symbol + " (" + year + ")";
        return candidate(clause, first, end, idOf(symbol), name);
    }

    /** A path or an address is no symbol. */
    private static boolean isInsideOfWord(ClauseText clause, int first) {
        int start = clause.start(first);
        return start > 0 && "/.-_@".indexOf(clause.text().charAt(start - 1)) >= 0;
    }

    private static String idOf(String symbol) {
        String body = null;
        if (symbol.startsWith("S/RES/")) {
            body = "un-security-council";
        } else if (symbol.startsWith("A/RES/")) {
            body = "un-general-assembly";
        } else if (symbol.startsWith("A/HRC/RES/")) {
            body = "un-human-rights-council";
        } else if (symbol.startsWith("E/RES/")) {
            body = "ecosoc";
        }
        if (body == null) {
            return EntityIds.of(EntityType.INSTRUMENT, symbol);
        }
        String number = symbol.substring(symbol.indexOf("/RES/") + "/RES/".length());
        return EntityIds.of(EntityType.INSTRUMENT, body + "-resolution-" + number);
    }

    /** "COM(2020) 1 final". */
    private static @Nullable Candidate euDocument(ClauseText clause, int word, String name) {
        Cursor cursor = new Cursor(clause.text(), clause.end(word));
        String year = cursor.skip("/") ? cursor.digits() : cursor.bracketed(4);
        if (year == null || year.length() != 4 || !(cursor.skip("/") || cursor.skip(" "))) {
            return null;
        }
        String number = cursor.digits();
        return number == null ? null : candidate(clause, word, cursor.position(), name + "(" + year + ") " + number);
    }

    /** "Regulation (EU) No 833/2014", "Directive 2014/65/EU", "Council Decision 2014/145/CFSP". */
    private @Nullable Candidate euAct(ClauseText clause, int word, String name) {
        Candidate act = actOfNumber(clause, word, name);
        int first = word;
        while (first > 0 && clause.after(first - 1) == Gap.SPACE && actModifiers.has(clause, first - 1)) {
            first--;
        }
        return act == null || first == word
                ? act
                : new Candidate(clause.start(first), act.end(), act.thing(), act.rule());
    }

    private @Nullable Candidate actOfNumber(ClauseText clause, int word, String name) {
        Cursor cursor = new Cursor(clause.text(), clause.end(word));
        String community = communities.get(String.valueOf(cursor.bracketed(0)));
        if (!cursor.skip(" ")) {
            return null;
        }
        boolean no = cursor.skipNumberSign();
        String first = cursor.digits();
        String second = first != null && cursor.skip("/") ? cursor.digits() : null;
        if (second == null) {
            return null;
        }
        String number = (no ? "No " : "") + first + "/" + second;
        if (community != null) {
            return candidate(clause, word, cursor.position(), name + " (" + community + ") " + number);
        }
        String behind = cursor.skip("/") ? communities.get(cursor.letters()) : null;
        return behind == null ? null : candidate(clause, word, cursor.position(), name + " " + number + "/" + behind);
    }

    /** "1155 UNTS 331": volume and page. */
    private static @Nullable Candidate series(ClauseText clause, int word, String name) {
        boolean numbered = word > 0
                && word + 1 < clause.count()
                && clause.isNumber(word - 1)
                && clause.isNumber(word + 1)
                && clause.start(word + 1) - clause.end(word - 1) == name.length() + 2;
        return numbered
                ? candidate(
                        clause,
                        word - 1,
                        clause.end(word + 1),
                        clause.word(word - 1) + " " + name + " " + clause.word(word + 1))
                : null;
    }

    /** "CETS No. 198". */
    private static @Nullable Candidate seriesNumber(ClauseText clause, int word, String name) {
        Cursor cursor = new Cursor(clause.text(), clause.end(word));
        String number = cursor.skip(" ") && cursor.skipNumberSign() ? cursor.digits() : null;
        return number == null ? null : candidate(clause, word, cursor.position(), name + " No. " + number);
    }

    private static Candidate candidate(ClauseText clause, int first, int end, String name) {
        return candidate(clause, first, end, EntityIds.of(EntityType.INSTRUMENT, name), name);
    }

    private static Candidate candidate(ClauseText clause, int first, int end, String id, String name) {
        Thing thing = new Thing(id, EntityType.INSTRUMENT, name, null);
        return new Candidate(clause.start(first), end, thing, Rule.DOCUMENT_SYMBOL);
    }
}

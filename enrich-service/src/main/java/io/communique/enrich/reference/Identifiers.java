package io.communique.enrich.reference;

import io.communique.enrich.mention.Candidate;
import io.communique.enrich.mention.Rule;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Line;
import io.communique.enrich.text.StatementText;
import io.communique.enrich.text.WordLists;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Identifiers of the instruments that one statement names by number: a document's own symbol, and for a resolution the
 * symbol that its body gives it. The year of a resolution of the Security Council is told by any mention in the
 * statement.
 */
final class Identifiers {

    private static final String RESOLUTION = "-resolution-";
    private static final String PREFIX = "instrument:";
    private static final Map<String, String> SYMBOLS = symbols();

    private final Map<String, String> brackets = new HashMap<>();

    Identifiers(StatementText text, List<List<Candidate>> names) {
        for (int c = 0; c < names.size(); c++) {
            ClauseText clause = text.clauses().get(c);
            for (Candidate name : names.get(c)) {
                boolean numbered = name.rule() == Rule.RESOLUTION_NUMBER || name.rule() == Rule.DOCUMENT_SYMBOL;
                if (numbered && clause.text().charAt(name.end() - 1) == ')') {
                    int open = clause.text().lastIndexOf('(', name.end() - 1);
                    if (open > name.start()) {
                        brackets.putIfAbsent(name.thing().id(), clause.text().substring(open + 1, name.end() - 1));
                    }
                }
            }
        }
    }

    /** The identifier, or null if the text gives none. */
    @Nullable
    String of(Candidate name) {
        String id = name.thing().id();
        int at = id.indexOf(RESOLUTION);
        String symbol = at < 0 ? null : SYMBOLS.get(id.substring(PREFIX.length(), at));
        if (symbol != null && (name.rule() == Rule.RESOLUTION_NUMBER || name.rule() == Rule.DOCUMENT_SYMBOL)) {
            String number = id.substring(at + RESOLUTION.length());
            String bracket = brackets.get(id);
            if (bracket == null) {
                return symbol + number.replace('-', '/');
            }
            // the Security Council's years stand apart, the Assembly's old sessions do not
            return symbol + number + (Character.isDigit(bracket.charAt(0)) ? " " : "") + "(" + bracket + ")";
        }
        return name.rule() == Rule.DOCUMENT_SYMBOL ? name.thing().name() : null;
    }

    private static Map<String, String> symbols() {
        Map<String, String> symbols = new HashMap<>();
        for (Line line : WordLists.lines(Identifiers.class, "resolution-symbols.txt")) {
            if (line.fields().size() != 2) {
                throw line.wrong("body and the start of its resolutions' symbols expected");
            }
            symbols.put(line.fields().getFirst(), line.fields().get(1));
        }
        return symbols;
    }
}

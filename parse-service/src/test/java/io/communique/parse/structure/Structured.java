package io.communique.parse.structure;

import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.Speaker;
import io.communique.contracts.statement.StructuredStatement;
import io.communique.parse.Documents;
import java.util.List;

/** Small texts, cleaned and structured, and who speaks in them. */
final class Structured {

    private Structured() {}

    /** Plain text of these paragraphs, the first of them the title. */
    static StructuredStatement structure(String... paragraphs) {
        return Documents.structured(Documents.plain(String.join("\n\n", paragraphs)));
    }

    /** A page of these parts; one that brings no element of its own is a paragraph. */
    static StructuredStatement page(String title, String... parts) {
        StringBuilder page = new StringBuilder("<html><body><article><h1>" + title + "</h1>");
        for (String part : parts) {
            page.append(part.startsWith("<") ? part : "<p>" + part + "</p>");
        }
        return Documents.structured(
                Documents.html(page.append("</article></body></html>").toString()));
    }

    /** Each clause as its kind's first letter, its exchange and its speaker: "A2 Jane Doe". */
    static List<String> turns(StructuredStatement statement) {
        return statement.clauses().stream().map(Structured::turn).toList();
    }

    private static String turn(Clause clause) {
        Speaker speaker = clause.speaker();
        String exchange = clause.exchange() == null ? "" : clause.exchange().toString();
        return clause.kind().name().charAt(0) + exchange + (speaker == null ? "" : " " + speaker.name());
    }
}

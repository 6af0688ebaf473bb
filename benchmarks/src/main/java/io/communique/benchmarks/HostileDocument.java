package io.communique.benchmarks;

import io.communique.contracts.event.RawStatement;
import io.communique.contracts.topic.Topic;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The largest documents that the line takes, each one thing over and over. */
public enum HostileDocument {
    NESTING("<div class=\"nav share\">a"),
    PARAGRAPHS("<p>" + HostileDocument.SENTENCE),
    ONE_PARAGRAPH(HostileDocument.SENTENCE),
    LIST_ITEMS("<li>one more item."),
    CELLS("<tr><td>a<td>b"),
    NESTED_TABLES("<table><tr><td>a<td>"),
    ATTRIBUTES("<span a=b c=d e=f id=g class=h>x</span>"),
    ONE_CLASS_NAME("<p class=\"", "menu postDate ", "\">" + "<span>3 May 2026</span><br><br>".repeat(2_000)),
    HIDDEN_SPANS("<p>" + HostileDocument.SENTENCE.repeat(50_000), "<span class=hidden>x</span>", ""),
    ENTITIES("&amp;&lt;&nbsp;&#x41;&ampamp"),
    COMMENTS("<!-->"),
    UNCLOSED("<b><i>x<a href=y>"),
    TIMES("<time pubdate>" + HostileDocument.SENTENCE),
    LINKED_DATA("<script type=application/ld+json>[", "{\"@type\":\"Article\",\"headline\":\"a\"},", ""),
    NESTED_DATA("<script type=application/ld+json>", "[", ""),
    SCRIPTS("<script>a = {\"b\": \"c\"};</script>"),
    HEADINGS("<h2>Related news</h2><p>" + HostileDocument.SENTENCE),
    QUESTIONS("<p>Question: What comes of it?</p><p>Minister Anna Berg: We shall see what comes of it.</p>"),
    ITEMS("<p>(a) Decides to remain seized of the matter;</p>"),
    PLAIN_DIGITS("", "1234567890\n", ""),
    PLAIN_PAGES("", "\fA/12\nOne more page.\n", ""),
    PLAIN_FOOTNOTES("", "1/ Records of the council\n\n", ""),
    PLAIN_HYPHENS("", "one more-\nword\n", ""),
    PLAIN_ONE_LINE("", HostileDocument.SENTENCE, ""),
    PLAIN_ONE_WORD("", "a", ""),
    PLAIN_SHORT_LINES("", "ab\n", ""),
    PLAIN_QUESTIONS("", "Q: What comes of it?\n\nA: We shall see what comes of it.\n\n", "");

    private static final String SENTENCE = "The ministers agreed to extend the exchange of students for five years. ";

    private final String start;
    private final String unit;
    private final String end;

    HostileDocument(String unit) {
        this("", unit, "");
    }

    HostileDocument(String start, String unit, String end) {
        this.start = start;
        this.unit = unit;
        this.end = end;
    }

    /** As many units as the line takes, between a sentence before and a sentence behind. */
    RawStatement raw() {
        boolean plain = name().startsWith("PLAIN");
        String open = plain ? SENTENCE + "\n\n" : "<html><body><h1>On the exchange</h1><p>" + SENTENCE + "</p>";
        byte[] before = bytes(open + start);
        byte[] behind = bytes(end + (plain ? "\n\n" : "<p>") + SENTENCE);
        byte[] each = bytes(unit);
        byte[] body = Arrays.copyOf(before, Topic.MAX_DOCUMENT_BYTES);
        for (int i = before.length; i < body.length; i++) {
            body[i] = each[(i - before.length) % each.length];
        }
        System.arraycopy(behind, 0, body, body.length - behind.length, behind.length);
        return GeneratedPage.raw(body, plain ? "text/plain" : "text/html");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

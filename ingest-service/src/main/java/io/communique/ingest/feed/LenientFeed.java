package io.communique.ingest.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Feeds that are no well-formed XML: whatever looks like an entry is one. */
final class LenientFeed {

    private LenientFeed() {}

    static RawFeed read(byte[] document, @Nullable String charset) {
        Document parsed;
        try {
            parsed = Jsoup.parse(new ByteArrayInputStream(document), charset, "", Parser.xmlParser());
        } catch (IOException e) {
            throw new UnreadableFeedException("cannot be decoded: " + e.getMessage());
        }
        List<RawEntry> entries = new ArrayList<>();
        String format = "rss";
        for (Element element : parsed.getAllElements()) {
            switch (localName(element)) {
                case "item" -> entries.add(item(element));
                case "entry" -> {
                    format = "atom";
                    entries.add(entry(element));
                }
                default -> {}
            }
        }
        return new RawFeed(format, entries);
    }

    private static RawEntry item(Element item) {
        String link = child(item, "link")
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .or(() -> child(item, "guid")
                        .filter(guid -> !guid.attr("isPermaLink").equalsIgnoreCase("false"))
                        .map(Element::text)
                        .filter(guid -> guid.startsWith("http")))
                .orElse(null);
        return new RawEntry(
                link,
                List.of(),
                text(item, "title"),
                time(child(item, "pubDate").or(() -> child(item, "date"))));
    }

    private static RawEntry entry(Element entry) {
        Element link = entry.children().stream()
                .filter(child -> localName(child).equals("link"))
                .filter(child -> !child.hasAttr("rel") || child.attr("rel").equals("alternate"))
                .findFirst()
                .orElse(null);
        return new RawEntry(
                link == null || link.attr("href").isBlank() ? null : link.attr("href"),
                link == null ? List.of() : bases(link),
                text(entry, "title"),
                time(child(entry, "updated").or(() -> child(entry, "published"))));
    }

    /** The outermost first. */
    private static List<String> bases(Element element) {
        List<String> bases = new ArrayList<>();
        for (Element each = element; each != null; each = each.parent()) {
            if (each.hasAttr("xml:base")) {
                bases.addFirst(each.attr("xml:base"));
            }
        }
        return bases;
    }

    private static @Nullable String text(Element parent, String name) {
        return child(parent, name).map(Element::text).orElse(null);
    }

    private static Optional<Element> child(Element parent, String name) {
        return parent.children().stream()
                .filter(child -> localName(child).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static @Nullable Instant time(Optional<Element> element) {
        return element.map(Element::text)
                .flatMap(text -> parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                        .or(() -> parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)))
                .orElse(null);
    }

    private static Optional<Instant> parse(String text, DateTimeFormatter form) {
        try {
            return Optional.of(OffsetDateTime.parse(text.strip(), form).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty(); // it only tells whether the entry has changed
        }
    }

    private static String localName(Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }
}

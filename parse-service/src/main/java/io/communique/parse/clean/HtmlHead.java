package io.communique.parse.clean;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.communique.parse.vocabulary.Vocabulary;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says about itself: JSON-LD first, then meta elements, then {@code time} elements. */
final class HtmlHead {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DEEPEST = 6;

    private static final List<String> DATE_NAMES = Vocabulary.entries(HtmlHead.class, "date-meta.txt");
    private static final List<String> TITLE_NAMES = Vocabulary.entries(HtmlHead.class, "title-meta.txt");

    /** What sites set between a page's title and their own name. */
    private static final List<String> SITE_MARKS = Vocabulary.entries(HtmlHead.class, "title-separators.txt");

    private HtmlHead() {}

    static PageHead of(Document document) {
        Map<String, String> meta = meta(document);
        List<String> titles = new ArrayList<>();
        List<String> dates = new ArrayList<>();
        for (Element script : document.select("script[type=application/ld+json]")) {
            linkedData(json(script.data()), titles, dates, 0);
        }
        TITLE_NAMES.stream().map(meta::get).filter(title -> title != null).forEach(titles::add);
        DATE_NAMES.stream().map(meta::get).filter(date -> date != null).forEach(dates::add);
        for (Element time : document.select("time[itemprop=datePublished], time[pubdate]")) {
            dates.add(time.hasAttr("datetime") ? time.attr("datetime") : time.text());
        }
        return new PageHead(
                titles.stream()
                        .map(Whitespace::fold)
                        .filter(title -> !title.isEmpty())
                        .toList(),
                windowTitle(document),
                dates.stream().map(String::trim).filter(date -> !date.isEmpty()).toList(),
                language(document),
                address(document, meta));
    }

    private static Map<String, String> meta(Document document) {
        Map<String, String> meta = new HashMap<>();
        for (Element element : document.select("meta[content]")) {
            for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
                String name = element.attr(attribute).toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !element.attr("content").isBlank()) {
                    meta.putIfAbsent(name, element.attr("content"));
                }
            }
        }
        return meta;
    }

    private static void linkedData(JsonNode node, List<String> titles, List<String> dates, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.hasNonNull("datePublished") && node.get("datePublished").isTextual()) {
            dates.add(node.get("datePublished").asText());
            if (node.path("headline").isTextual()) {
                titles.add(node.get("headline").asText());
            }
        }
        for (JsonNode child : node) {
            if (child.isContainerNode()) {
                linkedData(child, titles, dates, depth + 1);
            }
        }
    }

    /** Without the site's name, which stands last behind a mark; a title keeps its own dashes before it. */
    private static @Nullable String windowTitle(Document document) {
        String title = Whitespace.fold(document.title());
        if (title.isEmpty()) {
            return null;
        }
        for (String mark : SITE_MARKS) {
            int at = title.lastIndexOf(mark);
            if (at > 0 && 2 * at >= title.length()) {
                return title.substring(0, at).trim();
            }
        }
        return title;
    }

    private static @Nullable String language(Document document) {
        Element html = document.selectFirst("html[lang]");
        if (html == null) {
            return null;
        }
        String language =
                Locale.forLanguageTag(html.attr("lang").replace('_', '-')).getLanguage();
        return language.isEmpty() ? null : language;
    }

    private static @Nullable URI address(Document document, Map<String, String> meta) {
        Element canonical = document.selectFirst("link[rel=canonical]");
        List<String> addresses = new ArrayList<>();
        if (canonical != null) {
            addresses.add(canonical.attr("href"));
        }
        Arrays.asList("og:url", "url").forEach(name -> addresses.add(meta.getOrDefault(name, "")));
        return addresses.stream()
                .map(HtmlHead::uri)
                .filter(uri -> uri != null && uri.getHost() != null)
                .findFirst()
                .orElse(null);
    }

    /** Absent if it is no address, which then says nothing. */
    private static @Nullable URI uri(String address) {
        try {
            return new URI(address.trim());
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** Empty if it is broken, as JSON-LD is now and then. */
    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return JSON.createObjectNode();
        }
    }
}

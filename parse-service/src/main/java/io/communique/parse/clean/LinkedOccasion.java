package io.communique.parse.clean;

import com.fasterxml.jackson.databind.JsonNode;
import io.communique.contracts.statement.Speaker;
import io.communique.parse.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Place, day and speakers in JSON-LD: of the event that the page's article is about, else of the only event of a page
 * that has its name, else of the article. What is said in two ways is not said.
 */
final class LinkedOccasion {

    private static final Set<String> EVENTS = Vocabulary.words(LinkedOccasion.class, "event-types.txt");
    private static final Set<String> SPEECHES = Vocabulary.words(LinkedOccasion.class, "speech-types.txt");

    /** Types of places that are none to speak at. */
    private static final Set<String> NO_PLACES = Vocabulary.words(LinkedOccasion.class, "no-place-types.txt");

    /** From what is said to the properties that say it, the most trustworthy first. */
    private static final Map<String, List<String>> PROPERTIES =
            Vocabulary.grouped(LinkedOccasion.class, "occasion-properties.tsv");

    private static final int LONGEST = 120;

    /** Speakers of a page; each is compared with all others. */
    private static final int MOST_SPEAKERS = 100;

    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> events = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();

    /** Notes an entity of the page's own. */
    void add(JsonNode entity, boolean article) {
        if (article) {
            articles.add(entity);
        } else if (isEvent(entity)) {
            events.add(entity);
        }
        String id = entity.path("@id").asText("");
        if (!id.isEmpty()) {
            byId.putIfAbsent(id, entity);
        }
    }

    /** @param titles of the page */
    PageOccasion find(List<String> titles) {
        if (articles.isEmpty() && events.isEmpty()) {
            return PageOccasion.NONE;
        }
        List<JsonNode> own = articles.isEmpty()
                ? (events.size() == 1 && isNamed(events.getFirst(), titles) ? events : List.of())
                : articles.stream()
                        .flatMap(article -> values(article, "event"))
                        .filter(LinkedOccasion::isEvent)
                        .distinct()
                        .toList();
        return said(own).or(said(articles));
    }

    /** A calendar beside the text has events too. */
    private static boolean isNamed(JsonNode event, List<String> titles) {
        String name = SiteName.Letters.of(event.path("name").asText(""));
        return !name.isEmpty()
                && titles.stream().anyMatch(title -> SiteName.Letters.of(title).contains(name));
    }

    private PageOccasion said(List<JsonNode> entities) {
        List<Speaker> speakers = entities.stream()
                .flatMap(entity -> Stream.concat(
                        values(entity, "speaker").map(LinkedOccasion::speaker),
                        values(entity, "author")
                                .map(LinkedOccasion::person)
                                .filter(author ->
                                        author != null && (author.role() != null || SPEECHES.contains(type(entity))))))
                .filter(Objects::nonNull)
                .distinct()
                .limit(MOST_SPEAKERS)
                .toList();
        return new PageOccasion(
                only(entities, "place", LinkedOccasion::place), only(entities, "date", LinkedOccasion::text), speakers);
    }

    /** Reads a value of a property. */
    @FunctionalInterface
    private interface Reading {
        @Nullable
        String of(JsonNode node);
    }

    /** What the first property that says anything says, if it is one thing. */
    private @Nullable String only(List<JsonNode> entities, String what, Reading reading) {
        for (String property : PROPERTIES.getOrDefault(what, List.of())) {
            List<String> said = entities.stream()
                    .flatMap(entity -> values(entity.path(property)))
                    .map(reading::of)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            if (!said.isEmpty()) {
                return said.size() == 1 ? said.getFirst() : null;
            }
        }
        return null;
    }

    private Stream<JsonNode> values(JsonNode entity, String what) {
        return PROPERTIES.getOrDefault(what, List.of()).stream().flatMap(property -> values(entity.path(property)));
    }

    private Stream<JsonNode> values(JsonNode value) {
        List<JsonNode> values = new ArrayList<>();
        for (JsonNode node : value.isArray() ? value : List.of(value)) {
            values.add(
                    node.has("@type")
                            ? node
                            : byId.getOrDefault(node.path("@id").asText(""), node));
        }
        return values.stream();
    }

    /** The town where one is named, as statements print it, rather than the house. */
    private static @Nullable String place(JsonNode node) {
        if (!node.isObject()) {
            return text(node);
        }
        if (NO_PLACES.contains(type(node))) {
            return null;
        }
        String town = text(node.path("address").path("addressLocality"));
        return town == null ? text(node.path("name")) : town;
    }

    private static @Nullable Speaker speaker(JsonNode node) {
        String name = text(node);
        return name == null ? person(node) : new Speaker(name, null);
    }

    private static @Nullable Speaker person(JsonNode node) {
        String name = type(node).equals("person") ? text(node.path("name")) : null;
        if (name == null) {
            return null;
        }
        JsonNode title = node.path("jobTitle");
        return new Speaker(name, text(title.isObject() ? title.path("name") : title));
    }

    private static boolean isEvent(JsonNode node) {
        return EVENTS.contains(type(node));
    }

    /** The first type, in lower case, without the vocabulary's address. */
    static String type(JsonNode node) {
        JsonNode type = node.path("@type");
        String name = (type.isArray() ? type.path(0) : type).asText("");
        return name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    private static @Nullable String text(JsonNode node) {
        JsonNode value = node.isArray() ? node.path(0) : node;
        return value.isTextual() ? brief(value.asText()) : null;
    }

    /** Absent if it is empty, an address or a paragraph. */
    static @Nullable String brief(String written) {
        String text = HtmlHead.unescaped(written);
        return text.isEmpty() || text.length() > LONGEST || text.contains("://") ? null : text;
    }
}

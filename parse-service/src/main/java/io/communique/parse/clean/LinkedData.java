package io.communique.parse.clean;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.communique.parse.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a page says in JSON-LD of its main entity; not of comments, related articles, videos and the site, which stand
 * beside it or within it. Broken JSON is read as far as its dates can be seen.
 */
final class LinkedData {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private static final String SITE = "website";

    private static final int DEEPEST = 8;

    /** Characters of a page's data; read as a tree, they take a hundred times as many bytes. */
    static final int MOST_CHARACTERS = 1 << 20;

    /** Titles or dates that a page may have; a page with more is a list of others. */
    private static final int MOST = 100;

    /** Types of the entity that a page is about, in lower case; what ends in one of them is one too. */
    private static final List<String> ARTICLES = Vocabulary.entries(LinkedData.class, "article-types.txt");

    /** Types of what stands beside it. */
    private static final Set<String> OTHER_TYPES = Vocabulary.words(LinkedData.class, "other-types.txt");

    /** Properties that hold other entities than the page's. */
    private static final Set<String> OTHERS = Vocabulary.words(LinkedData.class, "other-entities.txt");

    private final List<String> titles = new ArrayList<>();
    private final List<String> published = new ArrayList<>();
    private final List<String> ofPage = new ArrayList<>();
    private final List<String> modified = new ArrayList<>();
    private @Nullable String siteName;
    private int characters;
    private final LinkedOccasion occasion = new LinkedOccasion();

    void read(String script) {
        characters += script.length();
        if (characters > MOST_CHARACTERS) {
            readBroken(script);
            return;
        }
        String text = bare(script);
        try {
            node(JSON.readTree(text.isEmpty() ? script : text), 0);
        } catch (JsonProcessingException e) {
            readBroken(script);
        }
    }

    private void readBroken(String script) {
        add(published, value(script, "datePublished"));
        add(modified, value(script, "dateModified"));
        add(titles, value(script, "headline"));
    }

    List<String> titles() {
        return titles;
    }

    /** Of articles first, then of the page that holds them. */
    List<String> published() {
        List<String> all = new ArrayList<>(published);
        all.addAll(ofPage);
        return all;
    }

    List<String> modified() {
        return modified;
    }

    @Nullable
    String siteName() {
        return siteName;
    }

    LinkedOccasion occasion() {
        return occasion;
    }

    private void node(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isObject()) {
            entity(node);
        }
        if (node.isArray()) {
            node.forEach(child -> node(child, depth + 1));
            return;
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (field.getValue().isContainerNode() && !OTHERS.contains(field.getKey())) {
                node(field.getValue(), depth + 1);
            }
        }
    }

    private void entity(JsonNode node) {
        String name = LinkedOccasion.type(node);
        boolean article = ARTICLES.stream().anyMatch(name::endsWith);
        boolean page = !OTHER_TYPES.contains(name);
        if (!name.isEmpty()) {
            occasion.add(node, article);
        }
        if (siteName == null && name.equals(SITE)) {
            siteName = text(node.path("name"));
        }
        if (article) {
            add(published, text(node.path("datePublished")));
            add(titles, text(node.path("headline")));
        } else if (page) {
            add(ofPage, text(node.path("datePublished")));
        }
        if (article || page) {
            add(modified, text(node.path("dateModified")));
            add(modified, text(node.path("dateCreated")));
        }
    }

    private static @Nullable String text(JsonNode node) {
        JsonNode value = node.isArray() ? node.path(0) : node;
        return value.isTextual() ? value.asText() : null;
    }

    private static void add(List<String> list, @Nullable String value) {
        if (value != null && !value.isBlank() && list.size() < MOST) {
            list.add(value);
        }
    }

    /** Without the marks of comments and of CDATA sections around it. */
    private static String bare(String script) {
        int start = 0;
        int end = script.length();
        while (start < end && script.charAt(start) != '{' && script.charAt(start) != '[') {
            start = script.startsWith("[CDATA[", start) ? start + 7 : start + 1;
        }
        while (end > start && script.charAt(end - 1) != '}' && script.charAt(end - 1) != ']') {
            end--;
        }
        String text = script.substring(start, end);
        return text.endsWith("]]") && text.startsWith("{") ? text.substring(0, text.length() - 2) : text;
    }

    /** The first value of the property, by its quotation marks. */
    static @Nullable String value(String text, String property) {
        int at = text.indexOf('"' + property + '"');
        if (at < 0) {
            return null;
        }
        int colon = text.indexOf(':', at + property.length() + 2);
        int open = colon < 0 ? -1 : text.indexOf('"', colon);
        int close = open < 0 ? -1 : text.indexOf('"', open + 1);
        return close < 0 || open - colon > 4 ? null : text.substring(open + 1, close);
    }
}

package io.communique.parse.clean;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of its pages: CSS selectors for {@code title}, {@code text}, {@code date} and {@code remove}, each
 * one or a list. They go before all general rules. A selector that matches nothing any more is noted; the general rules
 * then do its work. One instance serves one page.
 */
final class SourceHints {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Selectors of a kind, and characters of one: what is longer was not written by hand. */
    private static final int MOST = 20;

    private static final int LONGEST = 300;

    private final @Nullable JsonNode hints;
    private final List<String> stale = new ArrayList<>();

    private SourceHints(@Nullable JsonNode hints) {
        this.hints = hints;
    }

    /** @param json of the source, absent if it has no hints; what is no JSON is noted and says nothing */
    static SourceHints of(@Nullable String json) {
        if (json == null || json.isBlank()) {
            return new SourceHints(null);
        }
        try {
            JsonNode node = JSON.readTree(json);
            if (node != null && node.isObject()) {
                return new SourceHints(node);
            }
        } catch (JsonProcessingException e) {
            // said below
        }
        SourceHints broken = new SourceHints(null);
        broken.stale.add("hints: no JSON object");
        return broken;
    }

    boolean isEmpty() {
        return hints == null;
    }

    /** What matched nothing so far, as {@code title: h1.page}. */
    List<String> stale() {
        return List.copyOf(stale);
    }

    /** The first match of a selector of this kind; noted if there are selectors and no match. */
    @Nullable
    Element first(Element page, String kind) {
        List<Element> all = all(page, kind);
        return all.isEmpty() ? null : all.getFirst();
    }

    /** All matches, each once; noted if there are selectors and no match. */
    List<Element> all(Element page, String kind) {
        return select(page, kind, true);
    }

    /** As {@link #all}, for what need not be on every page. */
    List<Element> any(Element page, String kind) {
        return select(page, kind, false);
    }

    private List<Element> select(Element page, String kind, boolean expected) {
        List<String> selectors = selectors(kind);
        Set<Element> found = new LinkedHashSet<>(); // elements are equal if they are the same
        List<String> notes = new ArrayList<>();
        for (String selector : selectors) {
            try {
                Elements matches = page.select(selector);
                found.addAll(matches);
                if (matches.isEmpty() && expected) {
                    notes.add(kind + ": " + selector);
                }
            } catch (IllegalArgumentException | IllegalStateException e) {
                stale.add(kind + ": " + selector + " (no selector)");
            }
        }
        if (found.isEmpty()) {
            stale.addAll(notes); // one match of several is enough: pages of a site differ
        }
        return List.copyOf(found);
    }

    private List<String> selectors(String kind) {
        JsonNode value = hints == null ? null : hints.get(kind);
        List<String> selectors = new ArrayList<>();
        if (value == null || value.isNull()) {
            return selectors;
        }
        for (JsonNode node : value.isArray() ? value : List.of(value)) {
            String selector = node.isTextual() ? node.asText().strip() : "";
            if (selector.isEmpty() || selector.length() > LONGEST || selectors.size() == MOST) {
                stale.add(kind + ": " + (selector.isEmpty() ? "no text" : "too long or too many"));
                break;
            }
            selectors.add(selector);
        }
        return selectors;
    }
}

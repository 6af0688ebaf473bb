package io.communique.parse.clean;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.communique.parse.language.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The body that a page's linked data (schema.org's {@code articleBody}) says it has, known by its runs of words. */
final class ClaimedText {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Words of a run, and at most as many runs of a piece and of the body. */
    private static final int RUN = 3;

    private static final int MOST_OF_PIECE = 80;
    private static final int MOST = 20_000;

    /** Characters of a body; a shorter one is a summary. */
    private static final int LEAST = 400;

    private final Set<Integer> runs = new HashSet<>();

    private ClaimedText(String body) {
        List<String> words = Words.folded(body, MOST);
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(run(words, i));
        }
    }

    /**
     * @param data linked data
     * @return absent if it does not say
     */
    static @Nullable ClaimedText of(String data) {
        boolean claims = data.length() <= LinkedData.MOST_CHARACTERS && data.contains("\"articleBody\"");
        String body = claims ? body(data) : null;
        return body == null || body.length() < LEAST ? null : new ClaimedText(body);
    }

    /** @return the share of the piece's runs of words that are the body's, from 0 to 1 */
    float share(String text) {
        List<String> words = Words.folded(text, MOST_OF_PIECE);
        if (words.size() < RUN) {
            return runs.isEmpty() ? 0 : -1;
        }
        int known = 0;
        for (int i = 0; i + RUN <= words.size(); i++) {
            known += runs.contains(run(words, i)) ? 1 : 0;
        }
        return known / (float) (words.size() - RUN + 1);
    }

    private static int run(List<String> words, int start) {
        return words.subList(start, start + RUN).hashCode();
    }

    private static @Nullable String body(String data) {
        try {
            for (JsonNode found : JSON.readTree(data).findValues("articleBody")) {
                if (found.isTextual()) {
                    return found.asText();
                }
            }
            return null;
        } catch (JsonProcessingException e) {
            return null; // linked data is broken now and then
        }
    }
}

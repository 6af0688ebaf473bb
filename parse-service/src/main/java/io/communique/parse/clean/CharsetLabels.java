package io.communique.parse.clean;

import io.communique.parse.vocabulary.Vocabulary;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The charsets that labels on the web mean, which differ from the registered names: {@code iso-8859-1} means
 * windows-1252 there.
 *
 * @see <a href="https://encoding.spec.whatwg.org/#names-and-labels">Encoding, names and labels</a>
 */
final class CharsetLabels {

    private static final String REPLACEMENT = "replacement";

    private static final Map<String, Charset> CHARSETS = new HashMap<>();
    private static final Set<String> REFUSED = new HashSet<>();

    static {
        Map<String, Charset> tables = new HashMap<>();
        for (List<String> row : Vocabulary.rows(CharsetLabels.class, "charset-tables.tsv", 2)) {
            tables.put(row.getFirst(), new TableCharset("x-communique-" + row.getFirst(), row.getLast()));
        }
        for (List<String> row : Vocabulary.rows(CharsetLabels.class, "charset-labels.tsv", 2)) {
            if (row.getLast().equals(REPLACEMENT)) {
                REFUSED.add(row.getFirst());
            } else {
                Charset table = tables.get(row.getLast());
                CHARSETS.put(row.getFirst(), table == null ? Charset.forName(row.getLast()) : table);
            }
        }
    }

    private CharsetLabels() {}

    /** @return absent if the label says nothing */
    static @Nullable Charset charset(@Nullable String label) {
        if (label == null) {
            return null;
        }
        String folded = fold(label);
        Charset known = CHARSETS.get(folded);
        if (known != null || isRefused(label)) {
            return known;
        }
        try {
            return Charset.forName(folded);
        } catch (IllegalArgumentException e) {
            return null; // a label that nobody knows says nothing
        }
    }

    /** True for what browsers do not decode. */
    static boolean isRefused(@Nullable String label) {
        return label != null && REFUSED.contains(fold(label));
    }

    private static String fold(String label) {
        return label.trim().toLowerCase(Locale.ROOT);
    }
}

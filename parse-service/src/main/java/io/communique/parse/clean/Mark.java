package io.communique.parse.clean;

import io.communique.parse.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the markup says of a part of a page, by its elements, roles and names. Sets of marks are bits of a number. */
enum Mark {
    NAVIGATION(0),
    HEADER(1),
    FOOTER(2),
    SIDE(3),
    SHARE(4),
    RELATED(5),
    TAGS(6),
    PROMO(7),
    COMMENT(8),
    CAPTION(9),
    META(10),
    HIDDEN(11),
    TEXT(12),
    /** A form or a control of one. */
    FORM(13),
    /** The element that the standard makes for the page's own matter. */
    MAIN(14),
    ARTICLE(15),
    LIST(16),
    TABLE(17),
    /** What the page says of itself as a whole: one article. */
    NEWS(18);

    private final int bit;

    Mark(int place) {
        bit = 1 << place;
    }

    int bit() {
        return bit;
    }

    /** @return from the names in the first of a resource's two columns to the bits of the marks beside them */
    static Map<String, Integer> bits(String resource) {
        Map<String, Integer> bits = new HashMap<>();
        for (List<String> row : Vocabulary.rows(Mark.class, resource, 2)) {
            bits.put(row.getFirst(), valueOf(row.getLast()).bit());
        }
        return bits; // twice as fast to look up as an immutable copy
    }
}

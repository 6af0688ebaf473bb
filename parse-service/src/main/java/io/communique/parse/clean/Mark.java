package io.communique.parse.clean;

/** What the markup says of a part of a page, by its elements, roles and names. */
enum Mark {
    NAVIGATION,
    HEADER,
    FOOTER,
    SIDE,
    SHARE,
    RELATED,
    TAGS,
    PROMO,
    COMMENT,
    CAPTION,
    META,
    HIDDEN,
    TEXT,
    /** A form or a control of one. */
    FORM,
    /** The element that the standard makes for the page's own matter. */
    MAIN,
    ARTICLE,
    LIST,
    TABLE,
    /** What the page says of itself as a whole: one article. */
    NEWS;

    int bit() {
        return 1 << ordinal();
    }
}

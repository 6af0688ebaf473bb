package io.communique.contracts.statement;

/** What a block of a page is. */
public enum BlockKind {
    TITLE,
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    QUOTE,
    TABLE_ROW,
    NOTE
}

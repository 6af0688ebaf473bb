package io.communique.enrich.mention;

/** What a word is in a date; the files {@code date-words} say which words are what. */
enum DateRole {
    AGO,
    ARTICLE,
    BEFORE_YEAR,
    BEFORE_YEAR_END,
    DAY,
    EDGE,
    FISCAL,
    FROM,
    FUTURE,
    LINK,
    MONTH,
    MONTH_OPENER,
    NUMBER,
    ON,
    OPENER,
    ORDINAL,
    PART,
    QUARTER,
    RANGE,
    THAN,
    THIS_YEAR,
    UNIT,
    UNITS,
    WEEKDAY,
    WHICH,
    WITHIN,
    WITHIN_OF,
    YEAR_AFTER,
    YEAR_MARKER
}

package io.communique.enrich.mention;

/**
 * What a word is in a date; the files {@code date-words} say which words are what. Sets of roles are bits of a number.
 */
enum DateRole {
    AGO(0),
    ARTICLE(1),
    BEFORE_YEAR(2),
    BEFORE_YEAR_END(3),
    DAY(4),
    EDGE(5),
    FISCAL(6),
    FROM(7),
    FUTURE(8),
    LINK(9),
    MONTH(10),
    MONTH_OPENER(11),
    NUMBER(12),
    ON(13),
    OPENER(14),
    ORDINAL(15),
    PART(16),
    QUARTER(17),
    RANGE(18),
    THAN(19),
    THIS_YEAR(20),
    UNIT(21),
    UNITS(22),
    WEEKDAY(23),
    WHICH(24),
    WITHIN(25),
    WITHIN_OF(26),
    YEAR_AFTER(27),
    YEAR_MARKER(28),
    SEASON(29),
    NIGHT(30),
    WEEKDAY_OPENER(31);

    private final int place;

    DateRole(int place) {
        this.place = place;
    }

    /** Its place among the roles, from 0. */
    int place() {
        return place;
    }

    int bit() {
        return 1 << place;
    }
}

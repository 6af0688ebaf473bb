package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Gap;
import io.communique.enrich.text.WordLists;
import io.communique.enrich.text.WordSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The numbers and years that belong to names of events and instruments: "11th Lakeland Forum 2016", "2010 Lake
 * Declaration", "Lake Accord III", "Lake Agreement No. 18 (1991)".
 */
final class Editions {

    private static final String ROMAN_DIGITS = "IVX";
    private static final int YEAR_LENGTH = 4;
    /** Behind "in" and "on" stands a date of its own: "in 2016 Lakeland Conference delegates". */
    private static final int BEFORE_DATE = DateRole.BEFORE_YEAR.bit() | DateRole.ON.bit();

    private final DateWords dates = DateFinder.INSTANCE.words();
    private final WordSet ordinals = WordSet.read(Editions.class, "ordinal-words.en.txt");
    private final WordSet tens = WordSet.read(Editions.class, "tens.en.txt");
    private final Set<String> ordinalEndings = WordLists.words(Editions.class, "ordinal-endings.en.txt");

    /** The name with its edition, which makes another thing of it, if not the year of an instrument: "1975 Final Act". */
    Candidate whole(ClauseText clause, Candidate name) {
        int first = clause.wordFrom(name.start());
        int last = clause.wordFrom(name.end()) - 1;
        if (last < first || clause.start(first) != name.start() || clause.end(last) != name.end()) {
            return name;
        }
        int start = first(clause, first, name.type());
        int end = end(clause, last, name.type());
        if (start == first && end == name.end()) {
            return name;
        }
        String printed = clause.text().substring(clause.start(start), end);
        boolean same = name.type() == EntityType.INSTRUMENT
                && numbered(clause, withRoman(clause, last)) == name.end()
                && isCatalogued(clause, name);
        Thing thing = same ? name.thing() : Thing.named(name.type(), printed);
        return new Candidate(clause.start(start), end, thing, name.rule());
    }

    private static boolean isCatalogued(ClauseText clause, Candidate name) {
        String printed = clause.text().substring(name.start(), name.end());
        return name.rule() == Rule.CATALOGUE || !name.thing().name().equals(printed);
    }

    /** True if a number or a year stands before the first word or behind the last. */
    boolean has(ClauseText clause, int first, int last, EntityType type) {
        return first(clause, first, type) < first || end(clause, last, type) > clause.end(last);
    }

    /** The word of the year, the date or, of events, the number before this word; the word itself if there is none. */
    int first(ClauseText clause, int word, EntityType type) {
        int before = word - 1;
        if (before < 0 || clause.after(before) != Gap.SPACE) {
            return word;
        }
        if (!isYear(clause, before)) {
            return firstOfOrdinal(clause, before, type);
        }
        int date = dateEndingWith(clause, before);
        boolean apart = (type == EntityType.EVENT && date < before) // an event's day is no edition
                || (clause.after(date - 1) == Gap.SPACE && dates.isAny(clause, date - 1, BEFORE_DATE));
        return apart ? word : date;
    }

    /** The first word of the ordinal that ends with this word; the word behind it if it is none of a name. */
    private int firstOfOrdinal(ClauseText clause, int word, EntityType type) {
        if (type != EntityType.EVENT) {
            return isNumberedOrdinal(clause, word) ? word : word + 1; // "2nd Joint Statement"
        }
        if (!isOrdinal(clause, word) && !isSpelledBehindThe(clause, word)) {
            return word + 1;
        }
        return isTens(clause, word - 1) ? word - 1 : word;
    }

    /** "11th Lakeland", "Forty-Fourth Lakeland". */
    boolean startsWithOrdinal(ClauseText clause, int word) {
        return isOrdinal(clause, word) || (isTens(clause, word) && ordinals.has(clause, word + 1));
    }

    /** "the second Lakeland Forum". */
    private boolean isSpelledBehindThe(ClauseText clause, int word) {
        int first = isTens(clause, word - 1) ? word - 1 : word;
        return ordinals.has(clause, word)
                && first > 0
                && clause.after(first - 1) == Gap.SPACE
                && clause.word(first - 1).equals("the");
    }

    /** "Forty" before a hyphen. */
    private boolean isTens(ClauseText clause, int word) {
        return word >= 0 && clause.after(word) == Gap.HYPHEN && tens.has(clause, word);
    }

    /** The first word of "12 August 2008" and "August 2008". */
    private int dateEndingWith(ClauseText clause, int year) {
        int month = year - 1;
        if (month < 0 || clause.after(month) != Gap.SPACE || dates.month(clause, month) == null) {
            return year;
        }
        boolean day = clause.after(month - 1) == Gap.SPACE && dates.dayOfMonth(clause, month - 1) > 0;
        return day ? month - 1 : month;
    }

    /** The char behind the number and the year that follow this word, the last of a name. */
    int end(ClauseText clause, int last, EntityType type) {
        int word = withRoman(clause, last);
        if (type == EntityType.EVENT && isNumberedAcronym(clause, last)) {
            word = last + 1;
        }
        if (type == EntityType.EVENT) {
            Gap gap = clause.after(word); // "Lakeland Exercise-2023"
            boolean dated = (gap == Gap.SPACE || gap == Gap.HYPHEN) && isYear(clause, word + 1);
            return clause.end(dated ? word + 1 : word);
        }
        return dated(clause, numbered(clause, word));
    }

    /** "TICAD 8". */
    private static boolean isNumberedAcronym(ClauseText clause, int last) {
        return clause.after(last) == Gap.SPACE
                && clause.isAllCapitals(last)
                && clause.isNumber(last + 1)
                && clause.end(last + 1) - clause.start(last + 1) <= 2
                && clause.after(last + 1) != Gap.HYPHEN
                && DateFinder.INSTANCE.words().month(clause, last + 2) == null;
    }

    private static int withRoman(ClauseText clause, int last) {
        return clause.after(last) == Gap.SPACE && isRoman(clause, last + 1) ? last + 1 : last;
    }

    /** True if "of 1972" follows. */
    static boolean isOfYear(ClauseText clause, int word) {
        return clause.after(word) == Gap.SPACE
                && clause.word(word + 1).equals("of")
                && clause.after(word + 1) == Gap.SPACE
                && isYear(clause, word + 2);
    }

    /** Behind "No. 18"; the end of the word itself if no number follows. */
    static int numbered(ClauseText clause, int word) {
        Cursor cursor = new Cursor(clause.text(), clause.end(word));
        boolean number = clause.after(word) == Gap.SPACE
                && cursor.skip(" ")
                && cursor.skipNumberSign()
                && cursor.digits() != null;
        int end = clause.end(word);
        if (number) {
            end = cursor.position();
            while (cursor.skip("/") && cursor.digits() != null) { // "No. 12/2009"
                end = cursor.position();
            }
        }
        return end;
    }

    /** Behind "(1991)", "2009-2015", "(2009-2015)" or "of 1991" that follows this char. */
    static int dated(ClauseText clause, int end) {
        Cursor cursor = new Cursor(clause.text(), end);
        if (cursor.skip(" of ")) {
            return isPlausible(cursor.digits()) ? cursor.position() : end;
        }
        boolean bracket = cursor.skip(" (");
        boolean found = (bracket || cursor.skip(" ")) && isPlausible(cursor.digits());
        if (found && (cursor.skip("-") || cursor.skip("\u2013"))) {
            found = isPlausible(cursor.digits());
        }
        if (bracket) {
            return found && cursor.skip(")") ? cursor.position() : end;
        }
        boolean apart = clause.isBoundary(cursor.position()) && !clause.text().startsWith("/", cursor.position());
        return found && apart ? cursor.position() : end;
    }

    private static boolean isPlausible(@Nullable String digits) {
        return digits != null && digits.length() == YEAR_LENGTH && (digits.startsWith("19") || digits.startsWith("20"));
    }

    /** True for 1900 to 2099. */
    static boolean isYear(ClauseText clause, int word) {
        return word >= 0
                && word < clause.count()
                && clause.end(word) - clause.start(word) == YEAR_LENGTH
                && clause.isNumber(word)
                && (clause.word(word).startsWith("19") || clause.word(word).startsWith("20"));
    }

    /** "11th", "XI", "Eleventh". */
    private boolean isOrdinal(ClauseText clause, int word) {
        return isNumberedOrdinal(clause, word)
                || isRoman(clause, word)
                || (clause.isCapital(word) && ordinals.has(clause, word));
    }

    /** "11th". */
    boolean isNumberedOrdinal(ClauseText clause, int word) {
        String text = clause.word(word);
        return clause.startsWithDigit(word)
                && text.length() > 2
                && ordinalEndings.contains(text.substring(text.length() - 2));
    }

    /** "III"; of single letters only "V", since "I" is a speaker and "X" a name. */
    static boolean isRoman(ClauseText clause, int word) {
        String text = clause.text();
        int start = clause.start(word);
        int end = clause.end(word);
        if (end - start == 1) {
            return text.charAt(start) == 'V';
        }
        for (int i = start; i < end; i++) {
            if (ROMAN_DIGITS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}

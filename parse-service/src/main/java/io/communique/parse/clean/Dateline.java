package io.communique.parse.clean;

import io.communique.parse.date.WrittenDate;
import io.communique.parse.date.WrittenDates;
import io.communique.parse.date.WrittenTime;
import io.communique.parse.language.Prose;
import io.communique.parse.language.Words;
import io.communique.parse.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line that says when, and perhaps where: {@code 17 June 202020:57}, {@code Published on 17 June 2020},
 * {@code Moscow, 17 June 2020}, {@code 8:24 P.M. CET}.
 *
 * @param date absent if the line is a time alone
 * @param offset of the time, if its zone is printed
 * @param place what is left when date, time and their words are taken off
 * @param printing true if the words say that it is the day of publication
 */
record Dateline(
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        @Nullable ZoneOffset offset,
        String place,
        boolean printing) {

    private static final String STEP = " - ";

    private static final int LONGEST = 120;
    private static final int MOST_WORDS_OF_PLACE = 6;

    private static final int LONGEST_PARTICLE = 3;

    /** In a script without spaces, a sentence is one word. */
    private static final int LONGEST_UNSPACED_PLACE = 12;

    private static final Set<String> WORDS = Vocabulary.words(Dateline.class, "date-words.txt");
    private static final Set<String> UPDATED = Vocabulary.words(Dateline.class, "update-words.txt");

    /** @return absent if the text is no such line */
    static @Nullable Dateline of(String text, boolean monthFirst) {
        return of(text, monthFirst, null);
    }

    /** @param language of the text, for names of months that languages do not agree on */
    static @Nullable Dateline of(String text, boolean monthFirst, @Nullable String language) {
        Dateline line = whole(text, monthFirst, language);
        int organ = line == null && text.length() <= LONGEST ? text.lastIndexOf(STEP) : -1;
        boolean third = organ > 0 && text.lastIndexOf(STEP, organ - 1) > 0;
        return third ? whole(text.substring(0, organ), monthFirst, language) : line;
    }

    /** "3 May 2024 - Strelsau - Ministry of Works": behind the day and the place may stand who published. */
    private static @Nullable Dateline whole(String text, boolean monthFirst, @Nullable String language) {
        // "Distr.: General" is no place
        if (text.length() > LONGEST || !WrittenDates.hasDigit(text) || text.contains(".:")) {
            return null;
        }
        List<WrittenDate> dates = WrittenDates.find(text, monthFirst, language);
        LocalDate date = null;
        LocalTime time = null;
        ZoneOffset offset = null;
        if (dates.isEmpty()) {
            WrittenTime known = WrittenDates.time(text);
            WrittenTime alone = known == null ? WrittenDates.time(withoutZone(text)) : known;
            return alone == null ? null : new Dateline(null, alone.time(), alone.offset(), "", false);
        }
        StringBuilder rest = new StringBuilder(text);
        for (WrittenDate written : dates.reversed()) {
            rest.replace(written.start(), written.end(), " , ");
            date = written.date();
            time = written.time();
            offset = written.offset();
        }
        StringBuilder place = new StringBuilder();
        boolean printing = false;
        for (String word : Words.of(rest, 20)) {
            String folded = word.toLowerCase(Locale.ROOT);
            if (UPDATED.contains(folded)) {
                return null;
            }
            if (WORDS.contains(folded)) {
                printing = true;
            } else {
                place.append(place.isEmpty() ? "" : " ").append(word);
            }
        }
        String where = place.toString();
        List<String> named = Words.of(where, MOST_WORDS_OF_PLACE + 1);
        boolean capitalised = isName(named);
        int words = named.size();
        boolean unspaced = Prose.isUnspaced(where);
        capitalised &= !unspaced || where.length() <= LONGEST_UNSPACED_PLACE;
        boolean line = where.isEmpty() || (capitalised && words <= MOST_WORDS_OF_PLACE);
        return line ? new Dateline(date, time, offset, where, printing || where.isEmpty()) : null;
    }

    /** Capitalised words; small ones may stand within: "Castell de la Mar". */
    private static boolean isName(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean within = i > 0 && i + 1 < words.size() && word.length() <= LONGEST_PARTICLE;
            if (Character.isLowerCase(word.codePointAt(0)) && !within) {
                return false;
            }
        }
        return true;
    }

    static boolean isDateOnly(String text) {
        Dateline line = of(text, false);
        return line != null && line.place().isEmpty();
    }

    private static String withoutZone(String text) {
        int last = text.lastIndexOf(' ');
        if (last < 0) {
            return text;
        }
        String word = text.substring(last + 1).replace("(", "").replace(")", "");
        boolean zone = word.length() >= 2 && word.length() <= 5 && word.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        return zone && !word.equals("AM") && !word.equals("PM") ? text.substring(0, last) : text;
    }
}

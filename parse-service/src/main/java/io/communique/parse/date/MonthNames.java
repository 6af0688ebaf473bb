package io.communique.parse.date;

import io.communique.parse.vocabulary.Vocabulary;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The months' names and abbreviations in all their forms, from the platform's CLDR. A form that means different months
 * in different languages ({@code listopada} is October in Zagreb and November in Warsaw) means one only where the
 * language is known.
 */
final class MonthNames {

    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

    private static final int LONGEST = 20;

    private static final Map<String, Month> MONTHS = new HashMap<>();

    /** Language and name to month, for the names that languages do not agree on. */
    private static final Map<String, Month> BY_LANGUAGE = new HashMap<>();

    /** What is written together with the name: {@code d’avril}, Hebrew "in". */
    private static final List<String> PREFIXES = Vocabulary.entries(MonthNames.class, "month-prefixes.txt");

    /** In capitals alone: {@code 17 VI 2020}. */
    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    /** Characters below this are those of Latin without accents. */
    private static final char ASCII = 128;

    /** The bits of such a letter that do not say its case. */
    private static final int CASELESS = 0x1F;

    /** First letters by which nearly all other words are told apart from names. */
    private static final int LETTERS = 3;

    /** The first letters of all names, and of all names with what is written together with them. */
    private static final BitSet BEGINNINGS = new BitSet(1 << 15);

    static {
        read();
    }

    private MonthNames() {}

    /** As {@link #of(String, String)} of a word of a text, which nearly all words leave at their first letters. */
    static @Nullable Month of(String text, int start, int end, @Nullable String language) {
        return mayBegin(text, start, end) ? of(text.substring(start, end), language) : null;
    }

    /** @param word in any case, with or without the full stop of an abbreviation */
    static @Nullable Month of(String word, @Nullable String language) {
        if (word.length() > LONGEST) {
            return null;
        }
        String folded = fold(word);
        Month month = byName(folded, language);
        for (int i = 0; month == null && i < PREFIXES.size(); i++) {
            String prefix = PREFIXES.get(i);
            month = folded.startsWith(prefix) ? byName(folded.substring(prefix.length()), language) : null;
        }
        return month == null ? roman(word) : month;
    }

    private static @Nullable Month byName(String folded, @Nullable String language) {
        Month month = language == null ? null : BY_LANGUAGE.get(language + ' ' + folded);
        return month == null ? MONTHS.get(folded) : month;
    }

    /** False if no name of a month, nor what is written together with one, begins with the word's first letters. */
    private static boolean mayBegin(String text, int start, int end) {
        if (end - start < LETTERS) {
            return true;
        }
        for (int i = start; i < start + LETTERS; i++) {
            if (text.charAt(i) >= ASCII) {
                return true;
            }
        }
        return BEGINNINGS.get(beginning(text, start));
    }

    /** Of letters in whatever case the same. */
    private static int beginning(String text, int start) {
        return (text.charAt(start) & CASELESS) << 10
                | (text.charAt(start + 1) & CASELESS) << 5
                | (text.charAt(start + 2) & CASELESS);
    }

    private static void addBeginning(String name) {
        if (name.length() >= LETTERS) {
            BEGINNINGS.set(beginning(name, 0));
        }
    }

    private static @Nullable Month roman(String word) {
        int index = ROMAN.indexOf(word);
        return index < 0 ? null : Month.of(index + 1);
    }

    /** Capitals of Turkish and capitals without accents fold to the same as their small letters. */
    private static String fold(String word) {
        String folded = word.toLowerCase(Locale.ROOT).replace("i\u0307", "i").replace('ı', 'i');
        return folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
    }

    private static void read() {
        ROMAN.forEach(MonthNames::addBeginning);
        Map<String, Set<Month>> meanings = new HashMap<>();
        Map<String, Month> byLanguage = new HashMap<>();
        for (String language : Vocabulary.entries(MonthNames.class, "languages.txt")) {
            Locale locale = Locale.forLanguageTag(language);
            for (Month month : Month.values()) {
                for (TextStyle style : STYLES) {
                    String name = fold(month.getDisplayName(style, locale));
                    if (!name.isEmpty() && name.chars().allMatch(MonthNames::isPartOfName)) {
                        meanings.computeIfAbsent(name, key -> EnumSet.noneOf(Month.class))
                                .add(month);
                        byLanguage.putIfAbsent(locale.getLanguage() + ' ' + name, month);
                    }
                }
            }
        }
        for (List<String> row : Vocabulary.rows(MonthNames.class, "months.tsv", 2)) {
            meanings.put(row.getFirst(), EnumSet.of(Month.of(Integer.parseInt(row.getLast()))));
        }
        for (Map.Entry<String, Set<Month>> entry : meanings.entrySet()) {
            addBeginning(entry.getKey());
            PREFIXES.forEach(prefix -> addBeginning(prefix + entry.getKey()));
            if (entry.getValue().size() == 1) {
                MONTHS.put(entry.getKey(), entry.getValue().iterator().next());
            }
        }
        for (Map.Entry<String, Month> entry : byLanguage.entrySet()) {
            String name = entry.getKey().substring(entry.getKey().indexOf(' ') + 1);
            if (!entry.getValue().equals(MONTHS.get(name))) {
                BY_LANGUAGE.put(entry.getKey(), entry.getValue());
            }
        }
    }

    private static boolean isPartOfName(int c) {
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || c == '\''
                || c == '’';
    }
}

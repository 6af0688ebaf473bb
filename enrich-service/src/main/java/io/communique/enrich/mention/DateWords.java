package io.communique.enrich.mention;

import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Folding;
import io.communique.enrich.text.Gap;
import io.communique.enrich.text.Line;
import io.communique.enrich.text.WordLists;
import io.communique.enrich.text.WordMap;
import io.communique.enrich.text.WordSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that dates are made of, of all languages in one table: a date needs several of them side by side, so that the
 * language of the text need not be known.
 */
final class DateWords {

    static final int NONE = Integer.MIN_VALUE;

    private static final List<String> LANGUAGES = List.of("ar", "de", "en", "es", "fr", "pt", "ru");
    /** Languages that write months and days of the week with a capital. */
    private static final Set<String> CAPITAL = Set.of("de", "en");

    /** Ends the names of the days from Monday to Friday. */
    private static final String PORTUGUESE_WEEKDAY = "feira";

    private static final Set<DateRole> HEADS = Set.of(
            DateRole.DAY,
            DateRole.MONTH,
            DateRole.NIGHT,
            DateRole.QUARTER,
            DateRole.SEASON,
            DateRole.UNIT,
            DateRole.UNITS,
            DateRole.WEEKDAY);

    private final WordMap<Entry> entries = new WordMap<>();
    /** First words of months of two words, and the months. */
    private final Map<String, Map<String, Integer>> longMonths = new HashMap<>();

    private final Set<String> capital = new HashSet<>();
    private final Set<String> small = new HashSet<>();
    private final Set<String> ordinalEndings = WordLists.words(DateWords.class, "date-ordinal-endings.txt");
    private final WordSet frenchWords = WordSet.read(DateWords.class, "french-words.fr.txt");
    private final WordSet headWords = new WordSet();
    private final WordMap<Entry> deadlineWords = new WordMap<>();

    DateWords() {
        for (String language : LANGUAGES) {
            readNames("months." + language + ".txt", DateRole.MONTH, language);
            readNames("weekdays." + language + ".txt", DateRole.WEEKDAY, language);
            for (Line line : WordLists.lines(DateWords.class, "date-words." + language + ".txt")) {
                readRoles(line, language);
            }
        }
        capital.removeAll(small);
    }

    private void readNames(String file, DateRole role, String language) {
        for (Line line : WordLists.lines(DateWords.class, file)) {
            List<String> fields = line.fields();
            if (fields.size() != 2) {
                throw line.wrong("name and number expected");
            }
            String name = Folding.fold(fields.getFirst());
            int number = number(line, fields.get(1));
            (CAPITAL.contains(language) ? capital : small).add(name);
            int space = name.indexOf(' ');
            if (space < 0) {
                add(name, role, number, language);
            } else {
                longMonths
                        .computeIfAbsent(name.substring(0, space), first -> new HashMap<>())
                        .put(name.substring(space + 1), number);
                headWords.add(name.substring(0, space));
            }
        }
    }

    private void readRoles(Line line, String language) {
        List<String> fields = line.fields();
        if (fields.size() != 2) {
            throw line.wrong("word and roles expected");
        }
        for (String role : Line.names(fields.get(1))) {
            int space = role.indexOf(' ');
            String name = space < 0 ? role : role.substring(0, space);
            String value = space < 0 ? "1" : role.substring(space + 1);
            try {
                DateRole found = DateRole.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
                boolean unit = found == DateRole.UNIT || found == DateRole.UNITS;
                add(Folding.fold(fields.getFirst()), found, unit ? value.charAt(0) : number(line, value), language);
            } catch (IllegalArgumentException e) {
                throw line.wrong("no such role: " + role);
            }
        }
    }

    /** What a word is in dates: the bits of its roles, their values, and the bits of the languages that have it. */
    private static final class Entry {
        private final int[] values = new int[DateRole.values().length];
        private int roles;
        private int languages;
    }

    private static int number(Line line, String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw line.wrong("a number expected");
        }
    }

    private void add(String word, DateRole role, int value, String language) {
        Entry entry = entries.computeIfAbsent(word, Entry::new);
        entry.values[role.place()] = value;
        entry.roles |= role.bit();
        entry.languages |= 1 << LANGUAGES.indexOf(language);
        if (HEADS.contains(role)) {
            headWords.add(word);
        }
        if (role == DateRole.OPENER || role == DateRole.WITHIN) {
            deadlineWords.put(word, entry);
        }
    }

    /** True for a word that dates are found by; most others are not even looked up. */
    boolean isHead(ClauseText clause, int word) {
        return headWords.has(clause, word);
    }

    /** The word's value in this role; {@link #NONE} where it has none, and outside the clause. */
    int value(ClauseText clause, int word, DateRole role) {
        if (word < 0 || word >= clause.count()) {
            return NONE;
        }
        Entry entry = entries.at(clause, word);
        return entry == null || (entry.roles & role.bit()) == 0 ? NONE : entry.values[role.place()];
    }

    boolean is(ClauseText clause, int word, DateRole role) {
        return isAny(clause, word, role.bit());
    }

    /** @param roles bits of roles */
    boolean isAny(ClauseText clause, int word, int roles) {
        return (roles(clause, word) & roles) != 0;
    }

    /** The bits of the word's roles. */
    int roles(ClauseText clause, int word) {
        Entry entry = word < 0 || word >= clause.count() ? null : entries.at(clause, word);
        return entry == null ? 0 : entry.roles;
    }

    /** The same for a word that deadlines are found by, none for others. */
    int deadlineRoles(ClauseText clause, int word) {
        Entry entry = deadlineWords.at(clause, word);
        return entry == null ? 0 : entry.roles;
    }

    static int bits(Collection<DateRole> roles) {
        return roles.stream().mapToInt(DateRole::bit).reduce(0, (some, more) -> some | more);
    }

    /** True if one language has both words among those of dates. */
    boolean shareLanguage(ClauseText clause, int one, int other) {
        Entry first = entries.at(clause, one);
        Entry second = entries.at(clause, other);
        return first == null || second == null || (first.languages & second.languages) != 0;
    }

    /** A month's name from its first word to its last. */
    record Month(int number, int first, int last) {}

    /** The month that starts here: "June", "كانون الثاني", "حزيران/يونيو". */
    @Nullable
    Month month(ClauseText clause, int word) {
        if (word < 0 || word >= clause.count()) {
            return null;
        }
        Month month = oneMonth(clause, word);
        if (month != null && clause.after(month.last()) == Gap.JOINT) {
            Month same = oneMonth(clause, month.last() + 1);
            if (same != null && same.number() == month.number()) {
                return new Month(month.number(), word, same.last());
            }
        }
        return month;
    }

    /** The month of "8 november 2023". */
    private boolean isOfFullDate(ClauseText clause, int word) {
        return word > 0
                && clause.after(word - 1) == Gap.SPACE
                && dayOfMonth(clause, word - 1) > 0
                && clause.after(word) == Gap.SPACE
                && Editions.isYear(clause, word + 1);
    }

    private @Nullable Month oneMonth(ClauseText clause, int word) {
        Map<String, Integer> second = longMonths.get(clause.word(word));
        if (second != null && clause.after(word) == Gap.SPACE) {
            Integer number = second.get(clause.word(word + 1));
            if (number != null) {
                return new Month(number, word, word + 1);
            }
        }
        int number = value(clause, word, DateRole.MONTH);
        boolean fits = number != NONE
                && (!capital.contains(clause.word(word)) || clause.isCapital(word) || isOfFullDate(clause, word));
        return fits ? new Month(number, word, word) : null;
    }

    /** Monday is 1; {@link #NONE} for other words, and for an English or German name without its capital. */
    int weekday(ClauseText clause, int word) {
        int number = value(clause, word, DateRole.WEEKDAY);
        return number == NONE || (capital.contains(clause.word(word)) && !clause.isCapital(word)) ? NONE : number;
    }

    /** The last word of a weekday's name: the second in Portuguese "segunda-feira". */
    int endOfWeekday(ClauseText clause, int word) {
        return clause.after(word) == Gap.HYPHEN && clause.is(word + 1, PORTUGUESE_WEEKDAY) ? word + 1 : word;
    }

    /** False for "Marco" and "Mars" inside a sentence: names, where months are written small. */
    boolean hasCaseOfMonth(ClauseText clause, int word) {
        return capital.contains(clause.word(word))
                || !small.contains(clause.word(word))
                || !clause.isCapital(word)
                || clause.startsSentence(word)
                || clause.isAllCapitals(word);
    }

    /** The day of a month in "17", "17th" and "1er"; 0 for other words. */
    int dayOfMonth(ClauseText clause, int word) {
        if (word < 0 || word >= clause.count() || !clause.startsWithDigit(word)) {
            return 0;
        }
        int end = clause.end(word);
        int digits = clause.start(word);
        int day = 0;
        while (digits < end && clause.folded()[digits] >= '0' && clause.folded()[digits] <= '9') {
            day = day * 10 + clause.folded()[digits] - '0';
            digits++;
            if (day > 31) {
                return 0;
            }
        }
        if (digits < end && !ordinalEndings.contains(clause.word(word).substring(digits - clause.start(word)))) {
            return 0;
        }
        return day;
    }

    /** A whole number in digits, up to 999, or in words; 0 for other words. */
    int count(ClauseText clause, int word) {
        if (word < 0 || word >= clause.count()) {
            return 0;
        }
        if (clause.startsWithDigit(word)) {
            boolean plain = clause.isNumber(word) && clause.end(word) - clause.start(word) <= 3;
            return plain ? Integer.parseInt(clause.word(word)) : 0;
        }
        return Math.max(0, value(clause, word, DateRole.NUMBER));
    }

    boolean isFrench(ClauseText clause, int word) {
        return word >= 0 && word < clause.count() && frenchWords.has(clause, word);
    }
}

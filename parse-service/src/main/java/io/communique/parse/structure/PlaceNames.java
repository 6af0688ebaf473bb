package io.communique.parse.structure;

import io.communique.parse.language.Words;
import io.communique.parse.vocabulary.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a place out of the few words beside a day: {@code Strelsau}, {@code Hentzau, le lundi}, {@code г. Стрельсау},
 * {@code Strelsau – Ministry of Foreign Affairs}.
 */
final class PlaceNames {

    /** Of a building and its town. */
    private static final int MOST_WORDS = 8;

    /** Of a name in a script without capitals, which nothing but its length tells from a sentence. */
    private static final int MOST_WORDS_UNCASED = 3;

    private static final int LONGEST_UNSPACED = 8;

    private static final int LONGEST_PARTICLE = 3;

    private static final String MARKS = " \u00a0\t,;:.،、。()（）–—-|/•";

    private static final String UNSPACED_IN = "于於在";

    private static final List<String> DASHES = List.of(" - ", " – ", " — ");

    private static final Set<String> DAY_WORDS = Vocabulary.words(PlaceNames.class, "day-words.txt");
    private static final Set<String> TOWN_WORDS = Vocabulary.words(PlaceNames.class, "town-words.txt");

    private PlaceNames() {}

    /**
     * @param beside what stands beside a day, without it
     * @param dated false if there is none; then only capitals tell a name
     * @return absent if it is more than a place
     */
    static @Nullable String of(String beside, boolean dated) {
        String place = bare(beside, dated);
        for (String dash : DASHES) {
            int at = place.indexOf(dash);
            place = at > 0 ? bare(place.substring(0, at), dated) : place;
        }
        place = withoutState(place);
        List<String> words = Words.of(place, MOST_WORDS + 1);
        if (words.isEmpty() || words.size() > MOST_WORDS || hasMark(place)) {
            return null;
        }
        int uncased = 0;
        for (String word : words) {
            int first = word.codePointAt(0);
            boolean particle = word.length() <= LONGEST_PARTICLE && PersonNames.isPrefix(word);
            if (Character.isLowerCase(first) && !particle) {
                return null;
            }
            uncased += Character.isUpperCase(first) || particle ? 0 : 1;
        }
        boolean brief = PersonNames.isUnspaced(place)
                ? place.length() <= LONGEST_UNSPACED && dated
                : uncased == 0 || (dated && uncased <= MOST_WORDS_UNCASED && uncased == words.size());
        boolean capital = Character.isUpperCase(words.getFirst().codePointAt(0)) || uncased > 0;
        return brief && capital ? place : null;
    }

    /**
     * The name with which the words go on: "Upper Strelsau, Ruritania, on" begins with Upper Strelsau.
     *
     * @return absent if they begin with no name
     */
    static @Nullable String leading(String[] words, int from) {
        int start = from;
        while (start < words.length && TOWN_WORDS.contains(words[start].toLowerCase(Locale.ROOT))) {
            start++;
        }
        StringBuilder named = new StringBuilder();
        int end = end(words, start);
        for (int i = start; i < end; i++) {
            named.append(named.isEmpty() ? "" : " ").append(words[i]);
        }
        String found = stripped(named.toString());
        return found.isEmpty() ? null : found;
    }

    /** True if nothing but the name's state and small words stands between the name and the end. */
    static boolean reaches(String[] words, int from) {
        for (int i = end(words, from); i < words.length; i++) {
            String bare = stripped(words[i]);
            boolean small = bare.length() <= LONGEST_PARTICLE || DAY_WORDS.contains(bare.toLowerCase(Locale.ROOT));
            if (!small && !Character.isUpperCase(bare.codePointAt(0))) {
                return false;
            }
        }
        return true;
    }

    private static int end(String[] words, int from) {
        for (int i = from; i < words.length; i++) {
            if (words[i].isEmpty()) {
                return i;
            }
            boolean small = i > from && PersonNames.isPrefix(words[i]);
            boolean name = isUncased(words[i])
                    ? i - from < MOST_WORDS_UNCASED - 1 && !isDayWord(words[i])
                    : Character.isUpperCase(words[i].codePointAt(0));
            if (!small && !name) {
                return i;
            }
            if (",،".indexOf(words[i].charAt(words[i].length() - 1)) >= 0) {
                return i + 1;
            }
        }
        return words.length;
    }

    private static boolean isDayWord(String word) {
        return DAY_WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isUncased(String word) {
        int first = word.codePointAt(0);
        return Character.isLetter(first) && !Character.isUpperCase(first) && !Character.isLowerCase(first);
    }

    /** "Source: the Ministry", "12.4" */
    private static boolean hasMark(String text) {
        return text.chars().anyMatch(c -> Character.isDigit(c) || c == ':' || c == '：');
    }

    /** "Hentzau, Republic of Ruritania" is Hentzau. */
    private static String withoutState(String place) {
        int comma = place.indexOf(',');
        boolean state = comma > 0
                && Words.of(place.substring(comma), MOST_WORDS).stream()
                        .anyMatch(word -> Character.isLowerCase(word.codePointAt(0)));
        return state ? place.substring(0, comma) : place;
    }

    private static String bare(String text, boolean dated) {
        String bare = stripped(text);
        while (dated) {
            int last = bare.lastIndexOf(' ');
            int first = bare.indexOf(' ');
            if (last < 0) {
                return DAY_WORDS.contains(bare.toLowerCase(Locale.ROOT)) ? "" : bare;
            }
            if (DAY_WORDS.contains(bare.substring(last + 1).toLowerCase(Locale.ROOT))) {
                bare = stripped(bare.substring(0, last));
            } else if (isLead(stripped(bare.substring(0, first)))) {
                bare = stripped(bare.substring(first + 1));
            } else {
                return bare;
            }
        }
        return bare;
    }

    private static boolean isLead(String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        return TOWN_WORDS.contains(folded)
                || (DAY_WORDS.contains(folded) && !Character.isUpperCase(word.codePointAt(0)))
                || (DAY_WORDS.contains(folded) && word.length() > LONGEST_PARTICLE);
    }

    /** 于清平: "in" is written together with the name. */
    private static String stripped(String text) {
        int start = !text.isEmpty() && UNSPACED_IN.indexOf(text.charAt(0)) >= 0 ? 1 : 0;
        int end = text.length();
        while (start < end && MARKS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start
                && MARKS.indexOf(text.charAt(end - 1)) >= 0
                && !StatementStructurer.endsInInitials(text.substring(start, end))) {
            end--;
        }
        return text.substring(start, end);
    }
}

package io.communique.parse.date;

import io.communique.parse.vocabulary.Vocabulary;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The months' names and abbreviations in all their forms, from the platform's CLDR. A form that means different months
 * in different languages means none.
 */
final class MonthNames {

    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

    private static final Map<String, Month> MONTHS = read();

    private MonthNames() {}

    /** @param word in any case, with or without the full stop of an abbreviation */
    static @Nullable Month of(String word) {
        return MONTHS.get(fold(word));
    }

    private static String fold(String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        return folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
    }

    private static Map<String, Month> read() {
        Map<String, Set<Month>> months = new HashMap<>();
        for (String language : Vocabulary.entries(MonthNames.class, "languages.txt")) {
            Locale locale = Locale.forLanguageTag(language);
            for (Month month : Month.values()) {
                for (TextStyle style : STYLES) {
                    String name = fold(month.getDisplayName(style, locale));
                    if (name.chars().anyMatch(Character::isLetter)) {
                        months.computeIfAbsent(name, key -> new HashSet<>()).add(month);
                    }
                }
            }
        }
        for (List<String> row : Vocabulary.rows(MonthNames.class, "months.tsv", 2)) {
            months.put(row.getFirst(), Set.of(Month.of(Integer.parseInt(row.getLast()))));
        }
        return months.entrySet().stream()
                .filter(entry -> entry.getValue().size() == 1)
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().iterator().next()));
    }
}

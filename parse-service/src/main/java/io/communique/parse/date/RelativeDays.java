package io.communique.parse.date;

import io.communique.parse.vocabulary.Vocabulary;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Days as seen from that of publication: "yesterday", "heute", "on Thursday". */
public final class RelativeDays {

    private static final char FIRST_IDEOGRAPH = 0x2E80;

    /** How to come from the day of publication to the one that is meant. */
    private static final Map<String, TemporalAdjuster> DAYS = new HashMap<>();

    static {
        read("relative-days.tsv", distance -> TemporalAdjusters.ofDateAdjuster(day -> day.plusDays(distance)));
        read("weekdays.tsv", weekday -> TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday)));
    }

    private RelativeDays() {}

    private static void read(String resource, IntFunction<TemporalAdjuster> adjuster) {
        for (List<String> row : Vocabulary.rows(RelativeDays.class, resource, 2)) {
            DAYS.put(row.getFirst(), adjuster.apply(Integer.parseInt(row.getLast())));
        }
    }

    /**
     * @param text a sentence that tells what has happened
     * @return the day that it names first, absent if it names none
     */
    public static @Nullable LocalDate first(String text, LocalDate published) {
        String folded = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        LocalDate first = null;
        int at = folded.length();
        for (Map.Entry<String, TemporalAdjuster> word : DAYS.entrySet()) {
            int index = index(folded, word.getKey());
            if (index >= 0 && index < at) {
                at = index;
                first = published.with(word.getValue());
            }
        }
        return first;
    }

    private static int index(String text, String phrase) {
        int at = text.indexOf(phrase);
        while (at >= 0) {
            int end = at + phrase.length();
            boolean unspaced = phrase.charAt(0) >= FIRST_IDEOGRAPH;
            boolean start = at == 0 || !Character.isLetter(text.charAt(at - 1));
            if (unspaced || (start && (end == text.length() || !Character.isLetter(text.charAt(end))))) {
                return at;
            }
            at = text.indexOf(phrase, end);
        }
        return -1;
    }
}

package io.communique.parse.date;

import io.communique.parse.vocabulary.Vocabulary;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In which order a country writes day and month in figures. */
public final class DateOrder {

    private static final Set<String> MONTH_FIRST = Vocabulary.words(DateOrder.class, "month-first.txt");

    private DateOrder() {}

    /**
     * True if 3/5/2021 is the fifth of March.
     *
     * @param country ISO 3166-1 alpha-2
     * @param language of the text: elsewhere in such a country the day goes first
     */
    public static boolean isMonthFirst(@Nullable String country, @Nullable String language) {
        return country != null && MONTH_FIRST.contains(country) && "en".equals(language);
    }
}

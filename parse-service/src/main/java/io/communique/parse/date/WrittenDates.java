package io.communique.parse.date;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds absolute dates in short texts. Reads {@code 17 June 2020}, {@code June 17, 2020}, {@code 17 de junio de 2020},
 * {@code 2020-06-17}, {@code 17.06.2020}, {@code 17/06/2020}, {@code 2020年6月17日}, each with a time beside it, also when
 * the space between them is lost ({@code 17 June 202020:57}).
 */
public final class WrittenDates {

    private WrittenDates() {}

    /**
     * @param monthFirst how slashed dates are read, as in the United States; a date that fits one order alone is read so
     * @return the dates in their order, none within another
     */
    public static List<WrittenDate> find(CharSequence text, boolean monthFirst) {
        return find(text, monthFirst, null);
    }

    /** @param language of the text, for names that are of different months in different languages */
    public static List<WrittenDate> find(CharSequence text, boolean monthFirst, @Nullable String language) {
        return hasDigit(text) ? new DateScanner(text.toString(), monthFirst, language, false).scan() : List.of();
    }

    /** Reads {@code 17.06.20} as well, which in running text is the number of a chapter or of a version. */
    public static List<WrittenDate> findShort(CharSequence text, boolean monthFirst, @Nullable String language) {
        return hasDigit(text) ? new DateScanner(text.toString(), monthFirst, language, true).scan() : List.of();
    }

    /** The time if the text is one and nothing else. */
    public static @Nullable WrittenTime time(CharSequence text) {
        String line = text.toString().strip();
        Clock clock = hasDigit(line) ? Clock.at(line, 0) : null;
        return clock != null && clock.start() == 0 && clock.end() == line.length()
                ? new WrittenTime(clock.time(), clock.offset())
                : null;
    }

    /** No text without one has a date or a time. */
    public static boolean hasDigit(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && (c <= '9' || (c > 0x65f && Character.isDigit(c)))) {
                return true;
            }
        }
        return false;
    }
}

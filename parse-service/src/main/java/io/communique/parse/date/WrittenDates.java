package io.communique.parse.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds absolute dates in short texts. Reads {@code 17 June 2020}, {@code June 17, 2020}, {@code 17 de junio de 2020},
 * {@code 2020-06-17}, {@code 17.06.2020}, {@code 17/06/2020}, {@code 2020年6月17日}, each with a time behind it, also when
 * the space between them is lost ({@code 17 June 202020:57}).
 */
public final class WrittenDates {

    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final String CLOCK =
            "(\\d{1,2})(?::|\\s?h\\s?|时|點|点)(\\d{2})(?::\\d{2})?(?:\\s?([aApP])\\.?\\s?[mM]\\b\\.?)?";
    private static final String TIME = "(?:[\\s,|·–-]*(?:(?:at|um|à|в|alle|a las|às)\\s)?" + CLOCK + "(?!\\d)|(?!\\d))";

    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<![\\d/.-])(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?[\\s-](?:(?:de|of|di)\\s+)?(\\p{L}[\\p{L}\\p{M}]+\\.?),?[\\s-](?:(?:de|del)\\s+)?"
                    + YEAR + TIME);
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?<!\\p{L})(\\p{L}[\\p{L}\\p{M}]+\\.?)\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s" + YEAR + TIME);
    private static final Pattern ISO =
            Pattern.compile("(?<![\\d/.-])" + YEAR + "[-/.](\\d{1,2})[-/.](\\d{1,2})(?:T?" + TIME + ")");
    private static final Pattern EAST_ASIAN =
            Pattern.compile(YEAR + "\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]" + TIME);
    private static final Pattern NUMERIC = Pattern.compile("(?<![\\d/.-])(\\d{1,2})([./-])(\\d{1,2})\\2" + YEAR + TIME);
    private static final Pattern ALONE = Pattern.compile("\\s*" + CLOCK + "\\s*");

    private static final int NOON = 12;

    private WrittenDates() {}

    /**
     * @param monthFirst how slashed dates are read, as in the United States; a date that fits one order alone is read so
     * @return the dates in their order, none within another
     */
    public static List<WrittenDate> find(CharSequence text, boolean monthFirst) {
        if (!hasDigit(text)) {
            return List.of();
        }
        List<WrittenDate> found = new ArrayList<>();
        each(DAY_FIRST, text, m -> add(found, m, m.group(3), MonthNames.of(m.group(2)), m.group(1), 4));
        each(MONTH_FIRST, text, m -> add(found, m, m.group(3), MonthNames.of(m.group(1)), m.group(2), 4));
        each(ISO, text, m -> add(found, m, m.group(1), month(m.group(2)), m.group(3), 4));
        each(EAST_ASIAN, text, m -> add(found, m, m.group(1), month(m.group(2)), m.group(3), 4));
        each(NUMERIC, text, m -> {
            boolean slashed = m.group(2).equals("/");
            boolean american = (monthFirst && slashed) ? month(m.group(1)) != null : month(m.group(3)) == null;
            String month = american ? m.group(1) : m.group(3);
            String day = american ? m.group(3) : m.group(1);
            add(found, m, m.group(4), month(month), day, 5);
        });
        found.sort(Comparator.comparingInt(WrittenDate::start).thenComparing(date -> -date.end()));
        List<WrittenDate> apart = new ArrayList<>();
        for (WrittenDate date : found) {
            if (apart.isEmpty() || apart.getLast().end() <= date.start()) {
                apart.add(date);
            }
        }
        return List.copyOf(apart);
    }

    /** The time if the text is one and nothing else. */
    public static @Nullable LocalTime time(CharSequence text) {
        Matcher matcher = ALONE.matcher(text);
        return matcher.matches() ? clock(matcher, 1) : null;
    }

    private static void each(Pattern pattern, CharSequence text, Consumer<Matcher> use) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            use.accept(matcher);
        }
    }

    private static void add(
            List<WrittenDate> found, Matcher matcher, String year, @Nullable Month month, String day, int clockGroup) {
        if (month == null) {
            return;
        }
        int dayOfMonth = Integer.parseInt(day);
        int y = Integer.parseInt(year);
        if (dayOfMonth >= 1 && dayOfMonth <= month.length(Year.isLeap(y))) { // the 31st of June is no date
            LocalTime time = matcher.group(clockGroup) == null ? null : clock(matcher, clockGroup);
            found.add(new WrittenDate(matcher.start(), matcher.end(), LocalDate.of(y, month, dayOfMonth), time));
        }
    }

    private static @Nullable LocalTime clock(Matcher matcher, int group) {
        int hour = Integer.parseInt(matcher.group(group));
        int minute = Integer.parseInt(matcher.group(group + 1));
        String half = matcher.group(group + 2);
        if (half != null && hour <= NOON) {
            hour = hour % NOON + (half.equalsIgnoreCase("p") ? NOON : 0);
        }
        return hour < 24 && minute < 60 ? LocalTime.of(hour, minute) : null;
    }

    private static @Nullable Month month(String number) {
        int month = Integer.parseInt(number);
        return month >= 1 && month <= NOON ? Month.of(month) : null;
    }

    private static boolean hasDigit(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}

package io.communique.enrich.mention;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Dates as ISO 8601 writes them. */
final class IsoDates {

    private static final int LEAP_YEAR = 2000;
    private static final int RADIX = 10;

    private IsoDates() {}

    /** Null where the calendar has no such day. */
    static @Nullable String day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).toString();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A day of a month in an unknown year, in the truncated form of ISO 8601:2000; null where no year has it. */
    static @Nullable String dayOfAnyYear(int month, int day) {
        String iso = day(LEAP_YEAR, month, day);
        return iso == null ? null : "--" + iso.substring(5);
    }

    /** True for what {@link #dayOfAnyYear} makes, and intervals of it. */
    static boolean isYearless(String iso) {
        return iso.startsWith("--");
    }

    /** The day or interval in this year; as it is where the year has no such day. */
    static String inYear(String iso, int year) {
        boolean leapDay = iso.contains("--02-29") && !Year.isLeap(year);
        return leapDay ? iso : iso.replace("--", year + "-");
    }

    static String month(int year, int month) {
        return YearMonth.of(year, month).toString();
    }

    static @Nullable String interval(@Nullable String from, @Nullable String to) {
        if (from == null || to == null) {
            return null;
        }
        return from.equals(to) ? from : from + "/" + to;
    }

    static String months(int year, int first, int last) {
        return month(year, first) + "/" + month(year, last);
    }

    /** The period of a unit around a day that lies so many units from another. */
    static @Nullable String period(char unit, LocalDate from, int units) {
        return switch (unit) {
            case 'd' -> from.plusDays(units).toString();
            case 'w' -> week(from.plusWeeks(units));
            case 'e' -> weekend(from.plusWeeks(units));
            case 'm' -> YearMonth.from(from.plusMonths(units)).toString();
            case 'q' -> quarter(from.plusMonths(3L * units));
            case 'y' -> String.valueOf(from.getYear() + units);
            case 'c' -> decade(from.getYear() / 10 * 10 + 10 * units);
            default -> null;
        };
    }

    /** From Monday to Sunday. */
    static String week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday + "/" + monday.plusDays(6);
    }

    private static String quarter(LocalDate day) {
        return quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /** Saturday and Sunday of the day's week. */
    private static String weekend(LocalDate day) {
        LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return sunday.minusDays(1) + "/" + sunday;
    }

    static String quarter(int year, int quarter) {
        return months(year, quarter * 3 - 2, quarter * 3);
    }

    /** @param season from 1 for spring, as north of the equator; winter is that which starts in the year */
    static String season(int year, int season) {
        YearMonth first = YearMonth.of(year, season * 3);
        return first + "/" + first.plusMonths(2);
    }

    static String decade(int firstYear) {
        return firstYear + "/" + (firstYear + 9);
    }

    /** The last day of a day, month, year or interval. */
    static String lastDay(String iso) {
        String last = iso.substring(iso.indexOf('/') + 1);
        return switch (last.length()) {
            case 4 -> last + "-12-31";
            case 7 ->
                last.startsWith("--")
                        ? last
                        : last + "-"
                                + YearMonth.of(Integer.parseInt(last, 0, 4, RADIX), Integer.parseInt(last, 5, 7, RADIX))
                                        .lengthOfMonth();
            default -> last;
        };
    }
}

package io.communique.parse.clean;

import io.communique.contracts.statement.PublicationTime;
import io.communique.parse.date.PathDate;
import io.communique.parse.date.WrittenDate;
import io.communique.parse.date.WrittenDates;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A date that was found on a page.
 *
 * @param moment if the page says the offset for machines too
 * @param printed the offset, if a zone is printed behind the time
 */
record FoundDate(
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        @Nullable OffsetDateTime moment,
        @Nullable ZoneOffset printed) {

    static final FoundDate NOTHING = new FoundDate(null, null, null, null);

    /** ISO 8601 with an offset with or without its colon, as pages write it. */
    private static final DateTimeFormatter OFFSET_TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT);

    /** How most pages write it. */
    private static final String PLAIN = "0000-00-00T00:00:00+00:00";

    private static final int SIGN = 19;

    /** No page is older than the Web; what is says nothing, like the first second of an epoch. */
    private static final int FIRST_YEAR = 1990;

    /** Characters of a date with all that may stand beside it; what is longer is a text. */
    private static final int LONGEST = 1_000;

    /** Figures of an epoch's seconds, and of its milliseconds. */
    private static final int SECONDS = 10;

    private static final int MILLISECONDS = 13;

    static FoundDate of(LocalDate date, @Nullable LocalTime time) {
        return new FoundDate(date, time, null, null);
    }

    static FoundDate of(WrittenDate written) {
        return new FoundDate(written.date(), written.time(), null, written.offset());
    }

    /** A date as pages write it for machines, which is not always as they should. */
    static FoundDate said(String written, boolean monthFirst, @Nullable String language) {
        if (written.length() > LONGEST) {
            return NOTHING;
        }
        FoundDate said = parsed(written, monthFirst, language);
        return said.date() == null || said.date().getYear() < FIRST_YEAR ? NOTHING : said;
    }

    private static FoundDate parsed(String written, boolean monthFirst, @Nullable String language) {
        try {
            if (written.length() > 16 && (written.charAt(10) == 'T' || written.charAt(10) == ' ')) {
                String iso = written.charAt(10) == 'T' ? written : spaced(written);
                if (hasOffset(iso)) {
                    OffsetDateTime plain = plain(iso);
                    OffsetDateTime moment = plain == null ? OffsetDateTime.parse(iso, OFFSET_TIME) : plain;
                    return new FoundDate(moment.toLocalDate(), moment.toLocalTime(), moment, null);
                }
            }
            FoundDate epoch = epoch(written);
            if (epoch != null) {
                return epoch;
            }
        } catch (DateTimeException e) {
            // not a moment; perhaps a date in words
        }
        List<WrittenDate> dates = WrittenDates.findShort(written, monthFirst, language);
        if (!dates.isEmpty()) {
            return of(dates.getFirst());
        }
        LocalDate date = PathDate.in(written);
        return date == null ? NOTHING : of(date, null);
    }

    /** Most that have none are seen at their end; to parse them and fail takes long. */
    private static boolean hasOffset(String iso) {
        return iso.endsWith("Z") || iso.lastIndexOf('+') > 10 || iso.lastIndexOf('-') > 10;
    }

    /**
     * Nearly all of them, which the formatter would take most of the search for the date to read; absent if it has to.
     *
     * @throws DateTimeException if it is no moment, as the formatter would say
     */
    private static @Nullable OffsetDateTime plain(String iso) {
        if (iso.length() != PLAIN.length()) {
            return null;
        }
        for (int i = 0; i < PLAIN.length(); i++) {
            char c = iso.charAt(i);
            boolean figure = c >= '0' && c <= '9';
            if (PLAIN.charAt(i) == '0' ? !figure : c != PLAIN.charAt(i) && !(i == SIGN && c == '-')) {
                return null;
            }
        }
        int day = figures(iso, 8);
        int hour = figures(iso, 11);
        if (day > 28 || hour == 24) { // which the formatter knows to bend
            return null;
        }
        int sign = iso.charAt(SIGN) == '-' ? -1 : 1;
        return OffsetDateTime.of(
                100 * figures(iso, 0) + figures(iso, 2),
                figures(iso, 5),
                day,
                hour,
                figures(iso, 14),
                figures(iso, 17),
                0,
                ZoneOffset.ofHoursMinutes(sign * figures(iso, SIGN + 1), sign * figures(iso, SIGN + 4)));
    }

    private static int figures(String iso, int start) {
        return 10 * (iso.charAt(start) - '0') + iso.charAt(start + 1) - '0';
    }

    /** {@code 2020-06-17 20:57:13 +0300}. */
    private static String spaced(String written) {
        return written.substring(0, 10) + 'T' + written.substring(11).replace(" ", "");
    }

    private static @Nullable FoundDate epoch(String written) {
        boolean figures = written.length() == SECONDS || written.length() == MILLISECONDS;
        if (!figures || !written.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        long number = Long.parseLong(written);
        OffsetDateTime moment = Instant.ofEpochMilli(written.length() == SECONDS ? 1000 * number : number)
                .atOffset(ZoneOffset.UTC);
        return new FoundDate(moment.toLocalDate(), moment.toLocalTime(), moment, null);
    }

    /** True if it depends on the place's zone which moment is meant. */
    boolean isLocalTime() {
        return moment == null && time != null;
    }

    /**
     * @param zone of the source; a time without a known zone is none
     * @param sure if the zone is known and not only likely, so that it may change the day
     */
    @Nullable
    PublicationTime in(@Nullable ZoneId zone, boolean sure) {
        if (moment != null) {
            boolean placed = moment.getOffset().equals(ZoneOffset.UTC) && zone != null && sure;
            return PublicationTime.of(placed ? moment.atZoneSameInstant(zone).toOffsetDateTime() : moment);
        }
        if (date == null) {
            return null;
        }
        if (time == null || time.equals(LocalTime.MIDNIGHT)) { // a field left empty
            return PublicationTime.of(date);
        }
        if (zone != null && (printed == null || isOf(zone, date.atTime(time), printed))) {
            return PublicationTime.of(date.atTime(time).atZone(zone).toOffsetDateTime());
        }
        return printed == null
                ? PublicationTime.of(date)
                : PublicationTime.of(date.atTime(time).atOffset(printed));
    }

    /** True in summer for the zone's winter name too, as editors leave it all year. */
    private static boolean isOf(ZoneId zone, LocalDateTime local, ZoneOffset printed) {
        ZoneRules rules = zone.getRules();
        return printed.equals(rules.getOffset(local))
                || printed.equals(rules.getStandardOffset(local.atZone(zone).toInstant()));
    }
}

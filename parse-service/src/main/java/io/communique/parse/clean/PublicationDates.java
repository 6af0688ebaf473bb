package io.communique.parse.clean;

import io.communique.contracts.statement.BlockKind;
import io.communique.contracts.statement.PublicationTime;
import io.communique.contracts.statement.Removed;
import io.communique.parse.date.WrittenDate;
import io.communique.parse.date.WrittenDates;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds when the statement was published. What the page says for machines goes before what it prints, and a line above
 * the text before one below it; a printed time completes a date of the same day. Nothing later than the day after the
 * page was fetched is believed.
 */
final class PublicationDates {

    /** ISO 8601 with an offset with or without its colon, as pages write it. */
    private static final DateTimeFormatter OFFSET_TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT);

    private PublicationDates() {}

    /**
     * What was found.
     *
     * @param moment if the page says the offset too
     */
    record Found(
            @Nullable LocalDate date,
            @Nullable LocalTime time,
            @Nullable OffsetDateTime moment) {

        static final Found NOTHING = new Found(null, null, null);

        static Found of(LocalDate date, @Nullable LocalTime time) {
            return new Found(date, time, null);
        }

        /** @param zone of the source; a time without a known zone is none */
        @Nullable
        PublicationTime in(@Nullable ZoneId zone) {
            if (moment != null) {
                return PublicationTime.of(
                        zone == null ? moment : moment.atZoneSameInstant(zone).toOffsetDateTime());
            }
            if (date == null) {
                return null;
            }
            return zone == null || time == null || time.equals(LocalTime.MIDNIGHT) // a field left empty
                    ? PublicationTime.of(date)
                    : PublicationTime.of(date.atTime(time).atZone(zone).toOffsetDateTime());
        }
    }

    static Found find(Sheet sheet, Page page, Title title, boolean monthFirst, OffsetDateTime fetchedAt) {
        LocalDate latest = fetchedAt.toLocalDate().plusDays(1);
        Found printed = printed(sheet, page, title, monthFirst, latest);
        for (String written : page.head().dates()) {
            Found said = said(written, monthFirst);
            if (said.date() != null && !said.date().isAfter(latest)) {
                boolean completes = said.time() == null
                        && said.moment() == null
                        && said.date().equals(printed.date());
                return completes ? printed : said;
            }
        }
        return printed;
    }

    private static Found said(String written, boolean monthFirst) {
        try {
            if (written.length() > 18 && written.charAt(10) == 'T') {
                OffsetDateTime moment = OffsetDateTime.parse(written, OFFSET_TIME);
                return new Found(moment.toLocalDate(), moment.toLocalTime(), moment);
            }
        } catch (DateTimeException e) {
            // not a moment; perhaps a date in words
        }
        List<WrittenDate> dates = WrittenDates.find(written, monthFirst);
        return dates.isEmpty()
                ? Found.NOTHING
                : Found.of(dates.getFirst().date(), dates.getFirst().time());
    }

    /** Reads the lines around the text and takes them off, or keeps as notes those that name a place too. */
    private static Found printed(Sheet sheet, Page page, Title title, boolean monthFirst, LocalDate latest) {
        int firstText = firstText(sheet);
        int lastText = lastText(sheet);
        LocalDate date = null;
        LocalTime time = null;
        LocalTime alone = null;
        boolean sure = false;
        int dated = -2;
        for (int i = 0; i < sheet.size(); i++) {
            Piece piece = sheet.piece(i);
            boolean inside = i > firstText && i < lastText && !(page.markup() && piece.kind() == BlockKind.PARAGRAPH);
            if (inside || sheet.verdict(i) == Removed.Reason.METADATA || (piece.chrome() && page.markup())) {
                continue;
            }
            Dateline line = Dateline.of(piece.text(), monthFirst);
            if (line == null) {
                continue;
            }
            if (line.date() == null) {
                boolean first = i < title.index() || (title.index() < 0 && i == 0) || (page.markup() && i == dated + 1);
                alone = first && alone == null ? line.time() : alone;
                settle(sheet, i, first);
            } else if (!line.date().isAfter(latest)) {
                boolean better = date == null
                        || (!sure && line.printing())
                        || (time == null && line.time() != null && line.date().equals(date));
                dated = i;
                if (better && (i <= firstText || date == null)) {
                    date = line.date();
                    time = line.time();
                    sure = line.printing();
                }
                settle(sheet, i, line.place().isEmpty());
            }
        }
        if (date == null) {
            date = inTitle(title.text(), monthFirst, latest);
        }
        return date == null ? Found.NOTHING : Found.of(date, time == null ? alone : time);
    }

    private static void settle(Sheet sheet, int index, boolean metadata) {
        if (metadata) {
            sheet.drop(index, Removed.Reason.METADATA);
        } else if (sheet.isKept(index)) {
            sheet.reclassify(index, BlockKind.NOTE);
        }
    }

    /** A title that begins or ends with a date gives the day on which it was spoken; within, a date may be of anything. */
    private static @Nullable LocalDate inTitle(@Nullable String title, boolean monthFirst, LocalDate latest) {
        if (title == null) {
            return null;
        }
        List<WrittenDate> dates = WrittenDates.find(title, monthFirst);
        for (WrittenDate written : dates) {
            boolean edge = written.start() == 0
                    || title.substring(written.end()).chars().noneMatch(Character::isLetterOrDigit);
            if (edge && !written.date().isAfter(latest)) {
                return written.date();
            }
        }
        return null;
    }

    private static int firstText(Sheet sheet) {
        for (int i = 0; i < sheet.size(); i++) {
            if (sheet.isKept(i) && isText(sheet.piece(i))) {
                return i;
            }
        }
        return sheet.size();
    }

    private static int lastText(Sheet sheet) {
        for (int i = sheet.size() - 1; i >= 0; i--) {
            if (sheet.isKept(i) && isText(sheet.piece(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isText(Piece piece) {
        return piece.text().length() > 60 && !piece.chrome();
    }
}

package io.communique.parse.clean;

import io.communique.contracts.statement.BlockKind;
import io.communique.contracts.statement.Removed;
import io.communique.parse.date.PathDate;
import io.communique.parse.date.WrittenDate;
import io.communique.parse.date.WrittenDates;
import io.communique.parse.vocabulary.Vocabulary;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds when the statement was published. What the page says for machines goes before what it prints, and a line above
 * the text before one below it; a printed time completes a date of the same day. Nothing later than the day after the
 * page was fetched is believed.
 */
final class PublicationDates {

    /** What weighs less is no better than a date of the last change. */
    private static final int LIKELY = 20;

    /** What weighs as much is meant for readers as the day of publication. */
    private static final int CERTAIN = 40;

    private static final List<String> SCRIPT_KEYS = Vocabulary.entries(PublicationDates.class, "script-dates.txt");

    private PublicationDates() {}

    static FoundDate find(
            Sheet sheet,
            Page page,
            Title title,
            @Nullable URI url,
            @Nullable String language,
            boolean monthFirst,
            OffsetDateTime fetchedAt) {
        LocalDate latest = fetchedAt.toLocalDate().plusDays(1);
        FoundDate printed = printed(sheet, page, title, monthFirst, latest);
        LocalDate inAddress = inAddress(url, page.head().address(), latest);
        FoundDate said = first(page.head().dates(), inAddress, monthFirst, language, latest);
        if (page.markup() && inAddress == null && said.date() != null) {
            said = corrected(said, page, sheet, title, monthFirst, language, latest);
        }
        if (inAddress != null) {
            FoundDate day = FoundDate.of(inAddress, null);
            return completed(said.date() == null ? day : said, printed);
        }
        if (said.date() != null) {
            return completed(said, printed);
        }
        return page.markup() ? weighed(page, sheet, title, printed, monthFirst, language, latest) : printed;
    }

    /** A time that is printed beside the same day. */
    private static FoundDate completed(FoundDate said, FoundDate printed) {
        boolean completes =
                said.time() == null && said.date() != null && said.date().equals(printed.date());
        return completes ? printed : said;
    }

    /** @param day that it has to be, if that is known */
    private static FoundDate first(
            List<String> dates,
            @Nullable LocalDate day,
            boolean monthFirst,
            @Nullable String language,
            LocalDate latest) {
        for (String written : dates) {
            FoundDate said = FoundDate.said(written, monthFirst, language);
            if (said.date() != null && !said.date().isAfter(latest) && (day == null || day.equals(said.date()))) {
                return said;
            }
        }
        return FoundDate.NOTHING;
    }

    private static @Nullable LocalDate inAddress(@Nullable URI url, @Nullable URI canonical, LocalDate latest) {
        for (URI address : new URI[] {url, canonical}) {
            String path = address == null ? null : address.getRawPath();
            if (path != null) {
                int archived = Math.max(path.lastIndexOf("http://"), path.lastIndexOf("https://"));
                LocalDate date = PathDate.in(archived < 0 ? path : path.substring(archived)); // archive.org
                if (date != null && !date.isAfter(latest)) {
                    return date;
                }
            }
        }
        return null;
    }

    /**
     * A day that is printed beside the title for readers goes before one that was put into the head by a program, which
     * may be that of an import; unless it is the day of the last change, which pages print unnamed too.
     */
    private static FoundDate corrected(
            FoundDate said,
            Page page,
            Sheet sheet,
            Title title,
            boolean monthFirst,
            @Nullable String language,
            LocalDate latest) {
        List<PrintedDates.Weighed> weighed = weigh(page, sheet, title, monthFirst, language, latest);
        if (weighed.isEmpty() || weighed.getFirst().weight() < CERTAIN) {
            return said;
        }
        FoundDate printed = weighed.getFirst().date();
        boolean modified = page.head().modified().stream()
                .map(written -> FoundDate.said(written, monthFirst, language).date())
                .anyMatch(date -> date != null && date.equals(printed.date()));
        return modified || Objects.equals(printed.date(), said.date()) ? said : printed;
    }

    private static List<PrintedDates.Weighed> weigh(
            Page page, Sheet sheet, Title title, boolean monthFirst, @Nullable String language, LocalDate latest) {
        Element heading = title.index() < 0 ? null : sheet.piece(title.index()).element();
        return new PrintedDates(page.head().spots(), heading, monthFirst, language, latest).weigh();
    }

    private static FoundDate weighed(
            Page page,
            Sheet sheet,
            Title title,
            FoundDate printed,
            boolean monthFirst,
            @Nullable String language,
            LocalDate latest) {
        DateSpots spots = page.head().spots();
        List<PrintedDates.Weighed> weighed = weigh(page, sheet, title, monthFirst, language, latest);
        if (!weighed.isEmpty() && weighed.getFirst().weight() >= LIKELY) {
            return completed(weighed.getFirst().date(), printed);
        }
        if (printed.date() != null) {
            return printed;
        }
        FoundDate modified = first(page.head().modified(), null, monthFirst, language, latest);
        if (modified.date() != null) {
            return modified;
        }
        FoundDate scripted = first(scripted(spots), null, monthFirst, language, latest);
        if (scripted.date() != null) {
            return scripted;
        }
        if (!weighed.isEmpty()) {
            return weighed.getFirst().date();
        }
        LocalDate pictured = PathDate.in(page.head().image());
        return pictured == null || pictured.isAfter(latest) ? FoundDate.NOTHING : FoundDate.of(pictured, null);
    }

    private static List<String> scripted(DateSpots spots) {
        List<String> values = new ArrayList<>();
        for (String key : SCRIPT_KEYS) {
            for (Element script : spots.scripts()) {
                String value = LinkedData.value(script.data(), key);
                if (value != null) {
                    values.add(value);
                }
            }
        }
        return values;
    }

    /** Reads the lines around the text and takes them off, or keeps as notes those that name a place too. */
    private static FoundDate printed(Sheet sheet, Page page, Title title, boolean monthFirst, LocalDate latest) {
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
        return date == null ? FoundDate.NOTHING : FoundDate.of(date, time == null ? alone : time);
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

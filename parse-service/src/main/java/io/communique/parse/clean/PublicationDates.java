package io.communique.parse.clean;

import io.communique.contracts.statement.BlockKind;
import io.communique.contracts.statement.Removed;
import io.communique.parse.date.PathDate;
import io.communique.parse.date.WrittenDate;
import io.communique.parse.date.WrittenDates;
import io.communique.parse.vocabulary.SessionLines;
import io.communique.parse.vocabulary.Vocabulary;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds when the statement was published. The day in the page's address goes first, then what the page says for
 * machines, unless it shows its readers another day beside the title; then the likeliest of the printed dates, the day of
 * the last change, and what its scripts and its picture's address tell. A printed time completes a date of the same day.
 * Nothing later than the day after the page was fetched is believed.
 */
final class PublicationDates {

    /** What weighs less is no better than a date of the last change. */
    private static final int LIKELY = 20;

    /** What weighs as much is meant for readers as the day of publication. */
    private static final int CERTAIN = 40;

    /** What weighs less is of something else, unless the page names no other day. */
    private static final int POSSIBLE = -25;

    /** Before the date in a title: "Press release 112/2024, ". */
    private static final int LONGEST_NUMBER = 24;

    /** Of a dateline at the head of a text, with the dash behind it. */
    private static final int LONGEST_HEAD = 60;

    private static final String DASHES = "-–—";

    private static final List<String> SCRIPT_KEYS = Vocabulary.entries(PublicationDates.class, "script-dates.txt");
    private static final Set<String> KEYS = new HashSet<>(SCRIPT_KEYS);
    private static final int LONGEST_KEY =
            SCRIPT_KEYS.stream().mapToInt(String::length).max().orElse(0);

    private final Sheet sheet;
    private final Page page;
    private final Title title;
    private final @Nullable URI url;
    private final @Nullable String language;
    private final boolean monthFirst;
    private final LocalDate latest;
    private @Nullable List<PrintedDates.Weighed> weighed;

    private PublicationDates(
            Sheet sheet,
            Page page,
            Title title,
            @Nullable URI url,
            @Nullable String language,
            boolean monthFirst,
            LocalDate latest) {
        this.sheet = sheet;
        this.page = page;
        this.title = title;
        this.url = url;
        this.language = language;
        this.monthFirst = monthFirst;
        this.latest = latest;
    }

    static FoundDate find(
            Sheet sheet,
            Page page,
            Title title,
            @Nullable URI url,
            @Nullable String language,
            boolean monthFirst,
            OffsetDateTime fetchedAt) {
        LocalDate latest = fetchedAt.toLocalDate().plusDays(1);
        return new PublicationDates(sheet, page, title, url, language, monthFirst, latest).find();
    }

    private FoundDate find() {
        FoundDate printed = printed();
        LocalDate day = inAddress();
        if (day != null) {
            FoundDate said = first(page.head().dates(), day::equals);
            return completed(said.date() == null ? FoundDate.of(day, null) : said, printed);
        }
        YearMonth month = monthInAddress();
        FoundDate said = month == null
                ? FoundDate.NOTHING
                : first(page.head().dates(), date -> month.equals(YearMonth.from(date)));
        if (said.date() != null) {
            return completed(said, printed);
        }
        said = first(page.head().dates(), date -> true);
        if (said.date() != null) {
            return completed(corrected(said), printed);
        }
        return page.markup() ? likeliest(printed) : printed;
    }

    /** A time that is printed beside the same day. */
    private FoundDate completed(FoundDate said, FoundDate printed) {
        LocalDate date = said.date();
        if (date == null || said.time() != null) {
            return said;
        }
        if (date.equals(printed.date()) && printed.time() != null) {
            return printed;
        }
        for (PrintedDates.Weighed other : weighed()) {
            if (other.weight() >= 0
                    && other.date().time() != null
                    && date.equals(other.date().date())) {
                return other.date();
            }
        }
        return said;
    }

    private FoundDate first(List<String> dates, Predicate<LocalDate> fits) {
        for (String written : dates) {
            FoundDate said = FoundDate.said(written, monthFirst, language);
            if (said.date() != null && !said.date().isAfter(latest) && fits.test(said.date())) {
                return said;
            }
        }
        return FoundDate.NOTHING;
    }

    private @Nullable LocalDate inAddress() {
        for (String path : paths()) {
            LocalDate date = PathDate.in(path);
            if (date != null && !date.isAfter(latest)) {
                return date;
            }
        }
        return null;
    }

    private @Nullable YearMonth monthInAddress() {
        for (String path : paths()) {
            YearMonth month = PathDate.month(path);
            if (month != null && !month.isAfter(YearMonth.from(latest))) {
                return month;
            }
        }
        return null;
    }

    /** Of the address that was fetched, then of the page's own; of an archive's copy that of the page copied. */
    private List<String> paths() {
        List<String> paths = new ArrayList<>(2);
        for (URI address : new URI[] {url, page.head().address()}) {
            String path = address == null ? null : address.getRawPath();
            if (path != null) {
                int archived = Math.max(path.lastIndexOf("http://"), path.lastIndexOf("https://"));
                paths.add(archived < 0 ? path : path.substring(archived));
            }
        }
        return paths;
    }

    /**
     * A day that is printed beside the title for readers goes before one that was put into the head by a program, which
     * may be that of an import; unless it is the day of the last change, which pages print unnamed too.
     */
    private FoundDate corrected(FoundDate said) {
        for (PrintedDates.Weighed other : said.moment() == null ? weighed() : List.<PrintedDates.Weighed>of()) {
            if (isSwapped(said.date(), other.date().date())) { // 11/01/2023 beside "1. November 2023"
                return other.date();
            }
        }
        if (weighed().isEmpty() || weighed().getFirst().weight() < CERTAIN) {
            return said;
        }
        FoundDate printed = weighed().getFirst().date();
        boolean modified = page.head().modified().stream()
                .map(written -> FoundDate.said(written, monthFirst, language).date())
                .anyMatch(date -> date != null && date.equals(printed.date()));
        return modified || Objects.equals(printed.date(), said.date()) ? said : printed;
    }

    /** True if the one's day is the other's month, and the other way round. */
    private static boolean isSwapped(@Nullable LocalDate said, @Nullable LocalDate printed) {
        return said != null
                && printed != null
                && !said.equals(printed)
                && said.getYear() == printed.getYear()
                && said.getMonthValue() == printed.getDayOfMonth()
                && said.getDayOfMonth() == printed.getMonthValue();
    }

    private List<PrintedDates.Weighed> weighed() {
        List<PrintedDates.Weighed> all = weighed;
        if (all == null) {
            Element heading =
                    title.index() < 0 ? null : sheet.piece(title.index()).element();
            all = new PrintedDates(page.head().spots(), heading, monthFirst, language, latest, monthInAddress())
                    .weigh();
            weighed = all;
        }
        return all;
    }

    private FoundDate likeliest(FoundDate printed) {
        List<PrintedDates.Weighed> all = weighed();
        if (!all.isEmpty() && all.getFirst().weight() >= LIKELY) {
            return completed(all.getFirst().date(), printed);
        }
        if (printed.date() != null) {
            return printed;
        }
        FoundDate modified = first(page.head().modified(), date -> true);
        if (modified.date() != null) {
            return modified;
        }
        FoundDate scripted = first(scripted(page.head().spots()), date -> true);
        if (scripted.date() != null) {
            return scripted;
        }
        boolean alone = all.stream().map(date -> date.date().date()).distinct().count() == 1;
        if (!all.isEmpty() && (alone || all.getFirst().weight() >= POSSIBLE)) {
            return all.getFirst().date();
        }
        LocalDate pictured = PathDate.in(page.head().image());
        return pictured == null || pictured.isAfter(latest) ? FoundDate.NOTHING : FoundDate.of(pictured, null);
    }

    private static List<String> scripted(DateSpots spots) {
        List<String> values = new ArrayList<>();
        List<String> scripts = spots.scripts().stream().map(Element::data).toList();
        List<Set<String>> named = scripts.stream().map(PublicationDates::keysIn).toList();
        for (String key : SCRIPT_KEYS) {
            for (int i = 0; i < scripts.size(); i++) {
                String value = named.get(i).contains(key) ? LinkedData.value(scripts.get(i), key) : null;
                if (value != null) {
                    values.add(value);
                }
            }
        }
        return values;
    }

    /** Which of the keys stand between quotation marks; most scripts have none. */
    private static Set<String> keysIn(String script) {
        Set<String> keys = new HashSet<>();
        int open = script.indexOf('"');
        while (open >= 0) {
            int close = script.indexOf('"', open + 1);
            if (close - open <= LONGEST_KEY + 1 && close > open) {
                String quoted = script.substring(open + 1, close);
                if (KEYS.contains(quoted)) {
                    keys.add(quoted);
                }
            }
            open = close;
        }
        return keys;
    }

    /** Reads the lines around the text and takes them off, or keeps as notes those that name a place too. */
    private FoundDate printed() {
        int firstText = firstText(sheet);
        int lastText = lastText(sheet);
        LocalDate date = null;
        LocalTime time = null;
        LocalTime alone = null;
        ZoneOffset offset = null;
        boolean sure = false;
        int dated = -2;
        for (int i = 0; i < sheet.size(); i++) {
            Piece piece = sheet.piece(i);
            boolean inside = i > firstText && i < lastText && !(page.markup() && piece.kind() == BlockKind.PARAGRAPH);
            if (inside
                    || sheet.verdict(i) == Removed.Reason.METADATA
                    || (piece.chrome() && page.markup() && !sheet.isKept(i))) {
                continue;
            }
            Dateline line = Dateline.of(piece.text(), monthFirst, language);
            if (line == null) {
                continue;
            }
            if (line.date() == null) {
                boolean first = i < title.index() || (title.index() < 0 && i == 0) || (page.markup() && i == dated + 1);
                offset = first && alone == null && time == null ? line.offset() : offset;
                alone = first && alone == null ? line.time() : alone;
                settle(sheet, i, first);
            } else if (i > firstText && SessionLines.is(sheet.piece(i - 1).text())) {
                sheet.reclassify(i, BlockKind.NOTE); // the day of adoption, a part of the text
                sheet.keep(i);
                sheet.keep(i - 1);
            } else if (!line.date().isAfter(latest)) {
                boolean better = date == null
                        || (!sure && line.printing())
                        || (time == null && line.time() != null && line.date().equals(date));
                dated = i;
                if (better && (i <= firstText || date == null)) {
                    date = line.date();
                    time = line.time();
                    offset = line.offset();
                    sure = line.printing();
                }
                settle(sheet, i, line.place().isEmpty());
            }
        }
        if (date == null) {
            date = inTitle(title.text());
        }
        if (date == null && page.markup() && firstText < sheet.size()) {
            date = atHead(sheet.piece(firstText).text());
        }
        return date == null ? FoundDate.NOTHING : new FoundDate(date, time == null ? alone : time, null, offset);
    }

    private static void settle(Sheet sheet, int index, boolean metadata) {
        if (metadata) {
            sheet.drop(index, Removed.Reason.METADATA);
        } else if (sheet.isKept(index)) {
            sheet.reclassify(index, BlockKind.NOTE);
        }
    }

    /** A title that begins or ends with a date gives the day on which it was spoken; within, a date may be of anything. */
    private @Nullable LocalDate inTitle(@Nullable String title) {
        if (title == null) {
            return null;
        }
        List<WrittenDate> dates = WrittenDates.find(title, monthFirst, language);
        for (WrittenDate written : dates) {
            boolean edge = isNumber(title.substring(0, written.start()))
                    || title.substring(written.end()).chars().noneMatch(Character::isLetterOrDigit);
            if (edge && !written.date().isAfter(latest)) {
                return written.date();
            }
        }
        return null;
    }

    /** "Strelsau, 3 May 2021 - The Minister said …" */
    private @Nullable LocalDate atHead(String text) {
        int dash = -1;
        for (int i = 1; dash < 0 && i < Math.min(LONGEST_HEAD, text.length()) - 1; i++) {
            boolean apart = text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ';
            dash = apart && DASHES.indexOf(text.charAt(i)) >= 0 ? i : -1;
        }
        Dateline line = dash < 0 ? null : Dateline.of(text.substring(0, dash), monthFirst, language);
        LocalDate day = line == null ? null : line.date();
        return day == null || day.isAfter(latest) ? null : day;
    }

    /** Nothing, or the number of a release: "No: 87, 3 May 2024, On the Bay". */
    private static boolean isNumber(String before) {
        return before.isEmpty()
                || (before.length() <= LONGEST_NUMBER && before.chars().anyMatch(Character::isDigit));
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

package io.communique.parse.structure;

import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.ClauseKind;
import io.communique.contracts.statement.CleanedStatement;
import io.communique.contracts.statement.Declared;
import io.communique.contracts.statement.StatementKind;
import io.communique.parse.date.DateOrder;
import io.communique.parse.date.HanNumerals;
import io.communique.parse.date.NearDates;
import io.communique.parse.date.WrittenDate;
import io.communique.parse.date.WrittenDates;
import io.communique.parse.vocabulary.SessionLines;
import io.communique.parse.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where and when what the statement is about took place: as the page says for machines, else from the end of the title
 * ("…, Moscow, June 17, 2020"), else from the lines above the text, else from the closing formula; else the day from the
 * sentence that opens it.
 */
record Occasion(@Nullable String place, @Nullable LocalDate date) {

    private static final int OPENING = 500;

    /** Characters of a title; what is longer is none, and a list of dates takes long to read. */
    private static final int LONGEST_TITLE = 1000;

    /** A place at a title's end: capitalised words between commas, right before the date. */
    private static final Pattern PLACE = Pattern.compile(
            ".*,\\s((?:\\p{Lu}[\\p{L}’'.-]+)(?:\\s(?:de\\s|of\\s)?\\p{Lu}[\\p{L}’'.-]+){0,3}(?:,\\s\\p{Lu}[\\p{L}’'-]+){0,1}),?\\s*");

    /** Closing formulas stand before signatures. */
    private static final int LAST_CLAUSES = 12;

    /** Words of a formula before its place, and of the place. */
    private static final int FIRST_WORDS = 5;

    private static final int LONGEST_PLACE = 6;

    private static final Set<String> PLACE_WORDS = Vocabulary.words(Occasion.class, "place-words.txt");

    static Occasion of(CleanedStatement cleaned, StatementKind kind, List<Block> notes, List<Clause> clauses) {
        String title = cleaned.title() == null || cleaned.title().length() > LONGEST_TITLE ? "" : cleaned.title();
        String language = cleaned.language();
        boolean monthFirst = DateOrder.isMonthFirst(cleaned.source().country(), language);
        Declared declared = cleaned.declared();
        String place = declared == null ? null : declared.place();
        LocalDate date = declared == null ? null : declared.eventDate();
        List<WrittenDate> inTitle = WrittenDates.find(title, monthFirst, language);
        if (!inTitle.isEmpty()) {
            WrittenDate last = inTitle.getLast();
            date = date == null ? last.date() : date;
            place = place == null ? titlePlace(title, last) : place;
        }
        Opening opening = Opening.of(cleaned, kind, clauses);
        if (date == null && kind == StatementKind.READOUT) { // its dateline is that of the release
            date = opening.date();
        }
        boolean told = kind != StatementKind.PRESS_RELEASE; // whose dateline is that of the release too
        for (Block note : notes) {
            List<WrittenDate> dates = WrittenDates.find(note.text(), monthFirst, language);
            date = date == null && told && !dates.isEmpty() ? dates.getFirst().date() : date;
            place = place == null ? place(note.text(), dates) : place;
        }
        for (int i = clauses.size() - 1; i >= Math.max(0, clauses.size() - LAST_CLAUSES); i--) {
            String clause = clauses.get(i).text();
            boolean session = SessionLines.is(clause);
            boolean closes = clauses.get(i).kind() == ClauseKind.CLOSING && clause.length() <= OPENING;
            if (!closes && !session) {
                continue;
            }
            String text = HanNumerals.inFigures(clause);
            List<WrittenDate> dates = WrittenDates.find(text, monthFirst, language);
            String closing = closes ? closingPlace(text, dates) : null;
            boolean formula = closing != null || Closings.opens(text) || isDay(text, dates) || session;
            date = date == null && formula && told ? closingDate(text, dates, cleaned) : date;
            place = place == null ? closing : place;
        }
        place = place == null ? opening.place() : place;
        return new Occasion(place == null ? tail(title) : place, date == null && told ? opening.date() : date);
    }

    /** "on the nineteenth day of October of the year …": the year is that of publication. */
    private static @Nullable LocalDate closingDate(String text, List<WrittenDate> dates, CleanedStatement cleaned) {
        if (!dates.isEmpty()) {
            return dates.getFirst().date();
        }
        List<WrittenDate> near = cleaned.publishedAt() == null
                ? List.of()
                : NearDates.find(text, cleaned.language(), cleaned.publishedAt().date());
        return near.isEmpty() ? null : near.getFirst().date();
    }

    private static boolean isDay(String text, List<WrittenDate> dates) {
        return dates.size() == 1
                && dates.getFirst().start() == 0
                && dates.getFirst().end() == text.length();
    }

    /** "Remarks by Minister Ruiz | Strelsau, Ruritania": without its country it might be the site's name. */
    private static @Nullable String tail(String title) {
        int mark = title.lastIndexOf(" | ");
        boolean country = mark >= 0 && title.indexOf(", ", mark) > 0;
        return country ? PlaceNames.of(title.substring(mark), false) : null;
    }

    private static @Nullable String titlePlace(String title, WrittenDate date) {
        String before = title.substring(0, date.start());
        Matcher matcher = PLACE.matcher(before);
        String place = matcher.matches() ? matcher.group(1) : parted(before);
        boolean goesOn = title.startsWith(", ", date.end());
        return place == null && goesOn ? PlaceNames.of(title.substring(date.end()), true) : place;
    }

    /** "… of Ana Ruiz (Strelsau, May 3, 2021)", "… – Strelsau, 3 May 2021": a mark parts the place from the title. */
    private static @Nullable String parted(String before) {
        int mark = Math.max(
                Math.max(before.lastIndexOf('('), before.lastIndexOf(" | ")),
                Math.max(before.lastIndexOf(" – "), before.lastIndexOf(" — ")));
        return mark < 0 ? null : PlaceNames.of(before.substring(mark), true);
    }

    /** "Done at Strelsau, Ruritania, on 3 May", or a line of place and date alone. */
    private static @Nullable String closingPlace(String text, List<WrittenDate> dates) {
        boolean first = dates.isEmpty() || dates.getFirst().start() == 0;
        String place = first ? null : place(text, dates);
        if (place == null && !dates.isEmpty() && PersonNames.isUnspaced(text)) { // 6月13日于清平
            place = PlaceNames.of(text.substring(dates.getFirst().end()), true);
        }
        if (place != null) {
            return place;
        }
        String[] words = text.split(" ", FIRST_WORDS + LONGEST_PLACE);
        for (int i = 1; i < Math.min(FIRST_WORDS, words.length - 1); i++) {
            if (PLACE_WORDS.contains(words[i])) {
                return PlaceNames.leading(words, i + 1);
            }
        }
        return null;
    }

    private static @Nullable String place(String note, List<WrittenDate> dates) {
        if (dates.isEmpty()) {
            return PlaceNames.of(note, false);
        }
        WrittenDate first = dates.getFirst();
        String rest = note.substring(0, first.start());
        return PlaceNames.of(rest.isBlank() ? behind(note, first.end()) : rest, true);
    }

    /** "3 May 2021, 17:20, Strelsau" */
    private static String behind(String note, int end) {
        int comma = note.lastIndexOf(',');
        return note.substring(
                comma >= end && note.substring(end, comma).chars().anyMatch(Character::isDigit) ? comma : end);
    }
}

package io.communique.parse.structure;

import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.ClauseKind;
import io.communique.contracts.statement.CleanedStatement;
import io.communique.contracts.statement.PublicationTime;
import io.communique.parse.date.WrittenDate;
import io.communique.parse.date.WrittenDates;
import io.communique.parse.language.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where and when what the statement is about took place: from the end of the title ("…, Moscow, June 17, 2020"), else
 * from the lines above the text, else the day from the sentence that opens it.
 */
record Occasion(@Nullable String place, @Nullable LocalDate date) {

    /** Days between an event and the publication of its statement; an opening sentence names other days too. */
    private static final long NEAR = 7;

    private static final int OPENING = 500;

    /** A place at a title's end: capitalised words between commas, right before the date. */
    private static final Pattern PLACE = Pattern.compile(
            ".*,\\s((?:\\p{Lu}[\\p{L}’'.-]+)(?:\\s(?:de\\s|of\\s)?\\p{Lu}[\\p{L}’'.-]+){0,3}(?:,\\s\\p{Lu}[\\p{L}’'-]+){0,1}),?\\s*");

    private static final int MOST_WORDS = 6;

    static Occasion of(CleanedStatement cleaned, List<Block> notes, List<Clause> clauses) {
        String title = cleaned.title() == null ? "" : cleaned.title();
        String place = null;
        LocalDate date = null;
        for (WrittenDate written : WrittenDates.find(title, false)) {
            date = written.date();
            Matcher matcher = PLACE.matcher(title.substring(0, written.start()));
            place = matcher.matches() ? matcher.group(1) : null;
        }
        for (Block note : notes) {
            List<WrittenDate> dates = WrittenDates.find(note.text(), false);
            date = date == null && !dates.isEmpty() ? dates.getFirst().date() : date;
            place = place == null ? place(note.text(), dates) : place;
        }
        return new Occasion(place, date == null ? inOpening(cleaned.publishedAt(), clauses) : date);
    }

    private static @Nullable String place(String note, List<WrittenDate> dates) {
        String rest =
                dates.isEmpty() ? note : note.substring(0, dates.getFirst().start());
        String place = rest.replaceAll("[\\s,;:(–-]+$", "");
        List<String> words = Words.of(place, MOST_WORDS + 1);
        boolean named = !words.isEmpty()
                && words.size() <= MOST_WORDS
                && words.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
        return named && !place.chars().anyMatch(Character::isDigit) ? place : null;
    }

    private static @Nullable LocalDate inOpening(@Nullable PublicationTime published, List<Clause> clauses) {
        for (Clause clause : clauses) {
            if (clause.kind() == ClauseKind.HEADING) {
                continue;
            }
            String text = clause.text();
            List<WrittenDate> dates = WrittenDates.find(text.substring(0, Math.min(OPENING, text.length())), false);
            if (dates.isEmpty() || published == null) {
                return null;
            }
            LocalDate date = dates.getFirst().date();
            return Math.abs(ChronoUnit.DAYS.between(date, published.date())) <= NEAR ? date : null;
        }
        return null;
    }
}

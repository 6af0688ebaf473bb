package io.communique.parse.structure;

import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.ClauseKind;
import io.communique.contracts.statement.CleanedStatement;
import io.communique.contracts.statement.Declared;
import io.communique.contracts.statement.PublicationTime;
import io.communique.parse.date.WrittenDate;
import io.communique.parse.date.WrittenDates;
import io.communique.parse.language.Words;
import io.communique.parse.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

    /** Days between an event and the publication of its statement; an opening sentence names other days too. */
    private static final long NEAR = 7;

    private static final int OPENING = 500;

    /** Characters of a title; what is longer is none, and a list of dates takes long to read. */
    private static final int LONGEST_TITLE = 1000;

    /** A place at a title's end: capitalised words between commas, right before the date. */
    private static final Pattern PLACE = Pattern.compile(
            ".*,\\s((?:\\p{Lu}[\\p{L}’'.-]+)(?:\\s(?:de\\s|of\\s)?\\p{Lu}[\\p{L}’'.-]+){0,3}(?:,\\s\\p{Lu}[\\p{L}’'-]+){0,1}),?\\s*");

    /** Of a building and its town. */
    private static final int MOST_WORDS = 8;

    /** Closing formulas stand before signatures. */
    private static final int LAST_CLAUSES = 12;

    /** Words of a formula before its place, and of the place. */
    private static final int FIRST_WORDS = 5;

    private static final int LONGEST_PLACE = 6;

    private static final Set<String> PLACE_WORDS = Vocabulary.words(Occasion.class, "place-words.txt");

    static Occasion of(CleanedStatement cleaned, List<Block> notes, List<Clause> clauses) {
        String title = cleaned.title() == null || cleaned.title().length() > LONGEST_TITLE ? "" : cleaned.title();
        String language = cleaned.language();
        Declared declared = cleaned.declared();
        String place = declared == null ? null : declared.place();
        LocalDate date = declared == null ? null : declared.eventDate();
        List<WrittenDate> inTitle = WrittenDates.find(title, false, language);
        if (!inTitle.isEmpty()) {
            WrittenDate last = inTitle.getLast();
            date = date == null ? last.date() : date;
            place = place == null ? titlePlace(title.substring(0, last.start())) : place;
        }
        for (Block note : notes) {
            List<WrittenDate> dates = WrittenDates.find(note.text(), false, language);
            date = date == null && !dates.isEmpty() ? dates.getFirst().date() : date;
            place = place == null ? place(note.text(), dates) : place;
        }
        for (int i = clauses.size() - 1; i >= Math.max(0, clauses.size() - LAST_CLAUSES); i--) {
            String text = clauses.get(i).text();
            if (clauses.get(i).kind() != ClauseKind.CLOSING || text.length() > OPENING) {
                continue;
            }
            List<WrittenDate> dates = WrittenDates.find(text, false, language);
            String closing = closingPlace(text, dates);
            boolean formula = closing != null || Closings.opens(text);
            date = date == null && formula && !dates.isEmpty()
                    ? dates.getFirst().date()
                    : date;
            place = place == null ? closing : place;
        }
        return new Occasion(place, date == null ? inOpening(cleaned.publishedAt(), clauses, language) : date);
    }

    private static @Nullable String titlePlace(String before) {
        Matcher matcher = PLACE.matcher(before);
        return matcher.matches() ? matcher.group(1) : parted(before);
    }

    /** "… of Ana Ruiz (Strelsau, May 3, 2021)", "… – Strelsau, 3 May 2021": a mark parts the place from the title. */
    private static @Nullable String parted(String before) {
        int mark = Math.max(before.lastIndexOf('('), Math.max(before.lastIndexOf(" – "), before.lastIndexOf(" — ")));
        return mark < 0 ? null : place(before.substring(mark).replaceAll("^[\\s(–—]+", ""), List.of());
    }

    /** "Done at Strelsau, Ruritania, on 3 May", or a line of place and date alone. */
    private static @Nullable String closingPlace(String text, List<WrittenDate> dates) {
        String place = dates.isEmpty() || dates.getFirst().start() == 0 ? null : place(text, dates);
        if (place != null) {
            return place;
        }
        String[] words = text.split(" ", FIRST_WORDS + LONGEST_PLACE);
        for (int i = 1; i < Math.min(FIRST_WORDS, words.length - 1); i++) {
            if (PLACE_WORDS.contains(words[i])) {
                StringBuilder named = new StringBuilder();
                for (int j = i + 1; j < words.length - 1; j++) {
                    boolean small = named.length() > 0 && PersonNames.isPrefix(words[j]);
                    if (!small && !Character.isUpperCase(words[j].codePointAt(0))) {
                        break;
                    }
                    named.append(named.isEmpty() ? "" : " ").append(words[j]);
                    if (words[j].endsWith(",")) {
                        break;
                    }
                }
                String found = named.toString().replaceAll("[,.]$", "");
                return found.isEmpty() ? null : found;
            }
        }
        return null;
    }

    private static @Nullable String place(String note, List<WrittenDate> dates) {
        String rest =
                dates.isEmpty() ? note : note.substring(0, dates.getFirst().start());
        int comma = note.lastIndexOf(',');
        if (rest.isBlank() && !dates.isEmpty() && comma >= dates.getFirst().end()) { // "3 May 2021, 17:20, Strelsau"
            rest = note.substring(comma + 1).strip();
        }
        String place = StatementStructurer.endsInInitials(rest) ? rest : rest.replaceAll("[\\s,;:.()–-]+$", "");
        List<String> words = Words.of(place, MOST_WORDS + 1);
        boolean named = !words.isEmpty()
                && words.size() <= MOST_WORDS
                && words.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
        return named && !place.chars().anyMatch(Character::isDigit) ? place : null;
    }

    private static @Nullable LocalDate inOpening(
            @Nullable PublicationTime published, List<Clause> clauses, @Nullable String language) {
        for (Clause clause : clauses) {
            if (clause.kind() == ClauseKind.HEADING) {
                continue;
            }
            String text = clause.text();
            List<WrittenDate> dates =
                    WrittenDates.find(text.substring(0, Math.min(OPENING, text.length())), false, language);
            if (dates.isEmpty() || published == null) {
                return null;
            }
            LocalDate date = dates.getFirst().date();
            return Math.abs(ChronoUnit.DAYS.between(date, published.date())) <= NEAR ? date : null;
        }
        return null;
    }
}

package io.communique.parse.structure;

import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.ClauseKind;
import io.communique.contracts.statement.CleanedStatement;
import io.communique.contracts.statement.StatementKind;
import io.communique.parse.date.DateOrder;
import io.communique.parse.date.NearDates;
import io.communique.parse.date.RelativeDays;
import io.communique.parse.date.WrittenDate;
import io.communique.parse.date.WrittenDates;
import io.communique.parse.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the sentence that opens a statement says of where and when: "On 3 May, Minister Ruiz met …", "Yesterday …",
 * "STRELSAU, 3 May 2021 – The Ministry …", "… held in Strelsau on 3 May 2021". A day counts if it is close to that of
 * publication, as an opening sentence names other days too.
 */
record Opening(@Nullable String place, @Nullable LocalDate date) {

    private static final Opening SILENT = new Opening(null, null);

    /** Days between an event and the publication of its statement. */
    private static final long NEAR = 7;

    private static final int LONGEST = 500;

    /** Characters of a place and a day before the dash that parts them from the text. */
    private static final int LONGEST_DATELINE = 80;

    private static final Set<String> PLACE_WORDS = Vocabulary.words(Occasion.class, "place-words.txt");

    static Opening of(CleanedStatement cleaned, StatementKind kind, List<Clause> clauses) {
        for (Clause clause : clauses) {
            if (clause.kind() != ClauseKind.HEADING) {
                return of(cleaned, kind, clause);
            }
        }
        return SILENT;
    }

    private static Opening of(CleanedStatement cleaned, StatementKind kind, Clause first) {
        String text = first.text().substring(0, Math.min(LONGEST, first.text().length()));
        LocalDate published =
                cleaned.publishedAt() == null ? null : cleaned.publishedAt().date();
        boolean monthFirst = DateOrder.isMonthFirst(cleaned.source().country(), cleaned.language());
        List<WrittenDate> dates = WrittenDates.find(text, monthFirst, cleaned.language());
        if (!dates.isEmpty() && Closings.opens(text)) { // "(Adopted at the second plenary meeting on 6 June 2024)"
            return new Opening(null, dates.getFirst().date());
        }
        boolean spoken = first.speaker() != null || first.kind() == ClauseKind.REMARKS;
        List<WrittenDate> near =
                published == null || spoken ? List.of() : NearDates.find(text, cleaned.language(), published);
        WrittenDate day = earlier(dates, near);
        if (day == null) {
            boolean tells = !spoken && isReport(kind);
            return tells && published != null
                    ? new Opening(null, close(RelativeDays.first(text, published), published))
                    : SILENT;
        }
        String place = spoken ? null : place(text, day);
        return new Opening(place, published == null ? null : close(day.date(), published));
    }

    private static @Nullable WrittenDate earlier(List<WrittenDate> dates, List<WrittenDate> near) {
        if (near.isEmpty()) {
            return dates.isEmpty() ? null : dates.getFirst();
        }
        return dates.isEmpty() || near.getFirst().start() < dates.getFirst().start()
                ? near.getFirst()
                : dates.getFirst();
    }

    private static @Nullable LocalDate close(@Nullable LocalDate date, LocalDate published) {
        return date != null && Math.abs(ChronoUnit.DAYS.between(date, published)) <= NEAR ? date : null;
    }

    /** Others say "today" of the day they speak on, and of much else. */
    private static boolean isReport(StatementKind kind) {
        return switch (kind) {
            case READOUT, INTERVIEW, NEWS_CONFERENCE, BRIEFING, JOINT_STATEMENT, DECLARATION, COMMUNIQUE -> true;
            case RESOLUTION, SPEECH, PRESS_RELEASE, OTHER -> false;
        };
    }

    private static @Nullable String place(String text, WrittenDate day) {
        String before = text.substring(0, day.start());
        if (before.length() <= LONGEST_DATELINE && isDash(text, day.end())) {
            return PlaceNames.of(before, true);
        }
        int end = before.length();
        while (end > 0 && before.charAt(end - 1) == ' ') {
            end--;
        }
        int from = Math.max(0, end - LONGEST_DATELINE);
        String[] words = before.substring(from, end).split(" ", -1);
        for (int i = words.length - 2; i >= 0; i--) { // "in Strelsau, Republic of Ruritania, on"
            if (PLACE_WORDS.contains(words[i])) {
                String place = PlaceNames.leading(words, i + 1);
                if (place != null) {
                    return PlaceNames.reaches(words, i + 1) ? place : null;
                }
            }
        }
        return null;
    }

    private static boolean isDash(String text, int index) {
        int i = index;
        while (i < text.length() && " \u00a0).".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i < text.length() && "–—-".indexOf(text.charAt(i)) >= 0;
    }
}

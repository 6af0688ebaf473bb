package io.communique.parse.clean;

import io.communique.contracts.statement.Declared;
import io.communique.contracts.statement.Speaker;
import io.communique.parse.date.WrittenDate;
import io.communique.parse.date.WrittenDates;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its occasion for machines, as it writes it.
 *
 * @param date of the event, often with a time
 */
record PageOccasion(@Nullable String place, @Nullable String date, List<Speaker> speakers) {

    static final PageOccasion NONE = new PageOccasion(null, null, List.of());

    /** With the day that the event's time is on where the event is; null if nothing is said. */
    @Nullable
    Declared in(@Nullable ZoneId zone) {
        LocalDate day = day(zone);
        return place == null && day == null && speakers.isEmpty() ? null : new Declared(place, day, speakers);
    }

    /** Programs turn a local midnight into the evening before in UTC. */
    private @Nullable LocalDate day(@Nullable ZoneId zone) {
        List<WrittenDate> dates = date == null ? List.of() : WrittenDates.find(date, false);
        if (dates.isEmpty()) {
            return null;
        }
        WrittenDate first = dates.getFirst();
        return zone != null && first.time() != null && ZoneOffset.UTC.equals(first.offset())
                ? first.date()
                        .atTime(first.time())
                        .atOffset(ZoneOffset.UTC)
                        .atZoneSameInstant(zone)
                        .toLocalDate()
                : first.date();
    }

    /** With what the other says where this one says nothing. */
    PageOccasion or(PageOccasion other) {
        return new PageOccasion(
                place == null ? other.place : place,
                date == null ? other.date : date,
                speakers.isEmpty() ? other.speakers : speakers);
    }
}

package io.communique.contracts.statement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * When a statement was published: RFC 3339 with the source's offset ({@code 2020-06-17T20:57:00+03:00}), or a date
 * alone ({@code 2020-06-17}) where no time is known.
 *
 * @param date the day at the source
 * @param time the moment, if the page gives it
 */
public record PublicationTime(LocalDate date, @Nullable OffsetDateTime time) {

    public PublicationTime {
        if (time != null && !time.toLocalDate().equals(date)) {
            throw new IllegalArgumentException(time + " is not on " + date);
        }
    }

    public static PublicationTime of(LocalDate date) {
        return new PublicationTime(date, null);
    }

    public static PublicationTime of(OffsetDateTime time) {
        return new PublicationTime(time.toLocalDate(), time);
    }

    /** @throws IllegalArgumentException if the text is neither of the two forms */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PublicationTime parse(String text) {
        try {
            return text.indexOf('T') < 0 ? of(LocalDate.parse(text)) : of(OffsetDateTime.parse(text));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("neither a date nor an RFC 3339 time: " + text, e);
        }
    }

    @JsonValue
    @Override
    public String toString() {
        return time == null ? date.toString() : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
}

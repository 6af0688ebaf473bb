package io.communique.parse.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A date that stands in a text.
 *
 * @param start of its first character
 * @param end behind its last character, the time included
 * @param time of the day, where one stands right beside it
 * @param offset of the time, where a zone is printed behind it
 */
public record WrittenDate(
        int start,
        int end,
        LocalDate date,
        @Nullable LocalTime time,
        @Nullable ZoneOffset offset) {}

package io.communique.parse.date;

import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A time of day that is a text of its own.
 *
 * @param offset where a zone is printed behind it
 */
public record WrittenTime(LocalTime time, @Nullable ZoneOffset offset) {}

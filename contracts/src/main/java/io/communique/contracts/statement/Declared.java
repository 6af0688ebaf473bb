package io.communique.contracts.statement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its occasion for machines, in JSON-LD and in meta elements. A reader may find something else in
 * the text.
 *
 * @param place where it was made
 * @param eventDate the day of the event it is about
 * @param speakers who speaks at it
 */
public record Declared(@Nullable String place, @Nullable LocalDate eventDate, List<Speaker> speakers) {

    public Declared {
        speakers = Lists.copy(speakers);
    }
}

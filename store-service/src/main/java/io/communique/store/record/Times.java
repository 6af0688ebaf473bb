package io.communique.store.record;

import io.communique.contracts.statement.PublicationTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Times as the record keeps them. */
final class Times {

    private Times() {}

    /** RFC 3339, with the offset and all digits that were given. */
    static String format(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    /** The moment by which statements are put in order: of a day, its start in UTC. */
    static OffsetDateTime start(PublicationTime published) {
        OffsetDateTime time = published.time();
        return time == null ? published.date().atStartOfDay().atOffset(ZoneOffset.UTC) : time;
    }
}

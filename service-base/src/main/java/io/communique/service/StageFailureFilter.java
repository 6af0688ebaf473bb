package io.communique.service;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * Drops what the messaging library says of a failed record, with a stack trace, where the stage has said what was wrong
 * with it; and its notice that it does not watch how long a record waits, which is meant so.
 */
@LoggingFilter(name = "stage-failures")
final class StageFailureFilter implements Filter {

    private static final String METHOD_HAS_THROWN = "SRMSG00200";
    private static final String WAITING_IS_NOT_WATCHED = "SRMSG18235";

    @Override
    public boolean isLoggable(LogRecord record) {
        String message = record.getMessage();
        return message == null
                || !(message.startsWith(METHOD_HAS_THROWN) || message.startsWith(WAITING_IS_NOT_WATCHED));
    }
}

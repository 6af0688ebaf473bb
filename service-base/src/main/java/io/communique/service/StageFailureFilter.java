package io.communique.service;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/** Drops the messaging library's stack trace of a failed record: the stage has said what was wrong with it. */
@LoggingFilter(name = "stage-failures")
final class StageFailureFilter implements Filter {

    private static final String METHOD_HAS_THROWN = "SRMSG00200";

    @Override
    public boolean isLoggable(LogRecord record) {
        return record.getMessage() == null || !record.getMessage().startsWith(METHOD_HAS_THROWN);
    }
}

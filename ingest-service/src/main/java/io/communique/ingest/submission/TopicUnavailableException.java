package io.communique.ingest.submission;

/** Kafka has not acknowledged a record in time. The record may still be there: publishing it again does no harm. */
public final class TopicUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TopicUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}

package io.communique.ingest.feed;

/** A document that is no feed; the message says what it is instead. */
public final class UnreadableFeedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableFeedException(String message) {
        super(message);
    }
}

package io.communique.ingest.submission;

/** What a client handed in cannot be taken; the message says what is wrong with it. */
public final class InvalidSubmissionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    InvalidSubmissionException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** What is wrong. */
    public enum Kind {
        EMPTY,
        TOO_LARGE,
        NO_IDENTITY,
        NAME,
        ADDRESS,
        SOURCE,
        MEDIA_TYPE
    }
}

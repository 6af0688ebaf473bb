package io.communique.local.client;

/** A document was not taken in or not stored; the message says why. */
public class SubmissionFailedException extends Exception {

    private static final long serialVersionUID = 1L;

    public SubmissionFailedException(String reason) {
        super(reason);
    }
}

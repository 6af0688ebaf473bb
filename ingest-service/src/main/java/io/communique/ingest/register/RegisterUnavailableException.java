package io.communique.ingest.register;

/** The database does not answer now. */
public final class RegisterUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RegisterUnavailableException(Throwable cause) {
        super("the database does not answer: " + cause.getMessage(), cause);
    }
}

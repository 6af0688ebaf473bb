package io.communique.contracts;

/** Thrown by a stage for a document that can never work, however often it is tried. */
public class StatementRejectedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Rejection rejection;

    /**
     * @param rejection what kind of refusal it is
     * @param detail what was wrong and where, one sentence without a full stop
     */
    public StatementRejectedException(Rejection rejection, String detail) {
        super(rejection.label() + ": " + detail);
        this.rejection = rejection;
    }

    public StatementRejectedException(Rejection rejection, String detail, Throwable cause) {
        super(rejection.label() + ": " + detail, cause);
        this.rejection = rejection;
    }

    public Rejection rejection() {
        return rejection;
    }
}

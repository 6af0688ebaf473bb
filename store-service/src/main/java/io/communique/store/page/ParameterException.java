package io.communique.store.page;

/** A request's parameter has a value that is not allowed. */
public final class ParameterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final String allowed;

    /**
     * @param parameter its name
     * @param problem what is wrong with it, continuing "The parameter x "
     * @param allowed what it may be
     */
    public ParameterException(String parameter, String problem, String allowed) {
        super("The parameter " + parameter + " " + problem + ".");
        this.parameter = parameter;
        this.allowed = allowed;
    }

    public String parameter() {
        return parameter;
    }

    public String allowed() {
        return allowed;
    }
}

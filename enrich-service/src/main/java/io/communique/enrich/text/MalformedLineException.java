package io.communique.enrich.text;

/** A line of a resource is not of its form; the message names file and line. */
public final class MalformedLineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedLineException(String message) {
        super(message);
    }
}

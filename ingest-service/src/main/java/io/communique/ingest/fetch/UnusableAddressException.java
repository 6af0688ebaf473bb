package io.communique.ingest.fetch;

/** A text that is no http or https address. */
public final class UnusableAddressException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    UnusableAddressException(String text) {
        super(message(text));
    }

    UnusableAddressException(String text, Exception cause) {
        super(message(text), cause);
    }

    private static String message(String text) {
        return "\"" + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text)
                + "\" is no http or https address";
    }
}

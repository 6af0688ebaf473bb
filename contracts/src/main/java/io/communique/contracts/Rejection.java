package io.communique.contracts;

/** Why a document can never become a statement; the label starts the reason of its dead letter. */
public enum Rejection {
    /** The bytes are not what their media type says, or no event of this line. */
    UNDECODABLE("Undecodable"),
    /** A media type that no reader knows. */
    UNSUPPORTED_MEDIA_TYPE("UnsupportedMediaType"),
    /** The document asks for a password. */
    ENCRYPTED_DOCUMENT("EncryptedDocument"),
    /** The document holds pictures of pages and no text. */
    SCANNED_DOCUMENT("ScannedDocument"),
    /** Nothing remains when navigation is taken off, or nothing was there. */
    NO_TEXT("NoText"),
    /** Larger, deeper or slower than the limits allow. */
    LIMIT_EXCEEDED("LimitExceeded");

    private final String label;

    Rejection(String label) {
        this.label = label;
    }

    /** The name as it is printed in reasons, for example {@code NoText}. */
    public String label() {
        return label;
    }
}

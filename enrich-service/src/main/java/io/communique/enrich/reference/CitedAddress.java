package io.communique.enrich.reference;

import io.communique.contracts.statement.StatementId;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The web address that stands behind a reference, in brackets or after a few words. */
final class CitedAddress {

    private static final int FARTHEST = 30;
    private static final String HTTP = "http";

    private CitedAddress() {}

    /** The id of the page whose address starts within {@value #FARTHEST} chars in the same sentence; null if none does. */
    @Nullable
    static StatementId behind(String text, int end) {
        int from = text.indexOf(HTTP, end, Math.min(text.length(), end + FARTHEST + HTTP.length()));
        if (from < 0 || text.substring(end, from).contains(". ")) {
            return null;
        }
        int to = from;
        while (to < text.length() && !Character.isWhitespace(text.charAt(to)) && !isClosing(text.charAt(to))) {
            to++;
        }
        while (to > from && ".,;:".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        String address = text.substring(from, to);
        if (!address.startsWith("http://") && !address.startsWith("https://")) {
            return null;
        }
        try {
            return StatementId.ofUrl(URI.create(address));
        } catch (IllegalArgumentException e) {
            return null; // not an address after all
        }
    }

    private static boolean isClosing(char c) {
        return "()<>\"\u00BB\u201D".indexOf(c) >= 0;
    }
}

package io.communique.ingest.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Web addresses as people and feeds write them: spaces and letters beyond ASCII are percent-encoded, host names put
 * into their ASCII form, fragments dropped.
 */
public final class WebAddress {

    /** The regular expression of RFC 3986, appendix B. */
    private static final Pattern PARTS =
            Pattern.compile("^(?:([^:/?#]+):)?(?://([^/?#]*))?([^?#]*)(?:\\?([^#]*))?(?:#.*)?$", Pattern.DOTALL);

    private static final Pattern AUTHORITY = Pattern.compile("(\\[[0-9A-Fa-f:.]+\\]|[^:@\\[\\]]+)(?::([0-9]*))?");
    private static final String PATH_CHARACTERS = "!$&'()*+,;=:@/-._~";
    private static final String QUERY_CHARACTERS = PATH_CHARACTERS + "?";
    private static final int LONGEST = 2_000;

    private WebAddress() {}

    /**
     * An absolute http or https address.
     *
     * @throws UnusableAddressException if the text is none
     */
    public static URI of(String text) {
        String trimmed = text.strip();
        Matcher parts = PARTS.matcher(trimmed);
        if (trimmed.length() > LONGEST || !parts.matches() || parts.group(1) == null || parts.group(2) == null) {
            throw new UnusableAddressException(text);
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        Matcher authority = AUTHORITY.matcher(parts.group(2));
        if (!(scheme.equals("http") || scheme.equals("https")) || !authority.matches()) {
            throw new UnusableAddressException(text);
        }
        StringBuilder address = new StringBuilder(scheme).append("://");
        try {
            String host = authority.group(1);
            address.append(host.startsWith("[") ? host : IDN.toASCII(host).toLowerCase(Locale.ROOT));
            if (authority.group(2) != null && !authority.group(2).isEmpty()) {
                address.append(':').append(authority.group(2));
            }
            address.append(encoded(parts.group(3), PATH_CHARACTERS));
            if (parts.group(4) != null) {
                address.append('?').append(encoded(parts.group(4), QUERY_CHARACTERS));
            }
            URI uri = new URI(address.toString());
            if (uri.getHost() == null || uri.getPort() > 65_535) {
                throw new UnusableAddressException(text);
            }
            return uri;
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new UnusableAddressException(text, e);
        }
    }

    /**
     * The address that a reference on a page means, as RFC 3986, section 5 has it.
     *
     * @throws UnusableAddressException if it is no http or https address
     */
    public static URI resolve(URI base, String reference) {
        Matcher parts = PARTS.matcher(reference.strip());
        if (!parts.matches()) {
            throw new UnusableAddressException(reference);
        }
        if (parts.group(1) != null) {
            return of(reference);
        }
        if (parts.group(2) != null) {
            return of(base.getScheme() + ":" + reference.strip());
        }
        String path = parts.group(3);
        String query = parts.group(4) == null ? "" : "?" + parts.group(4);
        String start = base.getScheme() + "://" + base.getRawAuthority();
        if (path.isEmpty()) {
            String baseQuery = base.getRawQuery() == null ? "" : "?" + base.getRawQuery();
            return of(start + base.getRawPath() + (query.isEmpty() ? baseQuery : query));
        }
        if (path.startsWith("/")) {
            return of(start + path + query).normalize();
        }
        String folder = base.getRawPath().substring(0, base.getRawPath().lastIndexOf('/') + 1);
        return of(start + (folder.isEmpty() ? "/" : folder) + path + query).normalize();
    }

    private static String encoded(String text, String kept) {
        StringBuilder encoded = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c < 0x80 && (Character.isLetterOrDigit(c) || kept.indexOf(c) >= 0 || c == '%')) {
                encoded.append((char) c);
            } else if (c != '\t' && c != '\n' && c != '\r') {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
                }
            }
        });
        return Escapes.mended(encoded);
    }

    /** Percent signs that begin no escape are escaped themselves. */
    private static final class Escapes {

        private static final Pattern STRAY = Pattern.compile("%(?![0-9A-Fa-f]{2})");

        static String mended(CharSequence text) {
            return STRAY.matcher(text).replaceAll("%25");
        }
    }
}

package io.communique.contracts.statement;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One spelling for all the addresses of a page.
 *
 * <p>Scheme and host are in lower case, a host of other letters is in its ASCII form (IDNA 2003, as {@link IDN} has
 * it), {@code http} becomes {@code https}. There is no default port, user, fragment, session, dot segment, empty path
 * segment or slash at the end. Percent signs encode only what needs it, in capitals (RFC 3986, section 6.2.2).
 * Tracking parameters are left out, the others are sorted by name; those of one name keep their order.
 */
public final class CanonicalUrl {

    private static final Pattern AUTHORITY =
            Pattern.compile("(?:[^@]*@)?(?<host>\\[[0-9A-Fa-f:.]+]|[^\\[\\]:@%]+):?(?<port>[0-9]{0,5})");
    private static final Pattern SESSION = Pattern.compile(";jsessionid=[^;/]*", Pattern.CASE_INSENSITIVE);

    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;
    private static final int LAST_PORT = 65_535;

    private CanonicalUrl() {}

    /**
     * @param url an absolute http or https address
     * @throws IllegalArgumentException if it is not absolute, has no valid host and port, or another scheme
     */
    public static String of(URI url) {
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        if (url.getRawAuthority() == null || !(scheme.equals("http") || scheme.equals("https"))) {
            throw new IllegalArgumentException("not an http address: " + url);
        }
        Matcher authority = AUTHORITY.matcher(url.getRawAuthority());
        if (!authority.matches()) {
            throw new IllegalArgumentException("not a host and port: " + url.getRawAuthority());
        }
        return "https://"
                + host(authority.group("host"))
                + port(authority.group("port"))
                + path(url.getRawPath())
                + query(url.getRawQuery() == null ? "" : url.getRawQuery());
    }

    private static String host(String host) {
        if (host.startsWith("[")) {
            return host.toLowerCase(Locale.ROOT);
        }
        String ascii = IDN.toASCII(host).toLowerCase(Locale.ROOT);
        return ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
    }

    private static String port(String digits) {
        if (digits.isEmpty()) {
            return "";
        }
        int port = Integer.parseInt(digits);
        if (port > LAST_PORT) {
            throw new IllegalArgumentException("not a port: " + digits);
        }
        return port == HTTP_PORT || port == HTTPS_PORT ? "" : ":" + port;
    }

    private static String path(String rawPath) {
        Deque<String> segments = new ArrayDeque<>();
        String path = SESSION.matcher(encodingNormalised(rawPath)).replaceAll("");
        for (String segment : path.split("/", -1)) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return segments.stream().map(segment -> "/" + segment).collect(Collectors.joining());
    }

    private static String query(String rawQuery) {
        String query = Arrays.stream(encodingNormalised(rawQuery).split("&", -1))
                .filter(parameter -> !parameter.isEmpty())
                .filter(parameter -> !SessionAndTrackingParameters.contain(name(parameter)))
                .sorted(Comparator.comparing(CanonicalUrl::name))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String name(String parameter) {
        int equals = parameter.indexOf('=');
        return equals < 0 ? parameter : parameter.substring(0, equals);
    }

    /** Encodes what is not ASCII, decodes what needs no encoding, and prints hexadecimal digits in capitals. */
    private static String encodingNormalised(String raw) {
        StringBuilder normalised = new StringBuilder(raw.length());
        for (byte b : raw.getBytes(StandardCharsets.UTF_8)) {
            if (b < 0) {
                normalised.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
            } else {
                normalised.append((char) b);
            }
        }
        for (int i = normalised.indexOf("%"); i >= 0; i = normalised.indexOf("%", i + 1)) {
            int octet = HexFormat.fromHexDigits(normalised, i + 1, i + 3); // an URI has no percent sign without two
            String printed = isUnreserved(octet)
                    ? Character.toString(octet)
                    : "%" + HexFormat.of().withUpperCase().toHexDigits((byte) octet);
            normalised.replace(i, i + 3, printed);
        }
        return normalised.toString();
    }

    private static boolean isUnreserved(int octet) {
        return (octet >= 'a' && octet <= 'z')
                || (octet >= 'A' && octet <= 'Z')
                || (octet >= '0' && octet <= '9')
                || "-._~".indexOf(octet) >= 0;
    }
}

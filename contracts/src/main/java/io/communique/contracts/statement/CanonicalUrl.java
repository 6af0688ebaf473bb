package io.communique.contracts.statement;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One spelling for all the addresses of a page: scheme and host in lower case, {@code https} for {@code http}, no
 * default port, no fragment, no tracking parameters, the others sorted by name, no slash at the end of a path.
 */
public final class CanonicalUrl {

    /** Parameters that campaigns and share buttons add; none of them chooses what a page says. */
    private static final Pattern TRACKING =
            Pattern.compile("utm_.*|fbclid|gclid|dclid|msclkid|yclid|mc_cid|mc_eid|igshid|_ga|_gl|ref_src");

    private static final Set<Integer> DEFAULT_PORTS = Set.of(-1, 80, 443);

    private CanonicalUrl() {}

    /**
     * @param url an absolute http or https address, in its percent-encoded form
     * @throws IllegalArgumentException if it is not absolute, has no host or another scheme
     */
    public static String of(URI url) {
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        if (url.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
            throw new IllegalArgumentException("not an http address: " + url);
        }
        StringBuilder canonical =
                new StringBuilder("https://").append(url.getHost().toLowerCase(Locale.ROOT));
        if (!DEFAULT_PORTS.contains(url.getPort())) {
            canonical.append(':').append(url.getPort());
        }
        String path = url.normalize().getRawPath();
        while (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        canonical.append(path);
        if (url.getRawQuery() != null) {
            String query = Arrays.stream(url.getRawQuery().split("&"))
                    .filter(parameter -> !parameter.isEmpty())
                    .filter(parameter ->
                            !TRACKING.matcher(parameter.split("=", 2)[0]).matches())
                    .sorted()
                    .collect(Collectors.joining("&"));
            if (!query.isEmpty()) {
                canonical.append('?').append(query);
            }
        }
        return canonical.toString();
    }
}

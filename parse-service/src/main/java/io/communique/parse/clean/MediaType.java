package io.communique.parse.clean;

import io.communique.contracts.Rejection;
import io.communique.contracts.StatementRejectedException;
import io.communique.parse.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What kind of document it is.
 *
 * @param name without parameters, in lower case
 * @param charset the parameter, as given
 * @param family which reader reads it
 */
record MediaType(String name, @Nullable String charset, Family family) {

    enum Family {
        HTML,
        PLAIN
    }

    private static final String HTML = "text/html";
    private static final String PLAIN = "text/plain";
    private static final String XHTML = "application/xhtml+xml";
    private static final String UNKNOWN = "application/octet-stream";
    private static final String TEXT = "text/";

    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([^\\s\"';]+)", Pattern.CASE_INSENSITIVE);

    /** As far as a tag of HTML may stand from the beginning: comments, blank lines and an XML declaration go before it. */
    private static final int SNIFFED = 2_048;

    private static final Pattern TAG = Pattern.compile(
            "<(?:!doctype html|html|head|body|title|meta|article|main|div|p|h1|table)[\\s>]", Pattern.CASE_INSENSITIVE);

    private static final List<List<String>> SIGNATURES = Vocabulary.rows(MediaType.class, "signatures.tsv", 2);

    /** @throws StatementRejectedException if no reader reads documents of this type */
    static MediaType of(String contentType, byte[] body) {
        int parameters = contentType.indexOf(';');
        String name = (parameters < 0 ? contentType : contentType.substring(0, parameters))
                .trim()
                .toLowerCase(Locale.ROOT);
        Matcher matcher = CHARSET.matcher(contentType);
        String charset = matcher.find() ? matcher.group(1) : null;
        if (name.isEmpty() || name.equals(UNKNOWN)) {
            name = sniffed(body);
        }
        return new MediaType(name, charset, family(name, body));
    }

    private static Family family(String name, byte[] body) {
        if (name.equals(HTML) || name.equals(XHTML)) {
            return Family.HTML;
        }
        if (name.equals(PLAIN)) {
            return Family.PLAIN;
        }
        if (name.startsWith(TEXT)) {
            return looksLikeHtml(body) ? Family.HTML : Family.PLAIN;
        }
        throw new StatementRejectedException(
                Rejection.UNSUPPORTED_MEDIA_TYPE, "documents of type " + name + " are not read");
    }

    private static String sniffed(byte[] body) {
        String start = HexFormat.of().formatHex(body, 0, Math.min(body.length, 16));
        for (List<String> signature : SIGNATURES) {
            if (start.startsWith(signature.getFirst())) {
                return signature.getLast();
            }
        }
        return looksLikeHtml(body) ? HTML : PLAIN;
    }

    private static boolean looksLikeHtml(byte[] body) {
        String start = new String(body, 0, Math.min(body.length, SNIFFED), StandardCharsets.ISO_8859_1);
        return TAG.matcher(start.replace("\0", "")).find();
    }
}

package io.communique.ingest.feed;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at the beginning of a document to see whether it can be a feed. */
final class RootElement {

    private static final int LOOKED_AT = 8_192;
    private static final Pattern BEFORE_ROOT =
            Pattern.compile("\\A(?:\\s|\\uFEFF|<\\?.*?\\?>|<!--.*?-->)*+", Pattern.DOTALL);
    private static final Pattern DOCTYPE = Pattern.compile(
            "<!DOCTYPE\\s+([\\w.:-]+)[^>\\[]*(?:\\[.*?\\]\\s*)?>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("<(?:[\\w.-]+:)?([\\w.-]+)");

    private RootElement() {}

    /** @throws UnreadableFeedException if it is no feed, naming what it is */
    static void check(byte[] document) {
        if (document.length == 0) {
            throw new UnreadableFeedException("is empty");
        }
        String start = new String(document, 0, Math.min(document.length, LOOKED_AT), charset(document));
        String rest = withoutPreamble(start);
        Matcher doctype = DOCTYPE.matcher(rest);
        if (doctype.lookingAt()) {
            if (doctype.group(1).equalsIgnoreCase("html")) {
                throw new UnreadableFeedException("is an HTML page, no feed");
            }
            rest = withoutPreamble(rest.substring(doctype.end()));
        }
        Matcher name = NAME.matcher(rest);
        if (!name.lookingAt()) {
            throw new UnreadableFeedException(
                    rest.startsWith("{") || rest.startsWith("[")
                            ? "is JSON, no RSS or Atom feed"
                            : "is no XML, so no RSS or Atom feed");
        }
        switch (name.group(1).toLowerCase(Locale.ROOT)) {
            case "rss", "feed", "rdf" -> {}
            case "html", "head", "body" -> throw new UnreadableFeedException("is an HTML page, no feed");
            case "urlset", "sitemapindex" -> throw new UnreadableFeedException("is a sitemap, no feed");
            default ->
                throw new UnreadableFeedException("begins with <" + name.group(1) + ">, so it is no RSS or Atom feed");
        }
    }

    private static String withoutPreamble(String text) {
        Matcher preamble = BEFORE_ROOT.matcher(text);
        return preamble.lookingAt() ? text.substring(preamble.end()) : text;
    }

    private static Charset charset(byte[] document) {
        if (document.length > 1 && document[0] == (byte) 0xFE && document[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (document.length > 1 && document[0] == (byte) 0xFF && document[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        boolean marked = document.length > 2
                && document[0] == (byte) 0xEF
                && document[1] == (byte) 0xBB
                && document[2] == (byte) 0xBF;
        return marked ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    }
}

package io.communique.ingest.feed;

import com.rometools.rome.io.FeedException;
import io.communique.contracts.statement.CanonicalUrl;
import io.communique.ingest.fetch.UnusableAddressException;
import io.communique.ingest.fetch.WebAddress;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads RSS 0.9x, 1.0 and 2.0 and Atom 0.3 and 1.0. An entry that cannot be used is named and costs no other; XML that
 * is broken is read leniently, and that is said.
 */
public final class FeedReader {

    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9._:-]+)", Pattern.CASE_INSENSITIVE);

    private FeedReader() {}

    /**
     * @param contentType as the server said it; its charset counts
     * @param address where the feed was found; what its links are relative to
     * @throws UnreadableFeedException if the document is no feed
     */
    public static Feed read(byte[] document, @Nullable String contentType, URI address) {
        RootElement.check(document);
        List<String> remarks = new ArrayList<>();
        RawFeed feed;
        try {
            feed = StrictFeed.read(document, contentType);
            if (new String(document, StandardCharsets.ISO_8859_1).contains("xml:base")) { // ROME passes over it
                feed = new RawFeed(
                        feed.format(),
                        LenientFeed.read(document, charset(contentType)).entries());
            }
        } catch (FeedException | IOException | IllegalArgumentException e) {
            remarks.add("read leniently: " + firstLine(e));
            feed = LenientFeed.read(document, charset(contentType));
        }
        return new Feed(feed.format(), entries(feed.entries(), address, remarks), remarks);
    }

    private static List<FeedEntry> entries(List<RawEntry> raw, URI address, List<String> remarks) {
        List<FeedEntry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int number = 0;
        for (RawEntry entry : raw) {
            number++;
            if (entry.link() == null || entry.link().isBlank()) {
                remarks.add(name(number, entry) + " has no link");
                continue;
            }
            try {
                URI base = address;
                for (String each : entry.bases()) {
                    base = WebAddress.resolve(base, each);
                }
                URI link = WebAddress.resolve(base, entry.link());
                if (seen.add(CanonicalUrl.of(link))) {
                    entries.add(new FeedEntry(link, entry.title(), entry.updated()));
                }
            } catch (UnusableAddressException e) {
                remarks.add(name(number, entry) + ": " + e.getMessage());
            }
        }
        return entries;
    }

    private static String name(int number, RawEntry entry) {
        return "entry " + number
                + (entry.title() == null || entry.title().isBlank()
                        ? ""
                        : " (" + entry.title().strip() + ")");
    }

    private static @Nullable String charset(@Nullable String contentType) {
        if (contentType == null) {
            return null;
        }
        Matcher charset = CHARSET.matcher(contentType);
        try {
            return charset.find() && Charset.isSupported(charset.group(1)) ? charset.group(1) : null;
        } catch (IllegalArgumentException e) {
            return null; // no charset's name: the document's own declaration counts
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage())
                .lines()
                .findFirst()
                .orElse(e.getClass().getSimpleName());
    }
}

package io.communique.ingest.feed;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Feeds that are well-formed XML, read by ROME. */
final class StrictFeed {

    private StrictFeed() {}

    /** @throws FeedException if it is not well-formed, has a document type or another root */
    static RawFeed read(byte[] document, @Nullable String contentType) throws FeedException, IOException {
        SyndFeedInput input = new SyndFeedInput(false, Locale.ROOT);
        input.setAllowDoctypes(false);
        // without a charset, text/xml would mean ASCII; the XML declaration knows better
        boolean saysCharset =
                contentType != null && contentType.toLowerCase(Locale.ROOT).contains("charset");
        try (XmlReader reader = saysCharset
                ? new XmlReader(new ByteArrayInputStream(document), contentType, true)
                : new XmlReader(new ByteArrayInputStream(document), true)) {
            SyndFeed feed = input.build(reader);
            List<RawEntry> entries =
                    feed.getEntries().stream().map(StrictFeed::entry).toList();
            return new RawFeed(feed.getFeedType(), entries);
        }
    }

    private static RawEntry entry(SyndEntry entry) {
        String link = entry.getLink();
        if (link == null && entry.getLinks() != null) {
            link = entry.getLinks().stream()
                    .filter(each -> each.getRel() == null || "alternate".equals(each.getRel()))
                    .map(SyndLink::getHref)
                    .findFirst()
                    .orElse(null);
        }
        Date updated = entry.getUpdatedDate() == null ? entry.getPublishedDate() : entry.getUpdatedDate();
        return new RawEntry(link, List.of(), entry.getTitle(), updated == null ? null : updated.toInstant());
    }
}

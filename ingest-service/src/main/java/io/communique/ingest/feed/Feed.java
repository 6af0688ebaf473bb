package io.communique.ingest.feed;

import java.util.List;

/**
 * A feed as it was read.
 *
 * @param format for example {@code rss_2.0} or {@code atom_1.0}
 * @param entries in the feed's order, each address once
 * @param remarks a sentence for each entry that cannot be used, and for what was read leniently
 */
public record Feed(String format, List<FeedEntry> entries, List<String> remarks) {

    public Feed {
        entries = List.copyOf(entries);
        remarks = List.copyOf(remarks);
    }
}

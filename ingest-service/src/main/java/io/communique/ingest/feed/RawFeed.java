package io.communique.ingest.feed;

import java.util.List;

/** A feed's entries as they stand in it. */
record RawFeed(String format, List<RawEntry> entries) {}

package io.communique.ingest.visit;

import io.communique.ingest.fetch.FetchResult;
import io.communique.ingest.submission.Receipt;

/** What a visit to a page came to. */
public sealed interface PageOutcome {

    /** Its content was published, or was so before. */
    record Taken(Receipt receipt) implements PageOutcome {}

    /** It had been published, and now that it has gone was. */
    record Withdrawn(FetchResult.Failure failure) implements PageOutcome {}

    /** It was told before that it has gone, and so it is. */
    record StillGone(FetchResult.Failure failure) implements PageOutcome {}

    /** There is no page to be had. */
    record Failed(FetchResult.Failure failure) implements PageOutcome {}
}

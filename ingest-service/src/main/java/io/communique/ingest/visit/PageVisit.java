package io.communique.ingest.visit;

import io.communique.contracts.statement.StatementId;
import io.communique.ingest.fetch.Conditions;
import io.communique.ingest.fetch.FetchResult;
import io.communique.ingest.fetch.PageFetcher;
import io.communique.ingest.fetch.Wanted;
import io.communique.ingest.register.Document;
import io.communique.ingest.register.DocumentRegister;
import io.communique.ingest.source.MonitoredSource;
import io.communique.ingest.submission.Intake;
import io.communique.ingest.submission.Receipt;
import io.communique.ingest.submission.Submission;
import java.net.URI;
import java.util.Optional;

/**
 * Fetches a page and publishes what is new. A page that had been published has gone once it answers 410, or 404 twice
 * in a row.
 */
public final class PageVisit {

    private static final int MISSES_UNTIL_GONE = 2;

    private final PageFetcher fetcher;
    private final Intake intake;
    private final DocumentRegister documents;

    public PageVisit(PageFetcher fetcher, Intake intake, DocumentRegister documents) {
        this.fetcher = fetcher;
        this.intake = intake;
        this.documents = documents;
    }

    /**
     * @throws io.communique.ingest.submission.TopicUnavailableException if Kafka does not acknowledge
     * @throws io.communique.ingest.register.RegisterUnavailableException if the database does not answer
     */
    public PageOutcome visit(MonitoredSource source, URI url) {
        Optional<Document> known = documents.find(StatementId.ofUrl(url));
        Conditions conditions = known.filter(document -> !document.gone())
                .map(document -> new Conditions(document.etag(), document.lastModified()))
                .orElse(Conditions.NONE);
        return switch (fetcher.fetch(url, conditions, Wanted.PAGE)) {
            case FetchResult.Page page -> new PageOutcome.Taken(intake.take(Submission.fetched(source, url, page)));
            case FetchResult.NotModified() -> {
                Document document = known.orElseThrow();
                documents.confirm(document.statementId(), null, null);
                yield new PageOutcome.Taken(new Receipt(document.statementId(), document.fetchedAt(), true));
            }
            case FetchResult.Failure failure ->
                switch (failure.kind()) {
                    case NOT_FOUND, GONE ->
                        known.isPresent()
                                ? missing(source, url, known.get(), failure)
                                : new PageOutcome.Failed(failure);
                    case STATUS, EMPTY, TOO_LARGE, TIMED_OUT, REDIRECTS, REFUSED_ADDRESS, UNKNOWN_HOST, UNREACHABLE ->
                        new PageOutcome.Failed(failure);
                };
        };
    }

    private PageOutcome missing(MonitoredSource source, URI url, Document known, FetchResult.Failure failure) {
        if (known.gone()) {
            return new PageOutcome.StillGone(failure);
        }
        if (failure.kind() == FetchResult.Kind.GONE || known.misses() + 1 >= MISSES_UNTIL_GONE) {
            return intake.withdraw(source, url)
                    ? new PageOutcome.Withdrawn(failure)
                    : new PageOutcome.StillGone(failure);
        }
        documents.missed(known.statementId());
        return new PageOutcome.Failed(failure);
    }
}

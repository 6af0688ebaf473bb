package io.communique.local.evaluate;

import io.communique.contracts.StatementRejectedException;
import io.communique.contracts.event.RawStatement;
import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.CleanedStatement;
import io.communique.contracts.statement.EnrichedStatement;
import io.communique.contracts.statement.Source;
import io.communique.contracts.statement.StatementId;
import io.communique.contracts.statement.StructuredStatement;
import io.communique.enrich.statement.StatementEnricher;
import io.communique.parse.clean.StatementCleaner;
import io.communique.parse.structure.StatementStructurer;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The stages, over documents of which nothing is known but their bytes and, for some, their address. */
final class Statements {

    /** Later than every document, and always the same, so that no value changes with the day. */
    static final OffsetDateTime FETCHED_AT = OffsetDateTime.parse("2026-12-31T12:00:00Z");

    private static final String SOURCE = "evaluation";

    private final StatementCleaner cleaner = new StatementCleaner();
    private final StatementStructurer structurer = new StatementStructurer();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    /** The cleaned statement; empty if the document is rejected. */
    Optional<CleanedStatement> cleaned(RawStatement raw) {
        return attempt(() -> name(raw), () -> cleaner.clean(raw));
    }

    /** The structured statement; empty if the document is rejected. */
    Optional<StructuredStatement> structured(RawStatement raw) {
        return attempt(() -> name(raw), () -> structurer.structure(cleaner.clean(raw)));
    }

    /** The structured statement with its names and commitments; empty if that fails. */
    Optional<EnrichedStatement> enriched(StructuredStatement structured, StatementEnricher enricher) {
        return attempt(
                () -> String.valueOf(structured.url() == null ? structured.name() : structured.url()),
                () -> enricher.enrich(structured));
    }

    /** The text of a page without all that is not its own; empty if the page is rejected. */
    String text(RawStatement raw) {
        return cleaned(raw)
                .map(statement -> statement.blocks().stream().map(Block::text).collect(Collectors.joining("\n")))
                .orElse("");
    }

    /** What went wrong that may never go wrong, a sentence for each document. */
    Queue<String> failures() {
        return failures;
    }

    /** A document as ingest would hand it over; an address that is none is left away. */
    static RawStatement raw(String name, @Nullable String address, String contentType, byte[] body) {
        return raw(name, address, source(null), contentType, body);
    }

    /** A document of a source that may be known. */
    static RawStatement raw(String name, @Nullable String address, Source source, String contentType, byte[] body) {
        URI url = url(address);
        return new RawStatement(
                url == null ? StatementId.ofName(SOURCE, name) : StatementId.ofUrl(url),
                source,
                null,
                url,
                url == null ? name : null,
                FETCHED_AT,
                contentType,
                null,
                null,
                null,
                false,
                body);
    }

    /** @param country of the ministry, ISO 3166-1 alpha-2 */
    static Source source(@Nullable String country) {
        return new Source(SOURCE, null, country);
    }

    private static @Nullable URI url(@Nullable String address) {
        if (address == null) {
            return null;
        }
        try {
            URI url = new URI(address);
            return url.getHost() == null ? null : url;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static String name(RawStatement raw) {
        return String.valueOf(raw.url() == null ? raw.name() : raw.url());
    }

    private <T> Optional<T> attempt(Supplier<String> name, Supplier<T> stages) {
        try {
            return Optional.of(stages.get());
        } catch (StatementRejectedException e) {
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError e) {
            failures.add(name.get() + ": " + e);
            return Optional.empty();
        }
    }
}

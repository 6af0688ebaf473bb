package io.communique.local.evaluate;

import io.communique.contracts.StatementRejectedException;
import io.communique.contracts.event.RawStatement;
import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.CleanedStatement;
import io.communique.contracts.statement.Source;
import io.communique.contracts.statement.StatementId;
import io.communique.contracts.statement.StructuredStatement;
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
    private static final OffsetDateTime FETCHED_AT = OffsetDateTime.parse("2026-12-31T12:00:00Z");

    private static final Source SOURCE = new Source("evaluation", null, null);

    private final StatementCleaner cleaner = new StatementCleaner();
    private final StatementStructurer structurer = new StatementStructurer();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    /** The cleaned statement; empty if the document is rejected. */
    Optional<CleanedStatement> cleaned(RawStatement raw) {
        return attempt(raw, () -> cleaner.clean(raw));
    }

    /** The structured statement; empty if the document is rejected. */
    Optional<StructuredStatement> structured(RawStatement raw) {
        return attempt(raw, () -> structurer.structure(cleaner.clean(raw)));
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
        URI url = url(address);
        return new RawStatement(
                url == null ? StatementId.ofName(SOURCE.id(), name) : StatementId.ofUrl(url),
                SOURCE,
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

    private <T> Optional<T> attempt(RawStatement raw, Supplier<T> stages) {
        try {
            return Optional.of(stages.get());
        } catch (StatementRejectedException e) {
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError e) {
            failures.add((raw.url() == null ? raw.name() : raw.url()) + ": " + e);
            return Optional.empty();
        }
    }
}

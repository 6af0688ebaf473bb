package io.communique.contracts.statement;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cleaned statement with its clauses.
 *
 * @param staleHints the source's selectors that match nothing on the page any more; absent if there are none
 * @param siteName as the site calls itself
 * @param canonicalUrl the page's own address, as the page gives it
 * @param declared what the page says for machines of its occasion; absent if it says nothing
 * @param place where it was made, as printed
 * @param eventDate the day of the event it is about
 * @param speakers everyone who speaks in it, in order of appearance
 * @param text the clauses' texts, joined by a blank line
 */
public record StructuredStatement(
        StatementId statementId,
        Revision revision,
        Source source,
        @Nullable URI url,
        @Nullable String name,
        OffsetDateTime fetchedAt,
        @Nullable String title,
        @Nullable PublicationTime publishedAt,
        @Nullable String language,
        String mediaType,
        List<Block> blocks,
        List<Removed> removed,
        @Nullable List<String> staleHints,
        @Nullable String siteName,
        @Nullable URI canonicalUrl,
        @Nullable Declared declared,
        StatementKind kind,
        @Nullable String place,
        @Nullable LocalDate eventDate,
        List<Speaker> speakers,
        String text,
        List<Clause> clauses)
        implements Statement {

    public StructuredStatement {
        blocks = List.copyOf(blocks);
        removed = Lists.copy(removed);
        staleHints = Lists.orAbsent(staleHints);
        speakers = Lists.copy(speakers);
        clauses = List.copyOf(clauses);
    }

    /** A statement whose page says nothing of itself for machines, and whose source has no selector that matches nothing. */
    public StructuredStatement(
            StatementId statementId,
            Revision revision,
            Source source,
            @Nullable URI url,
            @Nullable String name,
            OffsetDateTime fetchedAt,
            @Nullable String title,
            @Nullable PublicationTime publishedAt,
            @Nullable String language,
            String mediaType,
            List<Block> blocks,
            List<Removed> removed,
            StatementKind kind,
            @Nullable String place,
            @Nullable LocalDate eventDate,
            List<Speaker> speakers,
            String text,
            List<Clause> clauses) {
        this(
                statementId,
                revision,
                source,
                url,
                name,
                fetchedAt,
                title,
                publishedAt,
                language,
                mediaType,
                blocks,
                removed,
                null,
                null,
                null,
                null,
                kind,
                place,
                eventDate,
                speakers,
                text,
                clauses);
    }

    /** The cleaned statement with its structure added. */
    public static StructuredStatement of(
            CleanedStatement cleaned,
            StatementKind kind,
            @Nullable String place,
            @Nullable LocalDate eventDate,
            List<Speaker> speakers,
            String text,
            List<Clause> clauses) {
        return new StructuredStatement(
                cleaned.statementId(),
                cleaned.revision(),
                cleaned.source(),
                cleaned.url(),
                cleaned.name(),
                cleaned.fetchedAt(),
                cleaned.title(),
                cleaned.publishedAt(),
                cleaned.language(),
                cleaned.mediaType(),
                cleaned.blocks(),
                cleaned.removed(),
                cleaned.staleHints(),
                cleaned.siteName(),
                cleaned.canonicalUrl(),
                cleaned.declared(),
                kind,
                place,
                eventDate,
                speakers,
                text,
                clauses);
    }
}

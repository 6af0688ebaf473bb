package io.communique.contracts.statement;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A structured statement with the names in its clauses and who commits to what.
 *
 * @param staleHints the source's selectors that match nothing on the page any more; absent if there are none
 * @param siteName as the site calls itself
 * @param canonicalUrl the page's own address, as the page gives it
 * @param declared what the page says for machines of its occasion; absent if it says nothing
 */
public record EnrichedStatement(
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
        List<Clause> clauses,
        List<Mention> mentions,
        List<Entity> entities,
        List<Commitment> commitments,
        List<Reference> references,
        List<TopicScore> topics)
        implements Statement {

    public EnrichedStatement {
        blocks = List.copyOf(blocks);
        removed = Lists.copy(removed);
        staleHints = Lists.orAbsent(staleHints);
        speakers = Lists.copy(speakers);
        clauses = List.copyOf(clauses);
        mentions = List.copyOf(mentions);
        entities = List.copyOf(entities);
        commitments = Lists.copy(commitments);
        references = Lists.copy(references);
        topics = Lists.copy(topics);
    }

    /** A statement whose page says nothing of itself for machines, and whose source has no selector that matches nothing. */
    public EnrichedStatement(
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
            List<Clause> clauses,
            List<Mention> mentions,
            List<Entity> entities,
            List<Commitment> commitments,
            List<Reference> references,
            List<TopicScore> topics) {
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
                clauses,
                mentions,
                entities,
                commitments,
                references,
                topics);
    }

    /** The structured statement with what was found in it added. */
    public static EnrichedStatement of(
            StructuredStatement structured,
            List<Mention> mentions,
            List<Entity> entities,
            List<Commitment> commitments,
            List<Reference> references,
            List<TopicScore> topics) {
        return new EnrichedStatement(
                structured.statementId(),
                structured.revision(),
                structured.source(),
                structured.url(),
                structured.name(),
                structured.fetchedAt(),
                structured.title(),
                structured.publishedAt(),
                structured.language(),
                structured.mediaType(),
                structured.blocks(),
                structured.removed(),
                structured.staleHints(),
                structured.siteName(),
                structured.canonicalUrl(),
                structured.declared(),
                structured.kind(),
                structured.place(),
                structured.eventDate(),
                structured.speakers(),
                structured.text(),
                structured.clauses(),
                mentions,
                entities,
                commitments,
                references,
                topics);
    }
}

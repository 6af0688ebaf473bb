package io.communique.contracts.statement;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement with its page's navigation taken off.
 *
 * @param url the page's address; absent for files and uploads
 * @param name the given name of a file or an upload; absent for pages
 * @param language BCP 47
 * @param mediaType of the document as fetched, without parameters
 * @param blocks the text in the order of the page; the title stands in {@code title} alone
 * @param removed what was taken off
 * @param staleHints the source's selectors that match nothing on the page any more; absent if there are none
 * @param siteName as the site calls itself
 * @param canonicalUrl the page's own address, as the page gives it
 * @param declared what the page says for machines of its occasion; absent if it says nothing
 */
public record CleanedStatement(
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
        @Nullable Declared declared)
        implements Statement {

    public CleanedStatement {
        blocks = List.copyOf(blocks);
        removed = Lists.copy(removed);
        staleHints = Lists.orAbsent(staleHints);
    }

    /** A statement whose page says nothing of itself for machines, and whose source has no selector that matches nothing. */
    public CleanedStatement(
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
            List<Removed> removed) {
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
                null);
    }
}

package io.communique.parse.clean;

import io.communique.contracts.Rejection;
import io.communique.contracts.StatementRejectedException;
import io.communique.contracts.event.RawStatement;
import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.CleanedStatement;
import io.communique.contracts.statement.PublicationTime;
import io.communique.contracts.statement.Revision;
import io.communique.contracts.topic.Topic;
import io.communique.parse.language.Languages;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Stage two of the line: takes the statement out of its page. Whatever it leaves out is listed with a reason. Instances
 * keep no state and may be shared by threads.
 */
public final class StatementCleaner {

    /**
     * @throws StatementRejectedException if the document is empty, too large, of a media type that is not read, no text
     *     at all, or nothing but navigation
     */
    public CleanedStatement clean(RawStatement raw) {
        byte[] body = raw.body();
        if (body.length > Topic.MAX_DOCUMENT_BYTES) {
            throw new StatementRejectedException(
                    Rejection.LIMIT_EXCEEDED,
                    "the document has " + body.length + " bytes, more than " + Topic.MAX_DOCUMENT_BYTES);
        }
        if (body.length == 0) {
            throw new StatementRejectedException(Rejection.NO_TEXT, "the document is empty");
        }
        MediaType mediaType = MediaType.of(raw.contentType(), body);
        String text = DecodedText.of(body, mediaType);
        Page page =
                switch (mediaType.family()) {
                    case HTML -> HtmlReader.read(text);
                    case PLAIN -> PlainTextReader.read(text);
                };
        return clean(raw, mediaType, page);
    }

    private static CleanedStatement clean(RawStatement raw, MediaType mediaType, Page page) {
        Sheet sheet = new Sheet(page.pieces());
        Title title = TitleFinder.find(sheet, page);
        if (page.markup()) {
            MainText.mark(sheet, title);
        }
        String language = language(sheet, page);
        Country country = Country.of(raw, page);
        FoundDate published = PublicationDates.find(
                sheet, page, title, raw.url(), language, country.writesMonthFirst(language), raw.fetchedAt());
        Chrome.mark(sheet, language);
        RepeatedBlocks.mark(sheet);
        List<Block> blocks = sheet.blocks();
        if (blocks.isEmpty()) {
            throw new StatementRejectedException(
                    Rejection.NO_TEXT, "nothing remains of " + page.pieces().size() + " blocks without navigation");
        }
        ZoneId zone = raw.zone() != null ? raw.zone() : country.zone(sheet, title.text(), language);
        PublicationTime publishedAt = published.in(zone, raw.zone() != null || country.isKnown());
        return new CleanedStatement(
                raw.statementId(),
                Revision.of(blocks),
                raw.source(),
                raw.url(),
                raw.name(),
                raw.fetchedAt(),
                title.text(),
                publishedAt,
                language,
                mediaType.name(),
                blocks,
                sheet.removed());
    }

    /** The text's own words decide; what the page declares is asked only where they do not. */
    private static @Nullable String language(Sheet sheet, Page page) {
        String kept = sheet.kept().map(Piece::text).collect(Collectors.joining("\n"));
        String detected = Languages.of(kept);
        return detected != null ? detected : page.head().language();
    }
}

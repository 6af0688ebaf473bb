package io.communique.parse.clean;

import io.communique.contracts.Rejection;
import io.communique.contracts.StatementRejectedException;
import io.communique.contracts.event.RawStatement;
import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.CleanedStatement;
import io.communique.contracts.statement.PublicationTime;
import io.communique.contracts.statement.Removed;
import io.communique.contracts.statement.Revision;
import io.communique.contracts.topic.Topic;
import io.communique.parse.language.Languages;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
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
        SourceHints hints = SourceHints.of(raw.hints());
        boolean ofSite = mediaType.family().isPage();
        Removed rest = null;
        Page page =
                switch (mediaType.family()) {
                    case HTML -> {
                        Bounded bounded = Bounded.html(DecodedText.of(body, mediaType));
                        HtmlReader.Read read = HtmlReader.read(bounded.text(), hints);
                        rest = bounded.rest();
                        ofSite = !read.selected();
                        yield read.page();
                    }
                    case PLAIN -> {
                        Bounded bounded = Bounded.plain(DecodedText.of(body, mediaType));
                        rest = bounded.rest();
                        yield PlainTextReader.read(bounded.text());
                    }
                    case PDF -> PdfReader.read(body);
                    case DOCX -> DocxReader.read(body);
                };
        return clean(raw, mediaType, page, ofSite, rest, hints.stale());
    }

    /** @param ofSite true if the site's navigation stands around the text */
    private static CleanedStatement clean(
            RawStatement raw,
            MediaType mediaType,
            Page page,
            boolean ofSite,
            @Nullable Removed rest,
            List<String> staleHints) {
        Sheet sheet = new Sheet(page.pieces());
        Title title = TitleFinder.find(sheet, page);
        if (!ofSite) {
            markChrome(sheet);
        } else if (page.markup()) {
            MainText.mark(sheet, title, page.head().claimed());
        }
        String language = language(sheet, page);
        Country country = Country.of(raw, page);
        FoundDate published =
                published(raw, sheet, page, mediaType, title, country.writesMonthFirst(language), language);
        PlaceLines.mark(sheet, title);
        if (page.markup()) {
            Captions.mark(sheet);
        }
        if (ofSite) {
            Chrome.mark(sheet, language);
        }
        RepeatedBlocks.mark(sheet);
        List<Block> blocks = sheet.blocks();
        if (blocks.isEmpty()) {
            throw new StatementRejectedException(
                    Rejection.NO_TEXT, "nothing remains of " + page.pieces().size() + " blocks without navigation");
        }
        ZoneId zone = raw.zone();
        boolean asked = country.isKnown()
                || published.isLocalTime()
                || page.head().occasion().date() != null;
        if (zone == null && asked) {
            zone = country.zone(sheet, title.text(), language);
        }
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
                removed(sheet, rest),
                staleHints,
                page.head().siteName(),
                canonicalUrl(raw, page.head().address()),
                page.head().occasion().in(zone));
    }

    /** The address that the page gives, from the one it was fetched from; absent if it is none of a page. */
    private static @Nullable URI canonicalUrl(RawStatement raw, @Nullable URI given) {
        if (given == null) {
            return null;
        }
        URI address = raw.url() == null ? given : raw.url().resolve(given);
        boolean ofPage = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
        return ofPage && address.getHost() != null ? URI.create(address.toASCIIString()) : null;
    }

    private static List<Removed> removed(Sheet sheet, @Nullable Removed rest) {
        List<Removed> removed = sheet.removed();
        return rest == null
                ? removed
                : Stream.concat(removed.stream(), Stream.of(rest)).toList();
    }

    /** Where no site stands around the text, all that the reader did not set apart is the text. */
    private static void markChrome(Sheet sheet) {
        for (int i = 0; i < sheet.size(); i++) {
            if (sheet.piece(i).chrome()) {
                sheet.drop(i, Removed.Reason.CHROME);
            }
        }
    }

    /** A file was made some day before it was published, so that its own date counts only where none is printed. */
    private static FoundDate published(
            RawStatement raw,
            Sheet sheet,
            Page page,
            MediaType mediaType,
            Title title,
            boolean monthFirst,
            @Nullable String language) {
        if (!mediaType.family().isPage()) {
            Page printed = new Page(page.pieces(), page.head().undated(), page.markup());
            FoundDate found =
                    PublicationDates.find(sheet, printed, title, raw.url(), language, monthFirst, raw.fetchedAt());
            if (found.date() != null) {
                return found;
            }
        }
        return PublicationDates.find(sheet, page, title, raw.url(), language, monthFirst, raw.fetchedAt());
    }

    /** The text's own words decide; what the page declares is asked only where they do not. */
    private static @Nullable String language(Sheet sheet, Page page) {
        StringBuilder kept = new StringBuilder(2 * Languages.SAMPLE);
        for (int i = 0; i < sheet.size() && kept.length() < Languages.SAMPLE; i++) {
            if (sheet.isKept(i)) {
                kept.append(sheet.piece(i).text()).append('\n');
            }
        }
        String detected = Languages.of(kept);
        return detected != null ? detected : page.head().language();
    }
}

package io.communique.parse.clean;

import io.communique.contracts.statement.BlockKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.NodeIterator;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads HTML and XHTML, broken or cut as they may be. */
final class HtmlReader {

    /** What is nested deeper is put beside; the work on a tag grows with the depth that it stands in. */
    private static final int DEEPEST = 160;

    /** Where a page says what it is as a whole. */
    private static final String TYPE = "og:type";

    private HtmlReader() {}

    /**
     * What was read.
     *
     * @param selected true if the source's own selectors found the text, so that all else is the site's
     */
    record Read(Page page, boolean selected) {}

    static Page read(String html) {
        return read(html, SourceHints.of(null)).page();
    }

    static Read read(String html, SourceHints hints) {
        Document document = Jsoup.parse(
                SelfClosingTags.expanded(html), "", Parser.htmlParser().setMaxDepth(DEEPEST));
        if (hints.isEmpty()) {
            return new Read(PageWalk.read(document, isArticle(document) ? Mark.NEWS.bit() : 0), false);
        }
        return hinted(document, hints);
    }

    private static Read hinted(Document document, SourceHints hints) {
        Element titled = hints.first(document, "title");
        Element dated = hints.first(document, "date");
        PageHead head = head(HtmlHead.of(document), titled, dated);
        List<Element> removals = hints.any(document.body(), "remove");
        List<Element> texts = hints.all(document.body(), "text");
        List<Piece> pieces = new ArrayList<>();
        for (Element removal : outermost(removals)) {
            new HtmlPieces(removal).read().forEach(piece -> pieces.add(asChrome(piece)));
        }
        removals.reversed().forEach(Element::remove); // those behind it move up with each
        List<Piece> kept = new ArrayList<>();
        for (Element text : outermost(texts)) {
            kept.addAll(new HtmlPieces(text).read());
        }
        boolean selected = !kept.isEmpty();
        if (selected) {
            texts.reversed().forEach(Element::remove);
        }
        List<Piece> around = new HtmlPieces(document.body()).read();
        pieces.addAll(
                selected
                        ? around.stream()
                                .map(piece -> around(piece, titled != null))
                                .toList()
                        : around);
        pieces.addAll(kept);
        return new Read(new Page(titled(pieces, titled), head, true), selected);
    }

    /** A title and a date stand outside of the text as a rule, and are looked for there. */
    private static Piece around(Piece piece, boolean titled) {
        boolean title = !titled
                && piece.kind() == BlockKind.HEADING
                && Integer.valueOf(1).equals(piece.level());
        return title || Dateline.of(piece.text(), false) != null ? piece : asChrome(piece);
    }

    private static Piece asChrome(Piece piece) {
        return DocumentPieces.chrome(piece.text());
    }

    private static PageHead head(PageHead said, @Nullable Element titled, @Nullable Element dated) {
        String title = titled == null ? "" : value(titled);
        List<String> dates = new ArrayList<>();
        if (dated != null && !value(dated).isEmpty()) {
            dates.add(value(dated));
        }
        dates.addAll(said.dates());
        return said.with(title.isEmpty() ? said.titles() : List.of(title), title.isEmpty(), dates);
    }

    /** What the element says for machines, else what it prints. */
    private static String value(Element element) {
        for (String attribute : List.of("datetime", "content")) {
            if (!element.attr(attribute).isBlank()) {
                return Whitespace.fold(element.attr(attribute));
            }
        }
        return Whitespace.fold(element.text());
    }

    /** The title's own piece becomes a heading, whatever its element is; other copies of it are the site's. */
    private static List<Piece> titled(List<Piece> pieces, @Nullable Element titled) {
        String title = titled == null ? "" : value(titled);
        if (title.isEmpty()) {
            return pieces;
        }
        List<Piece> headed = new ArrayList<>();
        headed.add(DocumentPieces.of(BlockKind.HEADING, title, 1, false, null));
        boolean moved = false;
        for (Piece piece : pieces) {
            boolean copy = piece.text().equals(title);
            if (!copy || moved) {
                headed.add(copy ? asChrome(piece) : piece);
            }
            moved |= copy;
        }
        return headed;
    }

    /** Without those that stand within another. */
    private static List<Element> outermost(List<Element> elements) {
        Set<Element> all = new HashSet<>(elements);
        return elements.stream()
                .filter(element -> element.parents().stream().noneMatch(all::contains))
                .toList();
    }

    private static boolean isArticle(Document document) {
        for (Iterator<Element> within = new NodeIterator<>(document.head(), Element.class); within.hasNext(); ) {
            Element element = within.next();
            if (element.nameIs("meta")
                    && TYPE.equalsIgnoreCase(element.attr("property").trim())) {
                return element.attr("content").contains("article");
            }
        }
        return false;
    }
}

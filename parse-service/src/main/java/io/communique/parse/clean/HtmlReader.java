package io.communique.parse.clean;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads HTML and XHTML, broken or cut as they may be. */
final class HtmlReader {

    private HtmlReader() {}

    static Page read(String html) {
        Document document = Jsoup.parse(html);
        List<Piece> pieces = new HtmlPieces(document.body(), isArticle(document) ? Mark.NEWS.bit() : 0).read();
        return new Page(pieces, HtmlHead.of(document), true);
    }

    private static boolean isArticle(Document document) {
        Element type = document.head().selectFirst("meta[property=og:type]");
        return type != null && type.attr("content").contains("article");
    }
}

package io.communique.parse.clean;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads HTML and XHTML, broken or cut as they may be. */
final class HtmlReader {

    private HtmlReader() {}

    static Page read(String html) {
        Document document = Jsoup.parse(html);
        List<Piece> pieces = new HtmlPieces(document.body()).read();
        return new Page(pieces, HtmlHead.of(document), true);
    }
}

package io.communique.parse.clean;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** One walk over a page for both what it says about itself and its text, so that each node is fetched once. */
final class PageWalk implements NodeVisitor {

    private final HtmlHead head = new HtmlHead();
    private final HtmlPieces pieces;
    private final Element body;
    private boolean within;

    /** @param marks bits of {@link Mark} that hold for the whole page */
    private PageWalk(Element body, int marks) {
        this.body = body;
        this.pieces = new HtmlPieces(body, marks);
    }

    static Page read(Document document, int marks) {
        PageWalk walk = new PageWalk(document.body(), marks);
        NodeTraversor.traverse(walk, document);
        List<Piece> pieces = walk.pieces.pieces();
        return new Page(pieces, walk.head.pageHead(), true);
    }

    @Override
    public void head(Node node, int depth) {
        head.head(node, depth);
        if (within) {
            pieces.head(node, depth);
        } else {
            within = node.equals(body);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        head.tail(node, depth);
        within = within && !node.equals(body);
        if (within) {
            pieces.tail(node, depth);
        }
    }
}

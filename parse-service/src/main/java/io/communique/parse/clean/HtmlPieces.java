package io.communique.parse.clean;

import io.communique.contracts.statement.BlockKind;
import io.communique.parse.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Walks a page and cuts its text at the borders of blocks. The walk is a loop, so that no nesting is too deep. One
 * instance reads one page.
 */
final class HtmlPieces implements NodeVisitor {

    private static final Set<String> UNSEEN = Vocabulary.words(HtmlPieces.class, "unseen-elements.txt");
    private static final Set<String> CHROME_ELEMENTS = Vocabulary.words(HtmlPieces.class, "chrome-elements.txt");
    private static final Set<String> CHROME_ROLES = Vocabulary.words(HtmlPieces.class, "chrome-roles.txt");
    private static final Set<String> CHROME_NAMES = Vocabulary.words(HtmlPieces.class, "chrome-names.txt");
    private static final Set<String> NEVER_BY_NAME = Set.of("html", "body", "main", "article");

    /** Elements that some sites set around their text against the standard. */
    private static final Set<String> GUARDED = Set.of("header", "form", "aside", "figure");

    /** An element with more of the page's paragraphs in it is the text, whatever its name says. */
    private static final double MOST_TEXT = 0.3;

    private final Element body;
    private final int paragraphText;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int emphasised;
    private int breaks;

    /** What was read of a paragraph before a part of it that is navigation. */
    private record Interrupted(String text, int linked, int emphasised) {}

    private @Nullable Interrupted interrupted;
    private @Nullable Node unseen;
    private @Nullable Node chrome;
    private int links;
    private int emphases;
    private int quotes;
    private int lists;
    private @Nullable Element owner;
    private @Nullable String itemLabel;

    HtmlPieces(Element body) {
        this.body = body;
        this.paragraphText = paragraphText(body);
    }

    List<Piece> read() {
        owner = body;
        NodeTraversor.traverse(this, body);
        flush();
        return List.copyOf(pieces);
    }

    @Override
    public void head(Node node, int depth) {
        if (unseen != null) {
            return;
        }
        if (node instanceof TextNode leaf) {
            append(leaf.getWholeText());
        } else if (node instanceof Element element) {
            enter(element);
        }
    }

    private void enter(Element element) {
        String name = element.normalName();
        if (UNSEEN.contains(name)) {
            unseen = element;
            return;
        }
        if (element.isBlock()) {
            flush();
            owner = element;
        }
        if (chrome == null && isChrome(element, name)) {
            if (element.isBlock()) {
                flush();
            } else {
                interrupted = new Interrupted(text.toString(), linked, emphasised);
                text.setLength(0);
            }
            chrome = element;
        }
        switch (name) {
            case "br" -> lineBreak();
            case "a" -> links++;
            case "b", "strong", "em", "i" -> emphases++;
            case "blockquote" -> quotes++;
            case "ul", "ol" -> lists++;
            case "li" -> itemLabel = label(element);
            case "tr" -> row(element);
            default -> {}
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (unseen != null) {
            if (node.equals(unseen)) {
                unseen = null;
            }
            return;
        }
        if (!(node instanceof Element element)) {
            return;
        }
        if (element.isBlock()) {
            flush();
            owner = element.parent() == null ? body : element.parent();
        }
        switch (element.normalName()) {
            case "a" -> links--;
            case "b", "strong", "em", "i" -> emphases--;
            case "blockquote" -> quotes--;
            case "ul", "ol" -> lists--;
            case "li" -> itemLabel = null;
            default -> {}
        }
        if (element.equals(chrome)) {
            flush();
            chrome = null;
            resume();
        }
    }

    /** A card that hovers over a word does not part the paragraph that it stands in. */
    private void resume() {
        if (interrupted != null) {
            text.append(interrupted.text());
            linked = interrupted.linked();
            emphasised = interrupted.emphasised();
            interrupted = null;
        }
    }

    private void append(String whole) {
        int before = text.length();
        Whitespace.append(text, whole);
        int added = text.length() - before;
        if (added > 0 && !whole.isBlank()) {
            breaks = 0;
            linked += links > 0 ? added : 0;
            emphasised += emphases > 0 ? added : 0;
        }
    }

    /**
     * Two breaks with nothing between them part paragraphs; one is a break of the line, but behind a question in bold or
     * italic type, where the answer begins.
     */
    private void lineBreak() {
        breaks++;
        if (breaks >= 2 || isEmphasisedQuestion()) {
            flush();
        } else {
            Whitespace.append(text, " ");
        }
    }

    private boolean isEmphasisedQuestion() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end > 0
                && "?？؟".indexOf(text.charAt(end - 1)) >= 0
                && emphasised >= 0.9 * end
                && !"h".equals(owner == null ? "" : owner.normalName().substring(0, 1));
    }

    /** A row of data is one piece; a row that lays out paragraphs is none. */
    private void row(Element row) {
        List<Element> cells = row.children();
        boolean data = cells.size() >= 2 && row.selectFirst("p, div, ul, ol, table, h1, h2, h3") == null;
        if (!data) {
            return;
        }
        for (Element cell : cells) {
            if (!text.isEmpty()) {
                text.append(" | ");
            }
            Whitespace.append(text, cell.text());
        }
        add(BlockKind.TABLE_ROW, null);
        unseen = row;
    }

    private void flush() {
        breaks = 0;
        Element holder = owner == null ? body : owner;
        String name = holder.normalName();
        if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6') {
            add(BlockKind.HEADING, name.charAt(1) - '0');
        } else if (itemLabel != null) {
            add(BlockKind.LIST_ITEM, Math.max(1, lists));
        } else {
            add(quotes > 0 ? BlockKind.QUOTE : BlockKind.PARAGRAPH, null);
        }
    }

    private void add(BlockKind kind, @Nullable Integer level) {
        String folded = Whitespace.fold(text);
        boolean strong = !folded.isEmpty() && emphasised >= 0.9 * folded.length();
        int links = linked;
        text.setLength(0);
        linked = 0;
        emphasised = 0;
        if (folded.isEmpty()) {
            return;
        }
        String label = kind == BlockKind.LIST_ITEM ? itemLabel : null;
        BlockKind actual = kind;
        Integer actualLevel = level;
        if (kind == BlockKind.PARAGRAPH || kind == BlockKind.LIST_ITEM) {
            ListLabel typed = ListLabel.of(folded);
            if (typed != null) {
                label = typed.label();
                folded = typed.rest();
                actual = BlockKind.LIST_ITEM;
                actualLevel = level == null ? Integer.valueOf(1) : level;
            } else if (kind == BlockKind.LIST_ITEM && label != null) {
                itemLabel = ""; // the second paragraph of an item has no label of its own
            }
        }
        pieces.add(new Piece(
                actual,
                folded,
                actualLevel,
                strong,
                label == null || label.isEmpty() ? null : label,
                links,
                chrome != null,
                owner));
    }

    private static String label(Element item) {
        Element list = item.parent();
        if (list == null || !list.normalName().equals("ol")) {
            return "•";
        }
        int number = 1;
        try {
            number = list.hasAttr("start") ? Integer.parseInt(list.attr("start").trim()) : 1;
        } catch (NumberFormatException e) {
            number = 1; // a start that is no number counts for nothing in browsers too
        }
        for (Element before = item.previousElementSibling(); before != null; before = before.previousElementSibling()) {
            number += before.normalName().equals("li") ? 1 : 0;
        }
        return switch (list.attr("type")) {
            case "a" -> number <= 26 ? (char) ('a' + number - 1) + "." : number + ".";
            case "A" -> number <= 26 ? (char) ('A' + number - 1) + "." : number + ".";
            default -> number + ".";
        };
    }

    private boolean isChrome(Element element, String name) {
        if (CHROME_ELEMENTS.contains(name)) {
            boolean ofArticle = name.equals("header") && element.closest("article, main") != null;
            return !ofArticle && !(GUARDED.contains(name) && isMostText(element));
        }
        if (CHROME_ROLES.contains(element.attr("role")) || CHROME_ROLES.contains(lastPart(element.attr("itemtype")))) {
            return !isMostText(element);
        }
        if (element.hasAttr("hidden") || element.attr("style").replace(" ", "").contains("display:none")) {
            return true;
        }
        if (NEVER_BY_NAME.contains(name)) {
            return false;
        }
        return (isChromeName(element.className()) || isChromeName(element.id())) && !isMostText(element);
    }

    private static String lastPart(String itemType) {
        return itemType.substring(itemType.lastIndexOf('/') + 1);
    }

    private static boolean isChromeName(String names) {
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            if (i == names.length() || !Character.isLetterOrDigit(names.charAt(i))) {
                if (i > start && CHROME_NAMES.contains(names.substring(start, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private boolean isMostText(Element element) {
        return paragraphText > 0 && paragraphText(element) > MOST_TEXT * paragraphText;
    }

    private static int paragraphText(Element element) {
        int length = 0;
        for (Element paragraph : element.getElementsByTag("p")) {
            length += paragraph.wholeText().length();
        }
        return length;
    }
}

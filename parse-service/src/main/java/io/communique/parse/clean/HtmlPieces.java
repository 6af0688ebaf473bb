package io.communique.parse.clean;

import io.communique.contracts.statement.BlockKind;
import io.communique.parse.language.Prose;
import io.communique.parse.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Walks a page and cuts its text at the borders of blocks. The walk is a loop, so that no nesting is too deep. One
 * instance reads one page.
 */
final class HtmlPieces implements NodeVisitor {

    private static final Set<String> UNSEEN = Vocabulary.words(HtmlPieces.class, "unseen-elements.txt");
    private static final Map<String, Integer> ELEMENTS = Mark.bits("part-elements.tsv");
    private static final Map<String, Integer> ROLES = Mark.bits("part-roles.tsv");

    /** What the markup says of parts that are no text. */
    private static final int CHROME = ~(Mark.TEXT.bit()
            | Mark.MAIN.bit()
            | Mark.ARTICLE.bit()
            | Mark.LIST.bit()
            | Mark.TABLE.bit()
            | Mark.NEWS.bit());

    /** What interrupts a paragraph where it stands in the middle of a line: a card that hovers over a word, a caption. */
    private static final int INTERRUPTS = Mark.HIDDEN.bit() | Mark.CAPTION.bit() | Mark.PROMO.bit();

    /** An element with more of the page's running text in it is the text, whatever its name says. */
    private static final double MOST_TEXT = 0.3;

    /** Characters from which on a piece that ends like a sentence counts as running text. */
    private static final int SENTENCE = 40;

    private static final int MIXED = 31;

    /** What a row holds that lays out a page. */
    private static final Evaluator LAYOUT = Selector.evaluatorOf("p, div, ul, ol, table, h1, h2, h3");

    private final Element body;
    private final PartNames names = new PartNames();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private int linked;
    private int emphasised;
    private int breaks;

    /** What was read of a paragraph before a part of it that is navigation. */
    private record Interrupted(Element by, StringBuilder text, int linked, int emphasised) {}

    private @Nullable Interrupted interrupted;
    private @Nullable Node unseen;
    private int links;
    private int emphases;
    private int quotes;
    private int lists;
    private Part current;

    /** The innermost block around what is read. */
    private Part owner;

    private @Nullable String itemLabel;

    /** How many items of each list were met. */
    private final Map<Element, Integer> counted = new HashMap<>();

    HtmlPieces(Element body) {
        this(body, 0);
    }

    /** @param marks bits of {@link Mark} that hold for the whole page */
    HtmlPieces(Element body, int marks) {
        this.body = body;
        this.current = new Part(null, body, marks, 0, 0);
        this.owner = current;
        parts.add(current);
    }

    List<Piece> read() {
        NodeTraversor.traverse(this, body);
        return pieces();
    }

    /** What was met on the way, once the walk over the body is over. */
    List<Piece> pieces() {
        flush();
        weigh();
        return List.copyOf(pieces);
    }

    @Override
    public void head(Node node, int depth) {
        if (unseen != null) {
            return;
        }
        if (node instanceof TextNode leaf) {
            append(leaf.getWholeText());
        } else if (node instanceof Element element && !element.equals(body)) {
            enter(element);
        }
    }

    private void enter(Element element) {
        String name = element.normalName();
        if (UNSEEN.contains(name)) {
            unseen = element;
            return;
        }
        boolean block = element.isBlock();
        if (block) {
            flush();
        }
        current = part(element, name);
        parts.add(current);
        if (block) {
            owner = current;
        } else if (interrupted == null && ((current.byElement | current.byName) & INTERRUPTS) != 0) {
            interrupted = new Interrupted(element, text, linked, emphasised);
            text = new StringBuilder();
            linked = 0;
            emphasised = 0;
        }
        switch (name) {
            case "br" -> lineBreak(element);
            case "a" -> links++;
            case "b", "strong", "em", "i", "dt", "summary" -> emphases++;
            case "blockquote" -> quotes++;
            case "ul", "ol" -> lists++;
            case "li" -> itemLabel = label(element);
            case "tr" -> row(element);
            case "pre" -> preformatted(element);
            default -> {}
        }
    }

    private Part part(Element element, String name) {
        int byElement = ELEMENTS.getOrDefault(name, 0);
        int byName = 0;
        int path = current.path * MIXED + name.hashCode();
        if (element.attributesSize() > 0) {
            String classes = element.className();
            byName = name.equals("article") || name.equals("main")
                    ? 0 // blogs name an article by its tags and pictures
                    : names.marks(classes) | names.marks(element.id());
            path = path * MIXED + classes.hashCode();
            byElement |= role(element.attr("role"))
                    | role(element.attr("itemprop"))
                    | role(lastPart(element.attr("itemtype")));
            if (element.hasAttr("hidden")
                    || element.attr("style").replace(" ", "").contains("display:none")) {
                byElement |= Mark.HIDDEN.bit();
            }
        }
        return new Part(current, element, byElement, byName, path);
    }

    private static int role(String name) {
        return name.isEmpty() ? 0 : ROLES.getOrDefault(name, 0);
    }

    private static String lastPart(String itemType) {
        return itemType.substring(itemType.lastIndexOf('/') + 1);
    }

    @Override
    public void tail(Node node, int depth) {
        if (unseen != null) {
            if (node.equals(unseen)) {
                unseen = null;
            }
            if (!node.equals(current.element)) { // a row that was read whole is both
                return;
            }
        }
        if (!(node instanceof Element element) || element.equals(body)) {
            return;
        }
        boolean block = element.isBlock();
        if (block) {
            flush();
        }
        if (interrupted != null && element.equals(interrupted.by())) {
            flush();
            resume(interrupted);
            interrupted = null;
        }
        Part parent = current.parent;
        if (parent != null) {
            current = parent;
        }
        if (block) {
            owner = current;
        }
        switch (element.normalName()) {
            case "a" -> links--;
            case "b", "strong", "em", "i", "dt", "summary" -> emphases--;
            case "blockquote" -> quotes--;
            case "ul", "ol" -> lists--;
            case "li" -> itemLabel = null;
            default -> {}
        }
    }

    private void resume(Interrupted before) {
        text = before.text();
        linked = before.linked();
        emphasised = before.emphasised();
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
     * italic type, where the answer begins, and before another turn.
     */
    private void lineBreak(Element element) {
        breaks++;
        if (breaks >= 2 || isEmphasisedQuestion() || (headingLevel() == 0 && TurnBreaks.isTurn(text, element))) {
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
        return end > 0 && "?？؟".indexOf(text.charAt(end - 1)) >= 0 && emphasised >= 0.9 * end && headingLevel() == 0;
    }

    /** Lines that the writer ended are read as those of plain text are. */
    private void preformatted(Element pre) {
        String whole = itemLabel == null && interrupted == null ? pre.wholeText() : "";
        if (whole.indexOf('\n') < 0) {
            return;
        }
        for (Piece piece : PlainTextReader.read(whole).pieces()) {
            String read = piece.text();
            current.take(read.length(), 0, read.length() >= SENTENCE && Prose.endsSentence(read));
            pieces.add(new Piece(
                    piece.kind(), read, piece.level(), false, piece.label(), 0, false, current.element, current));
        }
        unseen = pre;
    }

    /** A row of data is one piece; a row that lays out paragraphs is none. */
    private void row(Element row) {
        List<Element> cells = row.children();
        boolean data = cells.size() >= 2 && row.selectFirst(LAYOUT) == null;
        if (!data) {
            return;
        }
        for (Element cell : cells) {
            if (!text.isEmpty()) {
                text.append(" | ");
            }
            Whitespace.append(text, cell.text());
        }
        for (Element link : row.getElementsByTag("a")) {
            linked += link.text().length();
        }
        add(BlockKind.TABLE_ROW, null);
        unseen = row;
    }

    private void flush() {
        breaks = 0;
        if (text.isEmpty()) {
            return;
        }
        int heading = headingLevel();
        if (heading > 0) {
            add(BlockKind.HEADING, heading);
        } else if (itemLabel != null) {
            add(BlockKind.LIST_ITEM, Math.max(1, lists));
        } else {
            add(quotes > 0 ? BlockKind.QUOTE : BlockKind.PARAGRAPH, null);
        }
    }

    /** From 1 to 6 within a heading, else 0. */
    private int headingLevel() {
        String name = owner.element.normalName();
        boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
        return heading ? name.charAt(1) - '0' : 0;
    }

    private void add(BlockKind kind, @Nullable Integer level) {
        int end = text.length(); // folded as it was read, but for its end
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        String folded = text.substring(0, end);
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
        Part part = interrupted == null ? owner : current;
        part.take(folded.length(), links, folded.length() >= SENTENCE && Prose.endsSentence(folded));
        pieces.add(new Piece(
                actual,
                folded,
                actualLevel,
                strong,
                label == null || label.isEmpty() ? null : label,
                links,
                false,
                part.element,
                part));
    }

    /** Adds each part's weights to those around it, and marks the parts that are no text by what the markup says. */
    private void weigh() {
        for (int i = parts.size() - 1; i > 0; i--) {
            parts.get(i).giveToParent();
        }
        int most = (int) (MOST_TEXT * parts.getFirst().running);
        for (Part part : parts) {
            boolean says = ((part.byElement | part.byName) & CHROME) != 0 && !isText(part.byElement | part.byName);
            part.chrome = (part.parent != null && part.parent.chrome) || (says && part.running <= most);
        }
        pieces.replaceAll(piece -> piece.part() != null && piece.part().chrome ? piece.asChrome() : piece);
    }

    private static boolean isText(int marks) {
        return (marks & (Mark.MAIN.bit() | Mark.ARTICLE.bit())) != 0;
    }

    private String label(Element item) {
        Element list = item.parent();
        if (list == null || !list.normalName().equals("ol")) {
            return "•";
        }
        int first = number(list.attr("start"), 1);
        int before = counted.getOrDefault(list, 0);
        int number = number(item.attr("value"), first + before);
        counted.put(list, number - first + 1);
        String format =
                switch (list.attr("type")) {
                    case "a" -> number <= ListNumber.LETTERS ? "lowerLetter" : "";
                    case "A" -> number <= ListNumber.LETTERS ? "upperLetter" : "";
                    case "i" -> "lowerRoman";
                    case "I" -> "upperRoman";
                    default -> "";
                };
        return (number < 1 ? Integer.toString(number) : ListNumber.written(format, number)) + ".";
    }

    /** What is no number counts for nothing in browsers too. */
    private static int number(String attribute, int otherwise) {
        if (attribute.isEmpty()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(attribute.trim());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}

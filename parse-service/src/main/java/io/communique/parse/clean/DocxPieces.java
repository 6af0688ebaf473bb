package io.communique.parse.clean;

import io.communique.contracts.statement.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFtnEdn;

/** Walks a DOCX and makes a piece of each paragraph, row and note. One instance reads one document. */
final class DocxPieces {

    /** The library writes these where the text has a raised number. */
    private static final List<String> REFERENCES = List.of("[footnoteRef:", "[endnoteRef:");

    /** Elements of runs that a revision took out. */
    private static final Set<String> TAKEN_OUT = Set.of("del", "moveFrom");

    private final XWPFDocument document;
    private final DocxStyles styles;
    private final DocxNumbers numbers;
    private final List<Piece> pieces = new ArrayList<>();

    DocxPieces(XWPFDocument document) {
        this.document = document;
        this.styles = new DocxStyles(document);
        this.numbers = new DocxNumbers(document, styles);
    }

    List<Piece> read() {
        elements(document.getBodyElements());
        notes(document.getFootnotes());
        notes(document.getEndnotes());
        running(document.getHeaderList());
        running(document.getFooterList());
        return List.copyOf(pieces);
    }

    private void elements(List<IBodyElement> elements) {
        for (IBodyElement element : elements) {
            switch (element.getElementType()) {
                case PARAGRAPH -> paragraph((XWPFParagraph) element);
                case TABLE -> table((XWPFTable) element);
                case CONTENTCONTROL -> control((XWPFSDT) element);
            }
        }
    }

    private void paragraph(XWPFParagraph paragraph) {
        String label = numbers.label(paragraph);
        Integer heading = styles.headingLevel(paragraph);
        for (String part : parts(text(paragraph))) {
            if (heading != null) {
                String numbered = label == null ? part : label + " " + part;
                pieces.add(DocumentPieces.of(BlockKind.HEADING, numbered, heading, isEmphasised(paragraph), null));
            } else if (label != null) {
                int level = numbers.depth(paragraph) + 1;
                pieces.add(DocumentPieces.of(BlockKind.LIST_ITEM, part, level, isEmphasised(paragraph), label));
            } else {
                typed(part, isEmphasised(paragraph), styles.isQuote(paragraph));
            }
            label = null; // the second part of an item has no label of its own
        }
    }

    private void typed(String text, boolean emphasised, boolean quote) {
        ListLabel label = quote ? null : ListLabel.of(text);
        if (label == null) {
            BlockKind kind = quote ? BlockKind.QUOTE : BlockKind.PARAGRAPH;
            pieces.add(DocumentPieces.of(kind, text, null, emphasised, null));
        } else {
            pieces.add(DocumentPieces.of(BlockKind.LIST_ITEM, label.rest(), 1, emphasised, label.label()));
        }
    }

    /** A row of data is one piece; a row that lays out paragraphs is none. */
    private void table(XWPFTable table) {
        for (XWPFTableRow row : table.getRows()) {
            List<XWPFTableCell> cells = row.getTableCells();
            boolean data = cells.size() >= 2 && cells.stream().allMatch(DocxPieces::isPlain);
            if (!data) {
                cells.forEach(cell -> elements(cell.getBodyElements()));
                continue;
            }
            List<String> texts = new ArrayList<>();
            for (XWPFTableCell cell : cells) {
                StringBuilder joined = new StringBuilder();
                cell.getParagraphs()
                        .forEach(paragraph -> joined.append(text(paragraph)).append(' '));
                texts.add(Whitespace.fold(joined));
            }
            if (texts.stream().anyMatch(text -> !text.isEmpty())) {
                pieces.add(DocumentPieces.of(
                        BlockKind.TABLE_ROW, String.join(" | ", texts).strip(), null, false, null));
            }
        }
    }

    private static boolean isPlain(XWPFTableCell cell) {
        return cell.getTables().isEmpty()
                && cell.getParagraphs().stream()
                                .filter(paragraph -> !text(paragraph).isBlank())
                                .count()
                        <= 1;
    }

    /** A form field around paragraphs; the library gives its text alone. A table of contents is for the pages. */
    private void control(XWPFSDT control) {
        boolean contents = "Table of Contents".equalsIgnoreCase(control.getTitle());
        String whole = control.getContent() == null ? "" : control.getContent().getText();
        for (String line : whole.split("\n", -1)) {
            String text = Whitespace.fold(withoutReferences(line));
            if (text.isEmpty()) {
                continue;
            }
            if (contents) {
                pieces.add(DocumentPieces.chrome(text));
            } else {
                typed(text, false, false);
            }
        }
    }

    private void notes(List<? extends XWPFAbstractFootnoteEndnote> notes) {
        int number = 0;
        for (XWPFAbstractFootnoteEndnote note : notes) {
            if (isRule(note)) {
                continue;
            }
            number++;
            StringBuilder joined = new StringBuilder();
            note.getParagraphs()
                    .forEach(paragraph -> joined.append(text(paragraph)).append(' '));
            String text = Whitespace.fold(joined);
            if (!text.isEmpty()) {
                pieces.add(DocumentPieces.of(BlockKind.NOTE, text, null, false, Integer.toString(number)));
            }
        }
    }

    /** The line above the notes is kept as a note too. */
    private static boolean isRule(XWPFAbstractFootnoteEndnote note) {
        STFtnEdn.Enum type = note.getCTFtnEdn().getType();
        return type != null && type != STFtnEdn.NORMAL;
    }

    private void running(List<? extends XWPFHeaderFooter> parts) {
        for (XWPFHeaderFooter part : parts) {
            part.getParagraphs().forEach(paragraph -> parts(text(paragraph))
                    .forEach(text -> pieces.add(DocumentPieces.chrome(text))));
            part.getTables()
                    .forEach(table -> parts(table.getText()).forEach(text -> pieces.add(DocumentPieces.chrome(text))));
        }
    }

    /** Two breaks of the line with nothing between them part paragraphs. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            String folded = Whitespace.fold(line);
            if (folded.isEmpty()) {
                add(part, parts);
            } else {
                part.append(part.isEmpty() ? "" : " ").append(folded);
            }
        }
        add(part, parts);
        return parts;
    }

    private static void add(StringBuilder part, List<String> parts) {
        if (!part.isEmpty()) {
            parts.add(part.toString());
            part.setLength(0);
        }
    }

    private static String text(XWPFParagraph paragraph) {
        StringBuilder text = new StringBuilder();
        for (IRunElement element : paragraph.getIRuns()) {
            switch (element) {
                case XWPFRun run when run.isVanish() || isTakenOut(run) -> {}
                case XWPFRun run -> text.append(withoutReferences(run.text()));
                case XWPFSDT control
                when control.getContent() != null ->
                    text.append(withoutReferences(control.getContent().getText()));
                default -> {}
            }
        }
        return text.toString();
    }

    /** Words that a revision struck out or moved elsewhere. */
    private static boolean isTakenOut(XWPFRun run) {
        try (XmlCursor cursor = run.getCTR().newCursor()) {
            return cursor.toParent()
                    && cursor.getName() != null
                    && TAKEN_OUT.contains(cursor.getName().getLocalPart());
        }
    }

    private static String withoutReferences(String text) {
        String without = text;
        for (String reference : REFERENCES) {
            without = without(without, reference);
        }
        return without;
    }

    private static String without(String text, String reference) {
        int start = text.indexOf(reference);
        if (start < 0) {
            return text;
        }
        StringBuilder without = new StringBuilder(text.length());
        int from = 0;
        for (; start >= 0; start = text.indexOf(reference, from)) {
            int end = text.indexOf(']', start);
            if (end < 0) {
                break;
            }
            without.append(text, from, start);
            from = end + 1;
        }
        return without.append(text, from, text.length()).toString();
    }

    private boolean isEmphasised(XWPFParagraph paragraph) {
        boolean strong = styles.isBold(paragraph);
        boolean slanted = styles.isItalic(paragraph);
        return all(paragraph, run -> saysBold(run) ? run.isBold() : strong)
                || all(paragraph, run -> saysItalic(run) ? run.isItalic() : slanted);
    }

    private static boolean saysBold(XWPFRun run) {
        return run.getCTR().isSetRPr() && run.getCTR().getRPr().sizeOfBArray() > 0;
    }

    private static boolean saysItalic(XWPFRun run) {
        return run.getCTR().isSetRPr() && run.getCTR().getRPr().sizeOfIArray() > 0;
    }

    private static boolean all(XWPFParagraph paragraph, Predicate<XWPFRun> test) {
        boolean any = false;
        for (XWPFRun run : paragraph.getRuns()) {
            if (!withoutReferences(run.text()).isBlank()) {
                if (!test.test(run)) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }
}

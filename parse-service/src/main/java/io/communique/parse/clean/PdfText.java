package io.communique.parse.clean;

import io.communique.contracts.Rejection;
import io.communique.contracts.StatementRejectedException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Takes the lines with their places out of a PDF. Scripts that run from right to left come in the order of reading. A
 * page that is broken is passed over, so that the others can be had.
 */
final class PdfText extends PDFTextStripper {

    /** In sizes of the type: a justified line has no wider space between two words. */
    private static final double WIDE_GAP = 1.2;

    /** A page of text has some thousand operators; forms that draw one another have no end. */
    private static final int MOST_OPERATORS = 4_000_000;

    private static final int MOST_CHARACTERS = 8_000_000;

    private final List<PdfLine> lines = new ArrayList<>();
    private final List<PdfLine> turned = new ArrayList<>();
    private int operators;
    private int characters;
    private @Nullable String broken;

    private final StringBuilder text = new StringBuilder();
    private double left;
    private double right;
    private double y;
    private double size;
    private int strong;
    private int slanted;
    private int glyphs;
    private int direct;

    PdfText() {
        setSuppressDuplicateOverlappingText(false);
    }

    /** In the order in which the pages draw them. */
    List<PdfLine> lines() {
        return List.copyOf(lines);
    }

    /** What runs upwards, downwards or askew: marks at the margin and under the text. */
    List<PdfLine> turned() {
        return List.copyOf(turned);
    }

    /** What was wrong with the first page that could not be read; absent if there was none. */
    @Nullable
    String broken() {
        return broken;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        try {
            super.processPage(page);
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException e) {
            note(e);
        } catch (IndexOutOfBoundsException
                | NullPointerException
                | ArithmeticException
                | NegativeArraySizeException e) {
            note(e);
        }
        endLine();
    }

    private void note(Exception e) {
        if (broken == null) {
            broken = "page " + getCurrentPageNo() + ": " + e.getMessage();
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MOST_OPERATORS) {
            throw new StatementRejectedException(
                    Rejection.LIMIT_EXCEEDED,
                    "the PDF has more than " + MOST_OPERATORS + " drawing operators on its pages up to page "
                            + getCurrentPageNo());
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (++characters > MOST_CHARACTERS) {
            throw new StatementRejectedException(
                    Rejection.LIMIT_EXCEEDED,
                    "the PDF has more than " + MOST_CHARACTERS + " characters on its pages up to page "
                            + getCurrentPageNo());
        }
        super.processTextPosition(position);
    }

    @Override
    protected void writeString(String word, List<TextPosition> positions) {
        if (positions.isEmpty()) {
            return;
        }
        double start = Double.MAX_VALUE;
        double end = -Double.MAX_VALUE;
        for (TextPosition position : positions) {
            start = Math.min(start, position.getXDirAdj());
            end = Math.max(end, position.getXDirAdj() + position.getWidthDirAdj());
        }
        double gap = Math.max(start - right, left - end);
        if (glyphs > 0 && gap > WIDE_GAP * size) {
            endLine();
        }
        if (glyphs == 0) {
            left = start;
            right = end;
            y = positions.getFirst().getYDirAdj();
        }
        left = Math.min(left, start);
        right = Math.max(right, end);
        for (TextPosition position : positions) {
            glyphs++;
            size = Math.max(size, sizeOf(position));
            PDFont font = position.getFont();
            strong += isStrong(font) ? 1 : 0;
            slanted += isSlanted(font) ? 1 : 0;
            direct += position.getDir() == 0 ? 1 : 0;
        }
        text.append(word);
    }

    private static double sizeOf(TextPosition position) {
        double size = Math.abs(position.getFontSizeInPt());
        return size > 0 && size < 1_000 ? size : 10;
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void endArticle() {
        endLine();
    }

    @Override
    protected void writeParagraphStart() {
        // paragraphs are found by the places of the lines
    }

    @Override
    protected void writeParagraphEnd() {
        // see above
    }

    @Override
    protected void writePageEnd() {
        endLine();
    }

    private void endLine() {
        String folded = Whitespace.foldLine(text);
        if (!folded.isEmpty() && glyphs > 0) {
            PdfLine line = new PdfLine(
                    getCurrentPageNo() - 1,
                    folded,
                    left,
                    right,
                    y,
                    size,
                    strong >= 0.9 * glyphs,
                    slanted >= 0.9 * glyphs);
            (2 * direct >= glyphs ? lines : turned).add(line);
        }
        text.setLength(0);
        glyphs = 0;
        strong = 0;
        slanted = 0;
        direct = 0;
        size = 0;
    }

    private static boolean isStrong(@Nullable PDFont font) {
        if (font == null) {
            return false;
        }
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return name.contains("bold")
                || name.contains("black")
                || name.contains("heavy")
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600));
    }

    private static boolean isSlanted(@Nullable PDFont font) {
        if (font == null) {
            return false;
        }
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return name.contains("italic") || name.contains("oblique") || (descriptor != null && descriptor.isItalic());
    }
}

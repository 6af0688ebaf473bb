package io.communique.parse.clean;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Sets lines on pages of a PDF, for tests. Places are in points from the left and from the top. */
public final class PdfPages implements AutoCloseable {

    static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
    static final double SIZE = 10;
    static final double LEADING = 12;

    private final PDDocument document = new PDDocument();
    private PDPage page = new PDPage(PDRectangle.A4);
    private double y = 60;

    public PdfPages() {
        document.addPage(page);
    }

    PDDocument document() {
        return document;
    }

    PDPage current() {
        return page;
    }

    public PdfPages page() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        y = 60;
        return this;
    }

    PdfPages at(double top) {
        y = top;
        return this;
    }

    /** Lines one below the other, and a space behind them. */
    public PdfPages paragraph(List<String> lines) {
        lines.forEach(line -> line(PLAIN, SIZE, 60, line));
        y += LEADING;
        return this;
    }

    public PdfPages heading(double size, String text) {
        y += size / 2;
        line(BOLD, size, 60, text);
        y += LEADING;
        return this;
    }

    PdfPages line(PDFont font, double size, double x, String text) {
        put(font, size, x, y, text);
        y += size * LEADING / SIZE;
        return this;
    }

    PdfPages put(PDFont font, double size, double x, double top, String text) {
        try (PDPageContentStream out =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            out.beginText();
            out.setFont(font, (float) size);
            out.newLineAtOffset((float) x, (float) (page.getMediaBox().getHeight() - top));
            out.showText(text);
            out.endText();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

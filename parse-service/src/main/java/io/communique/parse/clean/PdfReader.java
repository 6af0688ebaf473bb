package io.communique.parse.clean;

import io.communique.contracts.Rejection;
import io.communique.contracts.StatementRejectedException;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/** Reads PDF: the text of its pages in the order of reading, with what belongs to the pages set apart. */
final class PdfReader {

    /** A statement has a few pages, a report some hundred. */
    private static final int MOST_PAGES = 3_000;

    /** For what PDFBox unpacks and keeps. */
    private static final long MOST_UNPACKED = 64L << 20;

    /** Pictures within drawings within drawings. */
    private static final int DEEPEST_FORM = 3;

    static {
        FontMappers.set(new BundledFont());
    }

    private PdfReader() {}

    /**
     * @throws StatementRejectedException if the document asks for a password, is broken, holds pictures of pages alone,
     *     or is beyond the limits
     */
    static Page read(byte[] body) {
        PdfStreams.refuseBombs(body);
        try (PDDocument document = Loader.loadPDF(
                body, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MOST_UNPACKED).streamCache)) {
            return read(document, body.length);
        } catch (InvalidPasswordException e) {
            throw new StatementRejectedException(
                    Rejection.ENCRYPTED_DOCUMENT, "the PDF asks for a password to be opened", e);
        } catch (IOException e) {
            throw broken(e.getMessage(), body.length, e);
        } catch (StatementRejectedException e) {
            throw e;
        } catch (NoClassDefFoundError e) {
            throw new StatementRejectedException(
                    Rejection.ENCRYPTED_DOCUMENT, "the PDF asks for a certificate to be opened", e);
        } catch (StackOverflowError e) {
            throw new StatementRejectedException(Rejection.LIMIT_EXCEEDED, "the PDF is nested too deep", e);
        } catch (RuntimeException e) { // of whatever kind: a broken file leads the library anywhere
            throw broken(e.toString(), body.length, e);
        }
    }

    private static StatementRejectedException broken(@Nullable String what, int length, Exception cause) {
        return new StatementRejectedException(
                Rejection.UNDECODABLE, "the PDF of " + length + " bytes is broken: " + what, cause);
    }

    private static Page read(PDDocument document, int length) throws IOException {
        int pages = document.getNumberOfPages();
        if (pages == 0) {
            throw new StatementRejectedException(
                    Rejection.UNDECODABLE, "the PDF of " + length + " bytes is broken: it has no page");
        }
        if (pages > MOST_PAGES) {
            throw new StatementRejectedException(
                    Rejection.LIMIT_EXCEEDED, "the PDF has " + pages + " pages, more than " + MOST_PAGES);
        }
        PdfText text = new PdfText();
        text.writeText(document, Writer.nullWriter());
        List<List<PdfLine>> lines = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            lines.add(new ArrayList<>());
        }
        for (PdfLine line : text.lines()) {
            lines.get(line.page()).add(line);
        }
        Set<PdfLine> running = PdfRunningLines.of(lines);
        if (running.size() == text.lines().size()) {
            refuseWithoutText(document, text, length);
        }
        List<Piece> pieces = new ArrayList<>();
        List<PdfOrder.Column> columns = new ArrayList<>();
        for (List<PdfLine> page : lines) {
            columns.addAll(PdfOrder.of(
                    page.stream().filter(line -> !running.contains(line)).toList()));
        }
        pieces.addAll(new PdfParagraphs(columns).pieces());
        for (PdfLine line : text.lines()) {
            if (running.contains(line)) {
                pieces.add(DocumentPieces.chrome(line.text()));
            }
        }
        text.turned().forEach(line -> pieces.add(DocumentPieces.chrome(line.text())));
        return new Page(DocumentPieces.withTitle(pieces), head(document, pieces), true);
    }

    private static void refuseWithoutText(PDDocument document, PdfText text, int length) {
        int pages = document.getNumberOfPages();
        if (hasPictures(document)) {
            throw new StatementRejectedException(
                    Rejection.SCANNED_DOCUMENT,
                    "the PDF holds pictures of " + pages + (pages == 1 ? " page" : " pages") + " and no text");
        }
        if (text.broken() != null) {
            throw new StatementRejectedException(
                    Rejection.UNDECODABLE, "the PDF of " + length + " bytes is broken: " + text.broken());
        }
        throw new StatementRejectedException(
                Rejection.NO_TEXT, "the PDF has " + pages + (pages == 1 ? " page" : " pages") + " without text");
    }

    private static boolean hasPictures(PDDocument document) {
        for (PDPage page : document.getPages()) {
            if (hasPictures(page.getResources(), 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasPictures(@Nullable PDResources resources, int depth) {
        if (resources == null || depth > DEEPEST_FORM) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                return true;
            }
            try {
                if (resources.getXObject(name) instanceof PDFormXObject form
                        && hasPictures(form.getResources(), depth + 1)) {
                    return true;
                }
            } catch (IOException e) {
                // a drawing that cannot be read shows nothing
            }
        }
        return false;
    }

    /** What the file says of itself is often the name of the file or of a template; only what looks like a title is one. */
    private static PageHead head(PDDocument document, List<Piece> pieces) {
        PDDocumentInformation information = document.getDocumentInformation();
        String title = DocumentTitle.sensible(information.getTitle(), pieces);
        LocalDate created = date(information.getCreationDate());
        LocalDate modified = date(information.getModificationDate());
        boolean once = created != null && (modified == null || modified.equals(created));
        return new PageHead(
                title == null ? List.of() : List.of(title),
                null,
                once ? List.of(created.toString()) : List.of(),
                PageHead.language(document.getDocumentCatalog().getLanguage()),
                null);
    }

    private static @Nullable LocalDate date(@Nullable Calendar calendar) {
        return calendar == null
                ? null
                : LocalDate.ofInstant(
                        calendar.toInstant(),
                        calendar.getTimeZone() == null
                                ? ZoneOffset.UTC
                                : calendar.getTimeZone().toZoneId());
    }
}

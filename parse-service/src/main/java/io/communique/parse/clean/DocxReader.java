package io.communique.parse.clean;

import io.communique.contracts.Rejection;
import io.communique.contracts.StatementRejectedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;

/** Reads DOCX: paragraphs with their styles and computed numbers, tables, notes. */
final class DocxReader {

    private DocxReader() {}

    /**
     * @throws StatementRejectedException if the document asks for a password, is broken, holds pictures alone, or is
     *     beyond the limits
     */
    static Page read(byte[] body) {
        DocxPackage.check(body);
        try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(body));
                XWPFDocument document = new XWPFDocument(opened)) {
            List<Piece> pieces = new DocxPieces(document).read();
            if (pieces.stream().allMatch(Piece::chrome)) {
                boolean pictures = !document.getAllPictures().isEmpty();
                throw new StatementRejectedException(
                        pictures ? Rejection.SCANNED_DOCUMENT : Rejection.NO_TEXT,
                        pictures
                                ? "the DOCX holds " + document.getAllPictures().size() + " pictures and no text"
                                : "the DOCX has no text");
            }
            return new Page(DocumentPieces.withTitle(pieces), head(document, pieces), true);
        } catch (StatementRejectedException e) {
            throw e;
        } catch (StackOverflowError e) {
            throw new StatementRejectedException(Rejection.LIMIT_EXCEEDED, "the DOCX is nested too deep", e);
        } catch (IOException
                | InvalidFormatException
                | RuntimeException e) { // a broken file leads the library anywhere
            String what = rootOf(e);
            boolean limit = what.contains("bomb") || what.contains("DOCTYPE") || what.contains("JAXP");
            throw new StatementRejectedException(
                    limit ? Rejection.LIMIT_EXCEEDED : Rejection.UNDECODABLE,
                    "the DOCX of " + body.length + " bytes " + (limit ? "is beyond the limits: " : "is broken: ")
                            + what,
                    e);
        }
    }

    static String rootOf(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.toString() : root.getMessage();
    }

    /** A template's properties are copied into every document made from it. */
    private static PageHead head(XWPFDocument document, List<Piece> pieces) throws IOException {
        POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
        String title = DocumentTitle.sensible(properties.getTitle(), pieces);
        LocalDate created = date(properties.getCreated());
        LocalDate modified = date(properties.getModified());
        boolean once = created != null && (modified == null || modified.equals(created));
        return new PageHead(
                title == null ? List.of() : List.of(title),
                null,
                once ? List.of(created.toString()) : List.of(),
                PageHead.language(properties
                        .getUnderlyingProperties()
                        .getLanguageProperty()
                        .orElse(null)),
                null);
    }

    private static @Nullable LocalDate date(@Nullable Date date) {
        return date == null ? null : date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}

package io.communique.parse.clean;

import static io.communique.parse.Documents.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.communique.contracts.Rejection;
import io.communique.contracts.StatementRejectedException;
import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.BlockKind;
import io.communique.contracts.statement.CleanedStatement;
import io.communique.contracts.statement.Removed;
import io.communique.parse.Documents;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class DocxReaderTest {

    private static final String FIRST = "The Ministers met at the bridge over the river and spoke about the work.";
    private static final String SECOND = "They thanked the engineers of both towns for what they had done.";

    private static CleanedStatement clean(byte[] docx) {
        return new StatementCleaner().clean(Documents.of(WordFile.TYPE, docx, null));
    }

    private static void assertRejected(String type, byte[] docx, Rejection rejection, String... details) {
        assertThatThrownBy(() -> new StatementCleaner().clean(Documents.of(type, docx, null)))
                .isInstanceOfSatisfying(StatementRejectedException.class, e -> assertThat(e.rejection())
                        .isEqualTo(rejection))
                .hasMessageContainingAll(details);
    }

    @Test
    void headingsParagraphsAndEmphasisAreKept() {
        try (WordFile word = new WordFile()) {
            // Given
            word.heading(1, "Statement on the Bridge").paragraph(FIRST).heading(2, "Thanks");
            XWPFParagraph bold = word.document().createParagraph();
            for (String part : List.of("They thanked the engineers", " of both towns for what they had done.")) {
                XWPFRun run = bold.createRun();
                run.setText(part);
                run.setBold(true);
            }
            // When
            CleanedStatement cleaned = clean(word.bytes());
            // Then
            assertThat(cleaned.title()).isEqualTo("Statement on the Bridge");
            assertThat(cleaned.mediaType()).isEqualTo(WordFile.TYPE);
            assertThat(cleaned.blocks())
                    .extracting(Block::kind, Block::text, Block::level, Block::emphasised)
                    .containsExactly(
                            tuple(BlockKind.PARAGRAPH, FIRST, null, null),
                            tuple(BlockKind.HEADING, "Thanks", 2, null),
                            tuple(BlockKind.PARAGRAPH, SECOND, null, true));
        }
    }

    @Test
    void wordsThatARevisionTookOutAreNoText() {
        try (WordFile word = new WordFile()) {
            // Given
            word.heading(1, "Statement on the Bridge").paragraph(FIRST).paragraph("MARK");
            byte[] docx = WordFile.withPart(
                    word.bytes(),
                    "word/document.xml",
                    xml -> xml.replace(
                            "<w:r><w:t>MARK</w:t></w:r>",
                            "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>She did not"
                                    + " thank.</w:delText></w:r></w:del><w:moveFrom w:id=\"2\""
                                    + " w:author=\"a\"><w:r><w:t>Moved away.</w:t></w:r></w:moveFrom><w:ins w:id=\"3\""
                                    + " w:author=\"a\"><w:r><w:t>" + SECOND + "</w:t></w:r></w:ins>"));
            // When
            CleanedStatement cleaned = clean(docx);
            // Then
            assertThat(texts(cleaned)).containsExactly(FIRST, SECOND);
        }
    }

    @Test
    void tablesOfAHeaderAreNoText() {
        try (WordFile word = new WordFile()) {
            // Given
            word.heading(1, "Statement on the Bridge").paragraph(FIRST);
            word.document()
                    .createHeader(HeaderFooterType.DEFAULT)
                    .createTable(1, 1)
                    .getRow(0)
                    .getCell(0)
                    .setText("Ministry of Works");
            // When
            CleanedStatement cleaned = clean(word.bytes());
            // Then
            assertThat(texts(cleaned)).containsExactly(FIRST);
            assertThat(cleaned.removed())
                    .anySatisfy(removed -> assertThat(removed.toString()).contains("CHROME"));
        }
    }

    @Test
    void theFirstLineIsTheTitleOfATextWithoutStyles() {
        try (WordFile word = new WordFile()) {
            word.paragraph("Strelsau, 4 May 2024")
                    .paragraph("Statement on the Bridge")
                    .paragraph(FIRST);
            CleanedStatement cleaned = clean(word.bytes());
            assertThat(cleaned.title()).isEqualTo("Statement on the Bridge");
            assertThat(cleaned.publishedAt()).hasToString("2024-05-04");
            assertThat(texts(cleaned)).contains(FIRST);
        }
    }

    @Test
    void numbersAreCountedAsWordPrintsThem() {
        try (WordFile word = new WordFile()) {
            // Given
            BigInteger list = word.list(
                    STNumberFormat.DECIMAL, "%1.",
                    STNumberFormat.LOWER_LETTER, "(%2)",
                    STNumberFormat.LOWER_ROMAN, "%1.%3)");
            BigInteger bullets = word.list(STNumberFormat.BULLET, "\uf0b7");
            BigInteger roman = word.list(STNumberFormat.UPPER_ROMAN, "%1");
            word.paragraph(FIRST)
                    .item(list, 0, "the bridge will be opened;")
                    .item(list, 1, "for walkers;")
                    .item(list, 1, "for carts;")
                    .item(list, 2, "with two wheels;")
                    .item(bullets, 0, "not for ships;")
                    .item(list, 0, "the road will be built;")
                    .item(list, 1, "of stones;")
                    .item(roman, 0, "and thanks to all.");
            // When
            CleanedStatement cleaned = clean(word.bytes());
            // Then
            assertThat(cleaned.blocks().stream().skip(1))
                    .extracting(Block::kind, Block::label, Block::level)
                    .containsExactly(
                            tuple(BlockKind.LIST_ITEM, "1.", 1),
                            tuple(BlockKind.LIST_ITEM, "(a)", 2),
                            tuple(BlockKind.LIST_ITEM, "(b)", 2),
                            tuple(BlockKind.LIST_ITEM, "1.i)", 3),
                            tuple(BlockKind.LIST_ITEM, "•", 1),
                            tuple(BlockKind.LIST_ITEM, "2.", 1),
                            tuple(BlockKind.LIST_ITEM, "(a)", 2),
                            tuple(BlockKind.LIST_ITEM, "I", 1));
        }
    }

    @Test
    void aListThatSaysWhereItStartsBeginsAnew() {
        try (WordFile word = new WordFile()) {
            // Given
            BigInteger list = word.list(STNumberFormat.DECIMAL, "%1.");
            BigInteger anew = word.document()
                    .getNumbering()
                    .addNum(word.document().getNumbering().getAbstractNumID(list));
            var override =
                    word.document().getNumbering().getNum(anew).getCTNum().addNewLvlOverride();
            override.setIlvl(BigInteger.ZERO);
            override.addNewStartOverride().setVal(BigInteger.valueOf(7));
            word.paragraph(FIRST)
                    .item(list, 0, "one of them;")
                    .item(list, 0, "another of them;")
                    .item(anew, 0, "the seventh;");
            // When, then
            assertThat(clean(word.bytes()).blocks().stream().skip(1).map(Block::label))
                    .containsExactly("1.", "2.", "7.");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "lowerLetter, 27, aa",
        "upperLetter, 3, C",
        "lowerRoman, 14, xiv",
        "upperRoman, 1994, MCMXCIV",
        "upperRoman, 4000, 4000",
        "russianLower, 10, к",
        "russianUpper, 29, 29",
        "decimalZero, 7, 07",
        "chicago, 3, 3"
    })
    void aNumberIsWrittenInItsFormat(String format, int number, String written) {
        assertThat(ListNumber.written(format, number)).isEqualTo(written);
    }

    @Test
    void rowsOfDataAreOnePieceEach() {
        try (WordFile word = new WordFile()) {
            // Given
            word.paragraph(FIRST);
            XWPFTable table = word.document().createTable(2, 2);
            table.getRow(0).getCell(0).setText("Length");
            table.getRow(0).getCell(1).setText("120 m");
            table.getRow(1).getCell(0).setText("Width");
            table.getRow(1).getCell(1).setText("9 m");
            // When, then
            assertThat(clean(word.bytes()).blocks().subList(1, 3))
                    .extracting(Block::kind, Block::text)
                    .containsExactly(
                            tuple(BlockKind.TABLE_ROW, "Length | 120 m"), tuple(BlockKind.TABLE_ROW, "Width | 9 m"));
        }
    }

    @Test
    void footnotesAreNotesWithTheirNumbersAndHeadersAreTakenOff() {
        try (WordFile word = new WordFile()) {
            // Given
            word.document()
                    .createHeaderFooterPolicy()
                    .createHeader(XWPFHeaderFooterPolicy.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Ministry of Works");
            word.paragraph(FIRST).paragraph(SECOND);
            XWPFFootnote note = word.document().createFootnote();
            note.createParagraph().createRun().setText("See the agreement of both towns.");
            word.document().getParagraphs().getFirst().addFootnoteReference(note);
            // When
            CleanedStatement cleaned = clean(word.bytes());
            // Then
            assertThat(texts(cleaned)).containsExactly(FIRST, SECOND, "See the agreement of both towns.");
            assertThat(cleaned.blocks().getLast())
                    .returns(BlockKind.NOTE, Block::kind)
                    .returns("1", Block::label);
            assertThat(cleaned.removed())
                    .extracting(Removed::reason, Removed::sample)
                    .containsExactly(tuple(Removed.Reason.CHROME, "Ministry of Works"));
        }
    }

    @Test
    void propertiesGiveTitleDateAndLanguageWhereTheTextDoesNot() throws Exception {
        try (WordFile word = new WordFile()) {
            // Given
            word.paragraph("Statement on the Bridge").paragraph("Ruritania, Strelsau, Zenda!");
            var properties = word.document().getProperties().getCoreProperties();
            properties.setTitle("Statement on the Bridge");
            properties.setCreated(
                    Optional.of(Date.from(Documents.FETCHED_AT.minusDays(9).toInstant())));
            properties.setModified(
                    Optional.of(Date.from(Documents.FETCHED_AT.minusDays(9).toInstant())));
            properties.getUnderlyingProperties().setLanguageProperty("de-AT");
            // When
            CleanedStatement cleaned = clean(word.bytes());
            // Then
            assertThat(cleaned.title()).isEqualTo("Statement on the Bridge");
            assertThat(cleaned.publishedAt()).hasToString("2026-01-23");
            assertThat(cleaned.language()).isEqualTo("de");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "application/zip",
        "application/octet-stream",
        "application/msword",
        "application/x-zip-compressed",
        "''"
    })
    void aDocxIsKnownByWhatIsInside(String type) {
        try (WordFile word = new WordFile()) {
            byte[] docx = word.paragraph(FIRST).bytes();
            CleanedStatement cleaned = new StatementCleaner().clean(Documents.of(type, docx, null));
            assertThat(texts(cleaned)).containsExactly(FIRST);
            assertThat(cleaned.mediaType()).isEqualTo(WordFile.TYPE);
        }
    }

    @Test
    void aPasswordIsAskedForByName() throws Exception {
        try (WordFile word = new WordFile();
                POIFSFileSystem container = new POIFSFileSystem()) {
            // Given
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(container)) {
                out.write(word.paragraph(FIRST).bytes());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            // When, then
            for (String type : List.of(WordFile.TYPE, "application/octet-stream")) {
                assertRejected(
                        type,
                        bytes.toByteArray(),
                        Rejection.ENCRYPTED_DOCUMENT,
                        "EncryptedDocument: ",
                        "asks for a password");
            }
        }
    }

    @Test
    void theOldFormatOfWordIsNotRead() throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[5_000]), "WordDocument");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            assertRejected(
                    "application/octet-stream",
                    bytes.toByteArray(),
                    Rejection.UNSUPPORTED_MEDIA_TYPE,
                    "UnsupportedMediaType: ",
                    "application/msword");
        }
    }

    @Test
    void aCutFileIsBrokenInOneOfItsParts() {
        try (WordFile word = new WordFile()) {
            byte[] docx = word.paragraph(FIRST).bytes();
            assertRejected(
                    WordFile.TYPE,
                    Arrays.copyOf(docx, 700),
                    Rejection.UNDECODABLE,
                    "Undecodable: ",
                    "the DOCX of 700 bytes is broken in part 4: ");
        }
    }

    @Test
    void aTextWithABrokenTreeIsBroken() {
        try (WordFile word = new WordFile()) {
            byte[] docx = WordFile.withPart(
                    word.paragraph(FIRST).bytes(), "word/document.xml", xml -> xml.replace("</w:p>", "</w:q>"));
            assertRejected(WordFile.TYPE, docx, Rejection.UNDECODABLE, "Undecodable: ", "is broken: ");
        }
    }

    @Test
    void declaredEntitiesAreRefusedWithTheNameOfTheirPart() {
        try (WordFile word = new WordFile()) {
            byte[] docx = WordFile.withPart(
                    word.paragraph(FIRST).bytes(),
                    "word/document.xml",
                    xml -> "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"
                            + xml.substring(xml.indexOf("?>") + 2));
            assertRejected(
                    WordFile.TYPE, docx, Rejection.LIMIT_EXCEEDED, "LimitExceeded: ", "entities in word/document.xml");
        }
    }

    @Test
    void anArchiveThatUnpacksWithoutEndIsRefusedWithTheNameOfItsPart() {
        try (WordFile word = new WordFile()) {
            byte[] docx = WordFile.withPart(
                    word.paragraph(FIRST).bytes(),
                    "word/document.xml",
                    xml -> xml.replace("</w:body>", "<w:p/>".repeat(4 << 20) + "</w:body>"));
            assertRejected(WordFile.TYPE, docx, Rejection.LIMIT_EXCEEDED, "LimitExceeded: ", "in word/document.xml");
        }
    }

    @Test
    void tablesInTablesWithoutEndAreRefused() {
        try (WordFile word = new WordFile()) {
            byte[] docx = WordFile.withPart(
                    word.paragraph(FIRST).bytes(),
                    "word/document.xml",
                    xml -> xml.replace(
                            "</w:body>",
                            "<w:tbl><w:tr><w:tc>".repeat(5_000)
                                    + "<w:p/>"
                                    + "</w:tc></w:tr></w:tbl>".repeat(5_000)
                                    + "</w:body>"));
            assertRejected(WordFile.TYPE, docx, Rejection.LIMIT_EXCEEDED, "LimitExceeded: ");
        }
    }

    @Test
    void aFileWithNothingInItHasNoText() {
        try (WordFile word = new WordFile()) {
            assertRejected(WordFile.TYPE, word.bytes(), Rejection.NO_TEXT, "the DOCX has no text");
        }
    }

    @Test
    void marksOfNotesAreTakenOutOfTheTextWhereverTheyStand() throws Exception {
        // Given
        try (WordFile word = new WordFile()) {
            word.paragraph("On the bridge");
            StringBuilder marks = new StringBuilder();
            for (int i = 0; i < 20_000; i++) {
                marks.append("[endnoteRef:").append(i * 7_919L % 1_000_003).append(']');
            }
            word.paragraph("[footnoteRef:1]The bridge" + marks + " is open.[footnoteRef:3] [footnoteRef");
            byte[] docx = word.bytes();
            // When
            CleanedStatement cleaned = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> new StatementCleaner()
                    .clean(Documents.of(WordFile.TYPE, docx, null)));
            // Then
            assertThat(cleaned.blocks()).extracting(Block::text).containsExactly("The bridge is open. [footnoteRef");
        }
    }

    @Test
    void whatBrokeWithoutAWordIsSaidByItsKind() {
        Exception cause = new IllegalStateException();
        assertThat(DocxReader.rootOf(new RuntimeException("outer", cause))).contains("IllegalStateException");
    }
}

package io.communique.parse.clean;

import static io.communique.parse.Documents.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.communique.contracts.Rejection;
import io.communique.contracts.StatementRejectedException;
import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.BlockKind;
import io.communique.contracts.statement.CleanedStatement;
import io.communique.contracts.statement.Removed;
import io.communique.parse.Documents;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

    private static final List<String> FIRST = List.of(
            "The Ministers met at the bridge over the river in the north of the country and spoke",
            "about the work that both of their ministries have begun in the course of the last",
            "year, which they are going to finish soon.");

    private static final List<String> SECOND = List.of(
            "They thanked the engineers of both towns for what they had done in the winter, and",
            "they asked them to go on.");

    private static final String FIRST_TEXT = String.join(" ", FIRST);
    private static final String SECOND_TEXT = String.join(" ", SECOND);

    private static CleanedStatement clean(byte[] pdf) {
        return new StatementCleaner().clean(Documents.of("application/pdf", pdf, null));
    }

    private static void assertRejected(byte[] pdf, Rejection rejection, String... details) {
        assertThatThrownBy(() -> clean(pdf))
                .isInstanceOfSatisfying(StatementRejectedException.class, e -> assertThat(e.rejection())
                        .isEqualTo(rejection))
                .hasMessageContainingAll(details);
    }

    @Test
    void linesBecomeParagraphsAndTheLargestLineIsTheTitle() {
        try (PdfPages pages = new PdfPages()) {
            // Given
            pages.heading(16, "Statement on the Bridge")
                    .paragraph(FIRST)
                    .heading(12, "Thanks")
                    .paragraph(SECOND);
            // When
            CleanedStatement cleaned = clean(pages.bytes());
            // Then
            assertThat(cleaned.title()).isEqualTo("Statement on the Bridge");
            assertThat(cleaned.language()).isEqualTo("en");
            assertThat(cleaned.mediaType()).isEqualTo("application/pdf");
            assertThat(cleaned.blocks())
                    .extracting(Block::kind, Block::text, Block::level)
                    .containsExactly(
                            tuple(BlockKind.PARAGRAPH, FIRST_TEXT, null),
                            tuple(BlockKind.HEADING, "Thanks", 2),
                            tuple(BlockKind.PARAGRAPH, SECOND_TEXT, null));
        }
    }

    @Test
    void anIndentBeginsAParagraphWhereNoSpaceDoes() {
        try (PdfPages pages = new PdfPages()) {
            // Given
            pages.line(
                    PdfPages.PLAIN,
                    10,
                    80,
                    "The Ministers met at the bridge over the river in the north of all the land");
            pages.line(
                    PdfPages.PLAIN,
                    10,
                    60,
                    "and spoke about the work that both of their ministries have begun long ago.");
            pages.line(
                    PdfPages.PLAIN,
                    10,
                    80,
                    "They thanked the engineers of both towns for what they had done in winter.");
            // When
            List<String> texts = texts(clean(pages.bytes()));
            // Then
            assertThat(texts).hasSize(2);
            assertThat(texts.getFirst())
                    .endsWith("of all the land and spoke about the work that both of their ministries"
                            + " have begun long ago.");
        }
    }

    @Test
    void aPartedWordIsPutTogetherAndAHyphenOfItsOwnStays() {
        try (PdfPages pages = new PdfPages()) {
            // Given
            pages.paragraph(List.of(
                    "The Ministers agreed on a wide cross-border plan and spoke about the infra-",
                    "structure of both towns, about the old bridge, about the new cross-",
                    "border road and about the trip of Jane Halvorsen-",
                    "Lund, who had come for the years 2020-",
                    "2021 to the north."));
            // When
            List<String> texts = texts(clean(pages.bytes()));
            // Then
            assertThat(texts)
                    .containsExactly("The Ministers agreed on a wide cross-border plan and spoke about the"
                            + " infrastructure of both towns, about the old bridge, about the new cross-border road and"
                            + " about the trip of Jane Halvorsen-Lund, who had come for the years 2020-2021 to the"
                            + " north.");
        }
    }

    @Test
    void headersFootersAndPageNumbersAreTakenOffAndAParagraphGoesOnOverThePage() {
        try (PdfPages pages = new PdfPages()) {
            // Given
            for (int i = 1; i <= 3; i++) {
                pages.put(PdfPages.PLAIN, 8, 60, 30, "Ministry of Works of Ruritania");
                pages.put(PdfPages.PLAIN, 8, 280, 820, "Page " + i + " of 3");
                pages.put(PdfPages.PLAIN, 8, 60, 830, "Bridge Street 1, Strelsau");
                if (i == 1) {
                    pages.at(60)
                            .paragraph(SECOND)
                            .paragraph(FIRST.subList(0, 2))
                            .page();
                } else if (i == 2) {
                    pages.at(60).paragraph(FIRST.subList(2, 3)).page();
                } else {
                    pages.at(60).paragraph(List.of("The last of the paragraphs ends here."));
                }
            }
            // When
            CleanedStatement cleaned = clean(pages.bytes());
            // Then
            assertThat(texts(cleaned))
                    .containsExactly(SECOND_TEXT, FIRST_TEXT, "The last of the paragraphs ends here.");
            assertThat(cleaned.removed())
                    .extracting(Removed::reason, Removed::blocks)
                    .containsExactly(tuple(Removed.Reason.CHROME, 9));
        }
    }

    @Test
    void columnsAreReadOneAfterTheOtherHoweverThePageWasDrawn() {
        try (PdfPages pages = new PdfPages()) {
            // Given
            pages.heading(16, "Statement on the Bridge in two columns that stand below it");
            String[] left = {
                "The Ministers met at the bridge over",
                "the river in the north of the country",
                "and spoke about the work that both of",
                "their ministries have begun in spring,",
                "which they are going to finish soon."
            };
            String[] right = {
                "They thanked the engineers of both",
                "of the towns for what had been done",
                "in the winter, and they asked them to",
                "go on with all of that until the year",
                "is over and the bridge is open to all."
            };
            for (int i = 0; i < left.length; i++) { // line by line over both columns
                pages.put(PdfPages.PLAIN, 10, 60, 120 + 12 * i, left[i]);
                pages.put(PdfPages.PLAIN, 10, 300, 120 + 12 * i, right[i]);
            }
            // When
            CleanedStatement cleaned = clean(pages.bytes());
            // Then
            assertThat(texts(cleaned)).containsExactly(String.join(" ", left), String.join(" ", right));
        }
    }

    @Test
    void labelsBeforeListItemsAreLabels() {
        try (PdfPages pages = new PdfPages()) {
            // Given
            pages.paragraph(FIRST);
            pages.put(PdfPages.PLAIN, 10, 60, 120, "1.")
                    .put(
                            PdfPages.PLAIN,
                            10,
                            84,
                            120,
                            "The bridge will be opened for all who have come to it from both of the towns")
                    .put(PdfPages.PLAIN, 10, 84, 132, "before the end of the year;")
                    .put(PdfPages.PLAIN, 10, 60, 144, "2.")
                    .put(PdfPages.PLAIN, 10, 84, 144, "the road will be built.");
            // When
            CleanedStatement cleaned = clean(pages.bytes());
            // Then
            assertThat(cleaned.blocks().subList(1, 3))
                    .extracting(Block::kind, Block::label, Block::text)
                    .containsExactly(
                            tuple(
                                    BlockKind.LIST_ITEM,
                                    "1.",
                                    "The bridge will be opened for all who have come to it from both of the towns"
                                            + " before the end of the year;"),
                            tuple(BlockKind.LIST_ITEM, "2.", "the road will be built."));
        }
    }

    @Test
    void notesAtTheFootAreNotes() {
        try (PdfPages pages = new PdfPages()) {
            // Given
            pages.paragraph(FIRST).paragraph(SECOND);
            pages.put(PdfPages.PLAIN, 8, 60, 780, "1 See the agreement of both towns on the bridge.");
            // When
            CleanedStatement cleaned = clean(pages.bytes());
            // Then
            assertThat(cleaned.blocks().getLast())
                    .returns(BlockKind.NOTE, Block::kind)
                    .returns("1 See the agreement of both towns on the bridge.", Block::text);
        }
    }

    @Test
    void theFilesOwnTitleCountsOnlyIfItIsPrintedAndItsDateOnlyIfNoneIs() {
        try (PdfPages pages = new PdfPages()) {
            // Given
            pages.heading(16, "Statement on the").heading(14, "Bridge").paragraph(FIRST);
            Calendar day = Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT);
            day.set(2024, Calendar.MAY, 3, 10, 0, 0);
            pages.document().getDocumentInformation().setCreationDate(day);
            // When
            pages.document().getDocumentInformation().setTitle("Microsoft Word - draft3.docx");
            CleanedStatement named = clean(pages.bytes());
            pages.document().getDocumentInformation().setTitle("Statement on the Bridge");
            CleanedStatement titled = clean(pages.bytes());
            pages.paragraph(List.of("Strelsau, 4 May 2024"));
            CleanedStatement dated = clean(pages.bytes());
            // Then
            assertThat(named.title()).isEqualTo("Statement on the");
            assertThat(titled.title()).startsWith("Statement on the");
            assertThat(titled.publishedAt()).hasToString("2024-05-03");
            assertThat(dated.publishedAt()).hasToString("2024-05-04");
        }
    }

    @Test
    void aPdfIsKnownByItsBytesWhateverTheServerSays() {
        try (PdfPages pages = new PdfPages()) {
            byte[] pdf = pages.paragraph(FIRST).bytes();
            for (String type : List.of("application/octet-stream", "", "text/html", "application/x-pdf")) {
                CleanedStatement cleaned = new StatementCleaner().clean(Documents.of(type, pdf, null));
                assertThat(texts(cleaned)).as(type).containsExactly(FIRST_TEXT);
            }
        }
    }

    @Test
    void aPasswordIsAskedForByName() throws IOException {
        try (PdfPages pages = new PdfPages()) {
            pages.paragraph(FIRST);
            pages.document().protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            assertRejected(
                    pages.bytes(), Rejection.ENCRYPTED_DOCUMENT, "EncryptedDocument: ", "PDF asks for a password");
        }
    }

    @Test
    void aPasswordOfTheOwnerAloneHindersNobodyFromReading() throws IOException {
        try (PdfPages pages = new PdfPages()) {
            pages.paragraph(FIRST);
            pages.document().protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            assertThat(texts(clean(pages.bytes()))).containsExactly(FIRST_TEXT);
        }
    }

    @Test
    void picturesOfPagesAreAScan() throws IOException {
        try (PdfPages pages = new PdfPages()) {
            BufferedImage picture = new BufferedImage(40, 60, BufferedImage.TYPE_BYTE_GRAY);
            try (PDPageContentStream out = new PDPageContentStream(pages.document(), pages.current())) {
                out.drawImage(LosslessFactory.createFromImage(pages.document(), picture), 0, 0, 500, 800);
            }
            assertRejected(pages.bytes(), Rejection.SCANNED_DOCUMENT, "ScannedDocument: ", "pictures of 1 page");
        }
    }

    @Test
    void aPageWithNothingOnItHasNoText() {
        try (PdfPages pages = new PdfPages()) {
            assertRejected(pages.bytes(), Rejection.NO_TEXT, "the PDF has 1 page without text");
        }
    }

    @Test
    void whatIsNoPdfBehindItsFirstBytesIsBroken() {
        byte[] broken = "%PDF-1.7\nnothing of the kind".getBytes(StandardCharsets.US_ASCII);
        assertRejected(broken, Rejection.UNDECODABLE, "the PDF of 28 bytes is broken: ");
    }

    @Test
    void aPdfCutAtItsEndGivesWhatCanBeHad() {
        try (PdfPages pages = new PdfPages()) {
            byte[] whole = pages.paragraph(FIRST).paragraph(SECOND).bytes();
            byte[] cut = Arrays.copyOf(whole, whole.length - 300);
            assertThat(texts(clean(cut))).containsExactly(FIRST_TEXT, SECOND_TEXT);
        }
    }

    @Test
    void aStreamThatUnpacksWithoutEndIsRefusedWithItsPlace() throws IOException {
        // Given
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            byte[] spaces = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                out.write(spaces);
            }
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes("%PDF-1.7\n1 0 obj <</Filter /FlateDecode>> stream\n".getBytes(StandardCharsets.US_ASCII));
        pdf.writeBytes(packed.toByteArray());
        // When, then
        assertRejected(pdf.toByteArray(), Rejection.LIMIT_EXCEEDED, "LimitExceeded: ", "in the stream at offset 42");
    }
}

package io.communique.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.communique.local.process.FileProcessor;
import io.communique.local.process.Until;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessCommandTest {

    private static final String PAGE =
            "<html><head><title>Visit</title></head><body><h1>Visit of the minister to Geneva</h1><p>The minister met"
                    + " the Secretary-General of the United Nations in Geneva on 3 March 2026.</p></body></html>";

    @TempDir
    private Path folder;

    @Test
    void eachFileGivesALineInTheOrderGivenAndFailuresDoNotStopTheOthers() throws Exception {
        // Given
        String good = write("good.html", PAGE);
        String missing = folder.resolve("missing.html").toString();
        String empty = write("empty.txt", "");
        String packed = folder.resolve("packed.html.gz").toString();
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(Path.of(packed)))) {
            out.write(PAGE.getBytes(StandardCharsets.UTF_8));
        }
        String notPacked = write("not-packed.html.gz", PAGE);
        // When
        List<JsonNode> lines = process(Until.ENRICHED, good, missing, empty, packed, notPacked);
        // Then
        assertThat(lines)
                .extracting(line -> line.path("input").asText())
                .containsExactly(good, missing, empty, packed, notPacked);
        assertThat(lines)
                .extracting(line -> line.path("error").path("type").asText("-"))
                .containsExactly("-", "Unreadable", "NoText", "-", "Undecodable");
        assertThat(lines.get(1).path("error").path("message").asText()).isEqualTo("there is no such file");
        assertThat(lines.getFirst().path("event").path("text").asText())
                .isEqualTo(lines.get(3).path("event").path("text").asText())
                .contains("Secretary-General");
    }

    @Test
    void pdfAndWordDocumentsAreReadHereToo() throws Exception {
        // Given
        String sentence = "The minister met the Secretary-General of the United Nations in Geneva.";
        Path pdf = folder.resolve("visit.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText(sentence);
                content.endText();
            }
            document.save(pdf.toFile());
        }
        Path docx = folder.resolve("visit.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(docx)) {
            document.createParagraph().createRun().setText(sentence);
            document.write(out);
        }
        // When
        List<JsonNode> lines = process(Until.STRUCTURED, pdf.toString(), docx.toString());
        // Then
        assertThat(lines)
                .extracting(line -> line.path("event").path("text").asText())
                .containsExactly(sentence, sentence);
    }

    @Test
    void processingEndsWithTheChosenEvent() throws Exception {
        // Given
        String file = write("page.html", PAGE);
        // When
        JsonNode cleaned = process(Until.CLEANED, file).getFirst().path("event");
        JsonNode structured = process(Until.STRUCTURED, file).getFirst().path("event");
        JsonNode enriched = process(Until.ENRICHED, file).getFirst().path("event");
        // Then
        assertThat(cleaned.has("clauses")).isFalse();
        assertThat(structured.has("clauses")).isTrue();
        assertThat(structured.has("mentions")).isFalse();
        assertThat(enriched.path("mentions").size()).isPositive();
    }

    @Test
    void everySampleIsAStatementWithClausesAndNames() throws Exception {
        for (Samples.Sample sample : Samples.all()) {
            Path file = Files.write(folder.resolve(sample.name()), sample.body());
            JsonNode event = process(Until.ENRICHED, file.toString()).getFirst().path("event");
            assertThat(event.path("clauses").size()).as(sample.name()).isGreaterThan(2);
            assertThat(event.path("mentions").size()).as(sample.name()).isGreaterThan(2);
            assertThat(event.path("title").asText()).as(sample.name()).isNotEmpty();
        }
    }

    @Test
    void wordsThatAreOffAreAnErrorOfTheCall() {
        assertThat(Communique.execute("process", "--until", "stored", "x")).isEqualTo(2);
        assertThat(Communique.execute("process")).isEqualTo(2);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static List<JsonNode> process(Until until, String... files) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FileProcessor(until, null)
                .process(List.of(files).iterator(), new PrintStream(out, false, StandardCharsets.UTF_8));
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }
}

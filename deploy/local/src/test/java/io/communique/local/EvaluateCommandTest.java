package io.communique.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateCommandTest {

    private static final String PAGE = "<html lang=en><head><title>Visit of the minister</title>"
            + "<meta property='article:published_time' content='2024-05-03T10:00:00Z'></head><body><article>"
            + "<h1>Visit of the minister</h1><p>The minister opened the bridge over the river this morning, in the "
            + "presence of many guests from both countries.</p><p>The bridge shortens the way to the harbour by an "
            + "hour, said the minister, who thanked the workers.</p></article></body></html>";

    @TempDir
    private Path folder;

    @Test
    void aBrokenFloorIsAFailure() throws IOException {
        // Given
        annotatedPage("2024-05-04");
        StringWriter out = new StringWriter();
        // When
        int status = evaluate(out, "--only", "dates", "--worst", "1");
        // Then
        assertThat(status).isEqualTo(1);
        assertThat(out.toString()).contains("BELOW THE FLOOR", "page.html.gz 2024-05-03 for 2024-05-04");
    }

    @Test
    void aFloorThatIsHeldIsNone() throws IOException {
        // Given
        annotatedPage("2024-05-03");
        StringWriter out = new StringWriter();
        // When
        int status = evaluate(out, "--only", "dates");
        // Then
        assertThat(status).isZero();
        assertThat(out.toString()).contains("aim reached");
    }

    @Test
    void absentDataIsNamedAndLeftOut() {
        // Given
        StringWriter out = new StringWriter();
        // When
        int status = evaluate(out, "--only", "dates", "--only", "questions");
        // Then
        assertThat(status).isZero();
        assertThat(out.toString().lines().filter(line -> line.contains("left out: the data is not here")))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void anUnknownMeasureIsRefused() {
        assertThat(Communique.execute("evaluate", "--only", "beauty")).isEqualTo(2);
    }

    private int evaluate(StringWriter out, String... words) {
        CommandLine command = new CommandLine(new EvaluateCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(new StringWriter()));
        String[] all = new String[words.length + 2];
        System.arraycopy(words, 0, all, 2, words.length);
        all[0] = "--corpora";
        all[1] = folder.toString();
        return command.execute(all);
    }

    private void annotatedPage(String date) throws IOException {
        Path dates = folder.resolve("corpora/publication-dates");
        Files.createDirectories(dates.resolve("html"));
        Files.writeString(
                dates.resolve("ground-truth.json"),
                "{\"page.html.gz\": {\"url\": \"https://ministry.example/visit\", \"date\": \"" + date + "\"}}");
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(dates.resolve("html/page.html.gz")))) {
            packed.write(PAGE.getBytes(StandardCharsets.UTF_8));
        }
    }
}

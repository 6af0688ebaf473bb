package io.communique.local.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The page that says how good the stages are, how it was measured, and how good others are. */
public final class QualityPage {

    private QualityPage() {}

    public static void write(Report report, Path file) throws IOException {
        Files.writeString(file, text(report, LocalDate.now(ZoneOffset.UTC)));
    }

    static String text(Report report, LocalDate day) throws IOException {
        try (InputStream template = QualityPage.class.getResourceAsStream("quality.md")) {
            if (template == null) {
                throw new IllegalStateException("quality.md is missing");
            }
            return new String(template.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{day}", day.toString())
                    .replace("{table}\n", report.markdown());
        }
    }
}

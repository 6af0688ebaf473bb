package io.communique.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.communique.contracts.statement.StatementId;
import io.communique.ingest.source.MonitoredSource;
import io.communique.ingest.source.Sources;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadTest {

    private static final byte[] BODY = "text".getBytes(StandardCharsets.UTF_8);
    private static final MonitoredSource MINISTRY = new MonitoredSource(
            "ruritania", "Ministry", null, null, List.of(), Set.of("ministry.example"), false, null, null);

    private final Upload upload = new Upload(new Sources(List.of(MINISTRY)), 10);

    @Test
    void aNameIdentifiesWithItsSource() {
        // When
        Submission submission = upload.check("a.txt", null, null, "text/plain; charset=utf-8", BODY);
        // Then
        assertThat(submission.statementId()).isEqualTo(StatementId.ofName("uploads", "a.txt"));
        assertThat(submission.source().id()).isEqualTo("uploads");
        assertThat(submission.contentType()).isEqualTo("text/plain; charset=utf-8");
    }

    @Test
    void anAddressIdentifiesAndBelongsToTheSourceOfItsHost() {
        // When
        Submission submission = upload.check(null, "https://ministry.example/a?utm_source=x", null, "text/html", BODY);
        // Then
        assertThat(submission.statementId()).isEqualTo(StatementId.ofUrl(URI.create("https://ministry.example/a")));
        assertThat(submission.source()).isEqualTo(MINISTRY);
    }

    @Test
    void aPageOfAnotherHostBelongsToTheWeb() {
        assertThat(upload.check(null, "https://other.example/a", null, "text/html", BODY)
                        .source()
                        .id())
                .isEqualTo("web");
    }

    @Test
    void theSourceThatIsNamedCounts() {
        assertThat(upload.check("a.txt", null, "ruritania", "text/plain", BODY).source())
                .isEqualTo(MINISTRY);
        assertThat(upload.check("a.txt", null, "archive-2", "text/plain", BODY)
                        .source()
                        .id())
                .isEqualTo("archive-2");
    }

    @Test
    void bytesOfAnUnknownTypeAreLookedAt() {
        assertThat(upload.check("a.html", null, null, "application/octet-stream", BODY)
                        .contentType())
                .isEqualTo("text/html");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, -, text/plain, NO_IDENTITY",
                "' ', '', -, text/plain, NO_IDENTITY",
                "a\u0007b, -, -, text/plain, NAME",
                "-, ministry.example/a, -, text/plain, ADDRESS",
                "-, ftp://ministry.example/a, -, text/plain, ADDRESS",
                "a, -, Ruritania, text/plain, SOURCE",
                "a, -, ../x, text/plain, SOURCE",
                "a, -, -, -, MEDIA_TYPE",
                "a, -, -, text, MEDIA_TYPE",
                "a, -, -, text/, MEDIA_TYPE",
                "a, -, -, application/x-www-form-urlencoded, MEDIA_TYPE",
                "a, -, -, multipart/mixed; boundary=x, MEDIA_TYPE"
            })
    void whatIsWrongIsNamed(
            @Nullable String name,
            @Nullable String url,
            @Nullable String source,
            @Nullable String contentType,
            InvalidSubmissionException.Kind kind) {
        assertThatThrownBy(() -> upload.check(name, url, source, contentType, BODY))
                .isInstanceOfSatisfying(InvalidSubmissionException.class, invalid -> assertThat(invalid.kind())
                        .isEqualTo(kind));
    }

    @Test
    void theLimitIsNamed() {
        assertThatThrownBy(() -> upload.check("a", null, null, "text/plain", new byte[11]))
                .isInstanceOf(InvalidSubmissionException.class)
                .hasMessage("the document has more than 10 bytes, the limit");
        assertThatThrownBy(() -> upload.check("a", null, null, "text/plain", new byte[0]))
                .isInstanceOf(InvalidSubmissionException.class)
                .hasMessage("the document is empty");
    }
}

package io.communique.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.communique.local.client.Submission;
import io.communique.local.client.SubmissionFailedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What cannot become a statement is named, and what stands around it arrives. */
class BadInputST {

    private static final String HTML = "text/html; charset=utf-8";

    private final Submission submission = RunningLine.get().submission();

    @Test
    void anEmptyDocumentIsRefused() {
        assertThatThrownBy(() -> submission.submit("bad", "empty.html", HTML, new byte[0]))
                .isInstanceOf(SubmissionFailedException.class)
                .hasMessageContaining("empty");
    }

    @Test
    void aDocumentOver16MiBIsRefusedWithTheLimit() {
        assertThatThrownBy(() -> submission.submit("bad", "large.txt", "text/plain", new byte[20 * 1024 * 1024]))
                .isInstanceOf(SubmissionFailedException.class)
                .hasMessageContaining("16");
    }

    @Test
    void bytesThatAreNoTextAreNamedAndTheStatementsAroundThemArrive() throws Exception {
        // Given
        byte[] bytes = new byte[4096];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        Submission.Accepted before = submit("before.html", "The ministers met before.");
        Submission.Accepted bad = submission.submit("bad", "noise.txt", "text/plain", bytes);
        Submission.Accepted after = submit("after.html", "The ministers met afterwards.");
        // When, Then
        assertThatThrownBy(() -> submission.await(bad))
                .isInstanceOf(SubmissionFailedException.class)
                .hasMessageContaining("Undecodable");
        assertThat(submission.await(before).path("statement").path("text").asText())
                .contains("met before");
        assertThat(submission.await(after).path("statement").path("text").asText())
                .contains("met afterwards");
    }

    @Test
    void aPageCutInTheMiddleGivesWhatIsThere() throws Exception {
        // Given
        String page =
                "<html><body><article><h1>Visit to Geneva</h1><p>The minister arrived in Geneva on Monday for talks"
                        + " on trade and climate.</p><p>She will meet her counterpart in the aftern";
        // When
        Submission.Accepted accepted =
                submission.submit("bad", "cut.html", HTML, page.getBytes(StandardCharsets.UTF_8));
        // Then
        assertThat(submission.await(accepted).path("statement").path("text").asText())
                .contains("arrived in Geneva", "in the aftern");
    }

    @Test
    void aRedirectOrAddressOfThisMachineIsRefused() {
        assertThatThrownBy(() -> submission.fetch("http://127.0.0.1:" + 9 + "/"))
                .isInstanceOf(SubmissionFailedException.class)
                .hasMessageContaining("127.0.0.1");
    }

    private Submission.Accepted submit(String name, String sentence)
            throws IOException, InterruptedException, SubmissionFailedException {
        return submission.submit(
                "bad",
                name,
                HTML,
                ("<html><body><h1>News</h1><p>" + sentence + "</p></body></html>").getBytes(StandardCharsets.UTF_8));
    }
}

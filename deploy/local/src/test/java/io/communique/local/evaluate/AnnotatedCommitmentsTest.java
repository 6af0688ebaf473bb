package io.communique.local.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.communique.enrich.catalogue.Catalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The form of the annotated commitments. */
class AnnotatedCommitmentsTest {

    private static final Path FOLDER = Path.of("..", "..", "quality", "commitments");
    private static final Pattern DEADLINE = Pattern.compile("\\d{4}(-\\d\\d){0,2}(/\\d{4}(-\\d\\d){0,2})?");

    @Test
    void thereAreManyOfFourLanguages() throws IOException {
        // When
        List<AnnotatedDocument> documents = AnnotatedDocument.of(FOLDER);
        // Then
        assertThat(documents).hasSizeGreaterThanOrEqualTo(12);
        assertThat(documents).extracting(AnnotatedDocument::language).contains("en", "es", "fr", "ru");
        assertThat(documents.stream()
                        .mapToInt(
                                document -> document.gold().path("commitments").size())
                        .sum())
                .isGreaterThanOrEqualTo(120);
    }

    @Test
    void everySentenceBeginsOnceInItsDocument() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (AnnotatedDocument document : AnnotatedDocument.of(FOLDER)) {
            String printed = new String(Corpus.bytes(document.file()), StandardCharsets.UTF_8);
            String text = Words.folded(
                    document.name().endsWith(".html")
                            ? Jsoup.parse(printed).body().text()
                            : printed);
            Set<String> sentences = new TreeSet<>();
            document.gold()
                    .path("commitments")
                    .forEach(commitment -> sentences.add(Corpus.text(commitment, "sentence")));
            document.gold().path("none").forEach(none -> sentences.add(none.asText()));
            for (String sentence : sentences) {
                int at = text.indexOf(sentence);
                if (at < 0 || text.indexOf(sentence, at + 1) >= 0) {
                    wrong.add(document.name() + ": " + sentence);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyCountryAndOrganisationStandsInTheCatalogue() throws IOException {
        // Given
        Set<String> known =
                Catalogue.load().names().stream().map(name -> name.thing().id()).collect(Collectors.toSet());
        List<String> wrong = new ArrayList<>();
        // When
        for (AnnotatedDocument document : AnnotatedDocument.of(FOLDER)) {
            for (JsonNode node : document.gold().path("commitments")) {
                GoldCommitment commitment = GoldCommitment.of(node);
                Set<String> ids = new TreeSet<>(commitment.actors());
                ids.addAll(commitment.addressees());
                ids.removeIf(id -> known.contains(id) || id.startsWith("person:"));
                ids.forEach(id -> wrong.add(document.name() + ": " + id));
                String deadline = commitment.deadline();
                if (deadline != null && !DEADLINE.matcher(deadline).matches()) {
                    wrong.add(document.name() + ": " + deadline);
                }
            }
        }
        // Then
        assertThat(wrong).isEmpty();
    }
}

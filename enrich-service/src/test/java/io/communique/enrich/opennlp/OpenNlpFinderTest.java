package io.communique.enrich.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.communique.enrich.catalogue.Catalogue;
import io.communique.enrich.mention.AddedFinders;
import io.communique.enrich.mention.Candidate;
import io.communique.enrich.mention.Candidates;
import io.communique.enrich.mention.FinderSettings;
import io.communique.enrich.mention.NameFinder;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.StatementText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenNlpFinderTest {

    /** A type of name that the project's rules do not look for: ships in lower case after "the vessel". */
    private static final List<String> SENTENCES = List.of(
            "the vessel <START:place> karvella <END> lies at anchor .",
            "the vessel <START:place> odrina <END> left the port .",
            "they boarded the vessel <START:place> mistral ii <END> at night .",
            "we saw the vessel <START:place> tuvek <END> near the coast .",
            "the crew of the vessel <START:place> selandra <END> is safe .",
            "the port is closed and the crew is safe .",
            "they left the coast at night .",
            "we saw the crew near the port .");

    @TempDir
    private static Path folder;

    private static Path model;

    @BeforeAll
    static void train() throws IOException {
        model = folder.resolve("vessels.bin");
        write(model, SENTENCES);
    }

    @Test
    void namesThatTheModelFindsAreAddedWithItsProbability() {
        // Given
        StatementText statement = statement("The meeting is over.", "They saw the vessel tuvek near the coast.");
        Candidates candidates = new Candidates(statement);
        // When
        new OpenNlpFinder(models(model.toString())).find(statement, candidates);
        // Then
        assertThat(candidates.of(0)).isEmpty();
        assertThat(candidates.of(1)).singleElement().satisfies(candidate -> {
            assertThat(statement.clauses().get(1).text().substring(candidate.start(), candidate.end()))
                    .isEqualTo("tuvek");
            assertThat(candidate.thing().id()).isEqualTo("place:tuvek");
            assertThat(candidate.method()).isEqualTo("opennlp");
            assertThat(candidate.confidence()).isBetween(0.5, 1.0);
        });
    }

    @Test
    void itIsAddedByTheNameOfItsClass() {
        // Given
        NameFinder names = new NameFinder(
                Catalogue.load(),
                AddedFinders.load(List.of("io.communique.enrich.opennlp.OpenNlpFinder"), models(model.toString())));
        // When
        List<Candidate> found =
                names.find(statement("the vessel karvella left Vietnam .")).getFirst();
        // Then
        assertThat(found).extracting(Candidate::method).containsExactly("opennlp", "catalogue");
    }

    @Test
    void manyThreadsGetTheSameAnswers() throws Exception {
        // Given
        OpenNlpFinder finder = new OpenNlpFinder(models(model.toString()));
        StatementText statement = statement("the crew of the vessel odrina is safe .");
        List<Callable<List<Candidate>>> calls = IntStream.range(0, 100)
                .<Callable<List<Candidate>>>mapToObj(i -> () -> found(finder, statement))
                .toList();
        List<Candidate> expected = found(finder, statement);
        assertThat(expected).hasSize(1);
        // When, then
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<List<Candidate>> answer : threads.invokeAll(calls)) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        }
    }

    @Test
    void withoutAModelItDoesNotStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OpenNlpFinder(name -> null))
                .withMessageContaining("communique.enrich.opennlp.models");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OpenNlpFinder(models(model + ", /nowhere/names.bin")))
                .withMessageContaining("communique.enrich.opennlp.models=" + model)
                .withMessageEndingWith("no file /nowhere/names.bin");
    }

    @Test
    void aFileThatIsNoModelIsNamed() throws IOException {
        // Given
        Path text = Files.writeString(folder.resolve("text.bin"), "This is no model.");
        // When, then
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OpenNlpFinder(models(text.toString())))
                .withMessageContaining("text.bin is no name finder model");
    }

    @Test
    void aModelOfAnUnknownTypeIsRefused() throws IOException {
        // Given
        Path weapons = folder.resolve("weapons.bin");
        write(
                weapons,
                SENTENCES.stream()
                        .map(sentence -> sentence.replace(":place>", ":weapon>"))
                        .toList());
        // When, then
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OpenNlpFinder(models(weapons.toString())))
                .withMessageContaining("finds names of the type \"weapon\"");
    }

    private static List<Candidate> found(OpenNlpFinder finder, StatementText statement) {
        Candidates candidates = new Candidates(statement);
        finder.find(statement, candidates);
        return candidates.of(0);
    }

    private static FinderSettings models(String files) {
        return Map.of("opennlp.models", files)::get;
    }

    private static StatementText statement(String... clauses) {
        List<ClauseText> texts = new ArrayList<>();
        for (String clause : clauses) {
            texts.add(new ClauseText(texts.size() + 1, clause));
        }
        return new StatementText(texts, List.of(), null);
    }

    private static void write(Path file, List<String> sentences) throws IOException {
        List<NameSample> samples = new ArrayList<>();
        for (String sentence : sentences) {
            samples.add(NameSample.parse(sentence, false));
        }
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        TokenNameFinderModel trained = NameFinderME.train(
                "en", null, ObjectStreamUtils.createObjectStream(samples), parameters, new TokenNameFinderFactory());
        trained.serialize(file);
    }
}

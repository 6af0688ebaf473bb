package io.communique.enrich.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.contracts.statement.TopicScore;
import io.communique.enrich.catalogue.Catalogue;
import io.communique.enrich.catalogue.CatalogueName;
import io.communique.enrich.mention.Candidate;
import io.communique.enrich.mention.NameFinder;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Line;
import io.communique.enrich.text.StatementText;
import io.communique.enrich.text.WordLists;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicFinderTest {

    private static final NameFinder NAMES = new NameFinder();
    private static final TopicFinder FINDER = new TopicFinder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | health | Lakeland will send vaccines and protective equipment to hospitals in Vrodsk, where the epidemic goes on.
        en | disarmament | Both sides want nuclear weapons to be fewer, and spoke of verification and of arms control.
        en | consular | Travellers should check their passports. The embassy helps citizens abroad who need a visa.
        en | sanctions | The Council adopted restrictive measures: an asset freeze and a travel ban for nine officials.
        en | maritime | Freedom of navigation in the strait matters to every ship; the coast guard met pirates twice. Maritime borders stay.
        en | migration | Asylum seekers and refugees wait at the border; host communities are tired.
        fr | food-security | La famine menace la vallée : les récoltes sont perdues et les agriculteurs attendent une aide alimentaire.
        fr | education-culture | Les deux ministres ont ouvert une exposition au musée et parlé des échanges universitaires et de la langue française.
        es | organised-crime | La lucha contra el narcotráfico y el lavado de dinero exige más cooperación policial.
        es | gender | La igualdad de género y los derechos de las mujeres son parte de nuestra política exterior feminista.
        ru | terrorism | Стороны осудили теракт и договорились вместе бороться с терроризмом и экстремизмом.
        ru | energy | Обсуждались поставки природного газа, строительство АЭС и энергетическая безопасность.
        de | climate | Die Ministerin sprach über Klimaschutz, Treibhausgase und die Folgen der Erderwärmung.
        pt | trade | O acordo comercial reduz tarifas e facilita as exportações das empresas.
        ar | humanitarian-aid | وصلت المساعدات الإنسانية إلى المتضررين من الزلزال، وتواصل فرق الإغاثة عملها.
        zh | conflict-resolution | 双方同意停火，并支持通过斡旋推动政治解决，恢复和谈。
        """)
    void aSmallStatementHasItsTopicFirst(String language, String topic, String text) {
        assertThat(topics(language, null, text)).extracting(TopicScore::topic).startsWith(topic);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministers met in Vrodsk and had a friendly conversation about the relations of both countries.",
                "The ambassador presented his credentials to the President this morning. A short talk followed.",
                "Mr Peter Law and Mrs Ann Bank of the Department of Foreign Affairs and Trade will visit Lakeland."
            })
    void aStatementOfNothingInParticularHasNoTopic(String text) {
        assertThat(topics("en", null, text)).isEmpty();
    }

    @Test
    void theScoreIsAsDocumentedAndTheWordsAreGiven() {
        // Given two signs of weight 3, one of them four times, in fewer than a hundred words
        String text = "A pandemic needs vaccines. Vaccines, vaccination and a vaccine.";
        // When
        List<TopicScore> topics = topics("en", null, text);
        // Then 3 + 3 * 2 points, of 9 and 6
        assertThat(topics).containsExactly(new TopicScore("health", 0.6, List.of("vaccines", "pandemic")));
    }

    @Test
    void ofSignsThatOverlapTheLongestCounts() {
        assertThat(topics("en", null, "Nuclear energy, nuclear energy, and a nuclear power plant."))
                .extracting(TopicScore::topic)
                .containsExactly("energy");
    }

    @Test
    void ofTwoStemsOfOneWordTheLongerCounts() {
        // Given a stem of weight 3, four times, within which another of weight 2 begins
        String text = "Digitalisierung, Digitalisierung, Digitalisierung und Digitalisierung.";
        // Then 3 * 2 points, of 6 and 6
        assertThat(topics("de", null, text))
                .containsExactly(new TopicScore("science-technology", 0.5, List.of("digitalisierung")));
    }

    @Test
    void aWordInsideOfAnotherIsNoSign() {
        assertThat(topics("en", null, "The reporter was seasick: airports, seaside, passages, sportive."))
                .isEmpty();
    }

    @Test
    void hintsAloneMakeNoTopic() {
        assertThat(topics("en", null, "The sea, the sea, a ship, a port, a coast, the islands, and the ships at sea."))
                .isEmpty();
    }

    @Test
    void aSignInTheTitleCountsMore() {
        String text = "The agreement was signed in Vrodsk.";
        assertThat(topics("en", null, text)).isEmpty();
        assertThat(topics("en", "Agreement on fisheries", text))
                .extracting(TopicScore::topic)
                .containsExactly("maritime");
    }

    @Test
    void aNameImpliesATopic() {
        assertThat(topics("en", null, "The WHO and Gavi thank Lakeland."))
                .containsExactly(new TopicScore("health", 0.5, List.of("who", "gavi")));
    }

    @Test
    void theSameSignsWeighLessInALongText() {
        // Given
        String text = "Vaccines for the hospital. ";
        String rest = "They spoke for a long time of this and that and of nothing else. ".repeat(100);
        // When, then
        assertThat(topics("en", null, text)).isNotEmpty();
        assertThat(topics("en", null, text + rest)).isEmpty();
    }

    @Test
    void wordsOfOtherLanguagesDoNotCount() {
        // "la paz" is peace, "paz" is no English word
        String text = "El proceso de paz y el alto el fuego.";
        assertThat(topics("en", null, text)).isEmpty();
        assertThat(topics("es-AR", null, text)).isNotEmpty();
        assertThat(topics(null, null, text)).isNotEmpty();
        assertThat(topics("xx", null, text)).isNotEmpty();
    }

    @Test
    void atMostFiveTopicsTheHighestFirst() {
        // When
        List<TopicScore> topics = topics(
                "en",
                null,
                "Vaccines and hospitals, tariffs and exports, human rights and torture, satellites and outer space,"
                        + " terrorism and extremists, sanctions and embargoes, elections and a referendum.");
        // Then
        assertThat(topics).hasSize(5).isSortedAccordingTo((one, other) -> Double.compare(other.score(), one.score()));
    }

    @Test
    void everyThingThatImpliesATopicIsInTheCatalogue() {
        // Given
        Set<String> known = Catalogue.load().names().stream()
                .map(CatalogueName::thing)
                .map(thing -> thing.id())
                .collect(Collectors.toSet());
        // When, then
        assertThat(WordLists.lines(TopicFinder.class, "topic-entities.txt").stream()
                        .map(Line::fields)
                        .map(List::getFirst)
                        .filter(id -> id.indexOf(':') > 0))
                .isNotEmpty()
                .allMatch(known::contains);
    }

    private static List<TopicScore> topics(@Nullable String language, @Nullable String title, String text) {
        StatementText statement = new StatementText(List.of(new ClauseText(1, text)), List.of(), null);
        List<List<Candidate>> names = NAMES.find(statement);
        return FINDER.find(language, title, statement, names);
    }
}

package io.communique.enrich.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.catalogue.Catalogue;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.StatementText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AddedFindersTest {

    private static final FinderSettings NOTHING = name -> null;

    /** Finds a word that is set. */
    public static final class WordFinder implements MentionFinder {

        private final String word;

        public WordFinder(FinderSettings settings) {
            String set = settings.get("word");
            if (set == null) {
                throw settings.wrong("word", "a word is needed");
            }
            this.word = set;
        }

        @Override
        public void find(StatementText statement, Candidates candidates) {
            for (int c = 0; c < statement.clauses().size(); c++) {
                int at = statement.clauses().get(c).text().indexOf(word);
                if (at >= 0) {
                    Thing thing = Thing.named(EntityType.PLACE, word);
                    candidates.add(c, Candidate.added(at, at + word.length(), thing, "word", 0.25));
                }
            }
        }
    }

    /** Needs no settings. */
    public static final class PlainFinder implements MentionFinder {

        @Override
        public void find(StatementText statement, Candidates candidates) {}
    }

    /** Cannot be made. */
    static final class HiddenFinder implements MentionFinder {

        @Override
        public void find(StatementText statement, Candidates candidates) {}
    }

    @Test
    void noneIsAddedUnlessSet() {
        assertThat(AddedFinders.load(List.of(), NOTHING)).isEmpty();
    }

    @Test
    void findersAreMadeInTheirOrderWithTheirSettings() {
        // Given
        FinderSettings settings = Map.of("word", "quibble")::get;
        // When
        List<MentionFinder> finders =
                AddedFinders.load(List.of(WordFinder.class.getName(), " " + PlainFinder.class.getName()), settings);
        // Then
        assertThat(finders).hasExactlyElementsOfTypes(WordFinder.class, PlainFinder.class);
    }

    @Test
    void whatAnAddedFinderFindsHasItsMethodAndConfidence() {
        // Given
        NameFinder names = finding("quibble");
        // When, then
        assertThat(find(names, "A quibble."))
                .singleElement()
                .returns("word", Candidate::method)
                .returns(0.25, Candidate::confidence)
                .returns("place:quibble", candidate -> candidate.thing().id());
    }

    @Test
    void theProjectsRulesKeepTheirWordsEvenFromALongerName() {
        // Given
        NameFinder names = finding("to Vietnam");
        // When, then
        assertThat(find(names, "He went to Vietnam."))
                .singleElement()
                .returns("country:VN", candidate -> candidate.thing().id());
    }

    @Test
    void anUnknownClassIsRefusedWithTheSettingAndTheValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AddedFinders.load(List.of("org.example.Nowhere"), NOTHING))
                .withMessage("communique.enrich.finders=org.example.Nowhere: there is no such class on the class path");
    }

    @Test
    void aClassThatIsNoFinderIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AddedFinders.load(List.of("java.lang.String"), NOTHING))
                .withMessageContaining("communique.enrich.finders=java.lang.String")
                .withMessageContaining("is no io.communique.enrich.mention.MentionFinder");
    }

    @Test
    void aClassWithoutAPublicConstructorIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AddedFinders.load(List.of(HiddenFinder.class.getName()), NOTHING))
                .withMessageContaining("needs a public constructor");
    }

    @Test
    void aFinderThatDoesNotStartSaysWhy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AddedFinders.load(List.of(WordFinder.class.getName()), NOTHING))
                .withMessageContaining("communique.enrich.finders=" + WordFinder.class.getName())
                .withMessageContaining("communique.enrich.word=null: a word is needed");
    }

    private static NameFinder finding(String word) {
        return new NameFinder(
                Catalogue.load(), AddedFinders.load(List.of(WordFinder.class.getName()), Map.of("word", word)::get));
    }

    private static List<Candidate> find(NameFinder names, String text) {
        return names.find(new StatementText(List.of(new ClauseText(1, text)), List.of(), null))
                .getFirst();
    }
}

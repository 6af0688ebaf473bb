package io.communique.enrich.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.communique.enrich.catalogue.Catalogue;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.CompiledReader;
import io.communique.enrich.text.StatementText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourceCompilerTest {

    private static final Catalogue CATALOGUE = Catalogue.ofTextFiles();
    private static final Lexicon LEXICON = Lexicon.ofTextFiles(CATALOGUE);
    private static final NameIndex INDEX = NameIndex.build(CATALOGUE, LEXICON, new NotNames());

    @Test
    void theIndexThatIsReadIsTheOneThatWasBuilt() {
        // Given
        byte[] compiled = INDEX.compiled(CATALOGUE);
        // When
        NameIndex read = NameIndex.read(reader(compiled, NameIndex.FORMAT), CATALOGUE);
        // Then
        assertThat(read.compiled(CATALOGUE)).isEqualTo(compiled);
        for (String text : List.of(
                "The US told us who asked the WHO; Swift action left SWIFT, and Unicef helped al-Hilla.",
                "Male voters in Malé met the Peruvian Foreign Ministry and the UN Security Council.",
                "Le Conseil de sécurité des Nations Unies et la Fédération de Russie",
                "МИД России и Совет Безопасности ООН",
                "中国外交部长会见美国国务卿。")) {
            assertThat(found(read, text)).isNotEmpty().isEqualTo(found(INDEX, text));
        }
    }

    @Test
    void anIndexOfAnotherCatalogueIsNotTaken() {
        // Given
        byte[] compiled = INDEX.compiled(CATALOGUE);
        Catalogue other = CATALOGUE.without(Set.of("org:who"));
        // When, Then
        assertThatThrownBy(() -> NameIndex.read(reader(compiled, NameIndex.FORMAT), other))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not of the catalogue's " + other.names().size());
    }

    @Test
    void theLexiconThatIsReadIsTheOneOfTheTextFiles() {
        byte[] compiled = LEXICON.compiled();
        assertThat(Lexicon.read(reader(compiled, Lexicon.FORMAT)).compiled()).isEqualTo(compiled);
    }

    @Test
    void theCurrenciesThatAreReadAreThoseOfCldr() {
        Map<String, String> names = CldrCurrencies.ofCldr(Set.of("CHF", "EUR", "RUB"), Set.of("RUB"));
        assertThat(names).containsEntry("Swiss francs", "CHF").containsEntry("российского рубля", "RUB");
        assertThat(CldrCurrencies.read(reader(CldrCurrencies.compiled(names), CldrCurrencies.FORMAT)))
                .containsExactlyEntriesOf(names);
    }

    @Test
    void theSameFilesGiveTheSameBytes(@TempDir Path first, @TempDir Path second) throws IOException {
        // Given
        list(first, "io/communique/enrich/mention/some.txt");
        list(second, "io/communique/enrich/mention/some.txt");
        // When
        ResourceCompiler.main(new String[] {first.toString()});
        ResourceCompiler.main(new String[] {second.toString()});
        // Then
        Map<String, byte[]> once = files(first);
        Map<String, byte[]> again = files(second);
        assertThat(once).hasSize(6).containsOnlyKeys(again.keySet());
        once.forEach((file, bytes) -> assertThat(again.get(file)).as(file).isEqualTo(bytes));
    }

    private static CompiledReader reader(byte[] compiled, String format) {
        return new CompiledReader("test.bin", compiled, format);
    }

    private static List<Candidate> found(NameIndex index, String text) {
        StatementText statement = new StatementText(List.of(new ClauseText(1, text)), List.of(), null);
        Candidates candidates = new Candidates(statement);
        new CatalogueFinder(index).find(statement, candidates);
        return List.copyOf(candidates.resolved(0));
    }

    private static void list(Path classes, String name) throws IOException {
        Path file = classes.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "# words\none\n");
    }

    private static Map<String, byte[]> files(Path directory) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(directory.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }
}

package io.communique.system.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page for operators tells of everything that can be set. */
class OperatorsPageTest {

    private static final Path PAGE = RepositoryFiles.ROOT.resolve("docs/operators.md");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]+)[:}]");

    @Test
    void everyVariableThatTheServicesReadIsExplained() throws IOException {
        // When
        Set<String> explained = explained();
        // Then
        assertThat(variablesOfTheServices()).isNotEmpty().isSubsetOf(explained);
    }

    @Test
    void everySettingThatAServiceDescribesIsExplained() throws IOException {
        // Given
        Set<String> settings = new TreeSet<>();
        for (String service : RepositoryFiles.SERVICES) {
            settings.addAll(SettingsInterfaces.variablesOf(service));
        }
        // When, then
        assertThat(settings).contains("COMMUNIQUE_INGEST_POLL").isSubsetOf(explained());
    }

    @Test
    void everyConsumerGroupIsNamed() throws IOException {
        String page = Files.readString(PAGE);
        for (String service : RepositoryFiles.SERVICES) {
            assertThat(ServiceChannels.of(service).groups())
                    .allSatisfy(group -> assertThat(page).contains("`" + group + "`"));
        }
    }

    @Test
    void everyVariableThatComposeSetsForAServiceIsExplained() throws IOException {
        // Given
        ComposeFile compose = ComposeFile.read(RepositoryFiles.COMPOSE.resolve("compose.yaml"));
        // When
        Set<String> set = new TreeSet<>();
        RepositoryFiles.SERVICES.forEach(service ->
                set.addAll(compose.services().get(service).environment().keySet()));
        // Then
        assertThat(set).isNotEmpty().isSubsetOf(explained());
    }

    @Test
    void everyVariableThatTheManifestsSetIsExplained() throws IOException {
        // Given
        Pattern name = Pattern.compile("(?m)^ {12}- name: ([A-Z][A-Z0-9_]+)$|^([A-Z][A-Z0-9_]+)=");
        Path base = RepositoryFiles.KUBERNETES.resolve("base");
        // When
        Set<String> set = new TreeSet<>();
        for (String file : List.of("common.env", "enrich.yaml", "ingest.yaml", "parse.yaml", "store.yaml")) {
            name.matcher(Files.readString(base.resolve(file)))
                    .results()
                    .forEach(match -> set.add(match.group(1) == null ? match.group(2) : match.group(1)));
        }
        // Then
        assertThat(set).isNotEmpty().isSubsetOf(explained());
    }

    private static Set<String> explained() throws IOException {
        String page = Files.readString(PAGE);
        Set<String> names = new TreeSet<>();
        Pattern.compile("`([A-Z][A-Z0-9_]+)`").matcher(page).results().forEach(match -> names.add(match.group(1)));
        return names;
    }

    private static Set<String> variablesOfTheServices() throws IOException {
        List<Path> files = new ArrayList<>();
        files.add(RepositoryFiles.ROOT.resolve(
                "service-base/src/main/resources/META-INF/microprofile-config.properties"));
        RepositoryFiles.SERVICES.forEach(service ->
                files.add(RepositoryFiles.module(service).resolve("src/main/resources/application.properties")));
        Set<String> variables = new TreeSet<>();
        for (Path file : files) {
            VARIABLE.matcher(Files.readString(file)).results().forEach(match -> variables.add(match.group(1)));
        }
        return variables;
    }
}

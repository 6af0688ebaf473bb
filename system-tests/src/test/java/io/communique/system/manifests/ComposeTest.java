package io.communique.system.manifests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.communique.system.manifests.ComposeFile.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComposeTest {

    private static final ComposeFile COMPOSE = ComposeFile.read(RepositoryFiles.COMPOSE.resolve("compose.yaml"));

    @Test
    void itHasTheFourServicesAndWhatTheyNeed() {
        assertThat(COMPOSE.services().keySet())
                .containsExactlyInAnyOrder("kafka", "postgres", "ingest", "parse", "enrich", "store");
    }

    @Test
    void aFieldThatIsNotOfTheSpecificationIsRefused(@TempDir Path folder) throws Exception {
        // Given
        Path file = Files.writeString(folder.resolve("compose.yaml"), "services: {a: {image: b, memory_limit: 1g}}");
        // When, then
        assertThatThrownBy(() -> ComposeFile.read(file)).hasMessageContaining("Unrecognized field \"memory_limit\"");
    }

    @Test
    void onlyStoreAndIngestArePublishedAndOnlyToThisMachine() {
        // When
        Map<String, List<String>> published = new LinkedHashMap<>();
        COMPOSE.services().forEach((name, service) -> {
            if (service.ports() != null) {
                published.put(name, service.ports());
            }
        });
        // Then
        assertThat(published)
                .containsOnly(
                        Map.entry("store", List.of("127.0.0.1:8080:8080")),
                        Map.entry("ingest", List.of("127.0.0.1:8081:8081")));
    }

    @Test
    void everyPartIsLimitedCheckedAndStartedAgain() {
        assertThat(COMPOSE.services()).allSatisfy((name, service) -> {
            assertThat(service.memLimit()).matches("[0-9]+[mg]");
            assertThat(service.healthcheck().test()).startsWith("CMD", "bash", "-c");
            assertThat(service.restart()).isEqualTo("unless-stopped");
        });
    }

    @Test
    void everyServiceIsConfinedAndBuiltFromItsModule() {
        for (String name : RepositoryFiles.SERVICES) {
            Service service = COMPOSE.services().get(name);
            assertThat(service.readOnly()).as(name).isTrue();
            assertThat(service.capDrop()).containsExactly("ALL");
            assertThat(service.securityOpt()).containsExactly("no-new-privileges:true");
            assertThat(service.image()).isEqualTo("communique/" + name + "-service:0.1.0");
            assertThat(service.build().args()).containsExactly(Map.entry("SERVICE", name + "-service"));
            assertThat(RepositoryFiles.COMPOSE
                            .resolve(service.build().context())
                            .resolve(service.build().dockerfile()))
                    .isRegularFile();
            assertThat(RepositoryFiles.module(name)).isDirectory();
        }
    }

    @Test
    void aServiceWaitsForWhatItReaches() {
        for (String name : RepositoryFiles.SERVICES) {
            Service service = COMPOSE.services().get(name);
            assertThat(service.environment()).containsEntry("KAFKA_BOOTSTRAP_SERVERS", "kafka:9092");
            assertThat(service.dependsOn()).containsKey("kafka");
            assertThat(service.dependsOn().containsKey("postgres"))
                    .isEqualTo(service.environment().containsKey("DATABASE_URL"));
        }
    }

    @Test
    void namedVolumesAreDeclaredAndMountedFilesAreThere() {
        // When
        List<String> sources = COMPOSE.services().values().stream()
                .filter(service -> service.volumes() != null)
                .flatMap(service -> service.volumes().stream())
                .map(volume ->
                        volume.replaceFirst("^\\$\\{[A-Z_]+:-([^}]+)}", "$1").replaceFirst(":.*", ""))
                .toList();
        // Then
        assertThat(sources).hasSize(4).allSatisfy(source -> {
            if (source.startsWith(".")) {
                assertThat(RepositoryFiles.COMPOSE.resolve(source)).exists();
            } else {
                assertThat(COMPOSE.volumes()).containsKey(source);
            }
        });
    }

    @Test
    void theImagesAreThoseOfTheManifests() {
        // When
        List<String> deployed = RepositoryFiles.SERVICES.stream()
                .map(name -> RepositoryFiles.KUBERNETES.resolve("base/" + name + ".yaml"))
                .flatMap(file -> Manifests.file(file).all(Deployment.class).stream())
                .map(deployment -> deployment
                        .getSpec()
                        .getTemplate()
                        .getSpec()
                        .getContainers()
                        .getFirst()
                        .getImage())
                .toList();
        // Then
        assertThat(deployed)
                .isEqualTo(RepositoryFiles.SERVICES.stream()
                        .map(name -> COMPOSE.services().get(name).image())
                        .toList());
    }
}

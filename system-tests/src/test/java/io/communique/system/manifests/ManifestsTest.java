package io.communique.system.manifests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.communique.contracts.topic.Topic;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapEnvSource;
import io.fabric8.kubernetes.api.model.ConfigMapVolumeSource;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvFromSource;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.EnvVarSource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaimVolumeSource;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestsTest {

    private static final String BASE = "base";
    private static final String EXAMPLE = "overlays/example";

    /** What Strimzi and the installation bring; the base only refers to them. */
    private static final Set<String> SECRETS_FROM_OUTSIDE = Set.of(
            "communique-cluster-ca-cert",
            "communique-database",
            "communique-enrich",
            "communique-ingest",
            "communique-parse",
            "communique-store");

    @ParameterizedTest
    @ValueSource(strings = {BASE, EXAMPLE})
    void everyDocumentIsReadStrictlyAndNamedOnce(String folder) {
        // When
        Manifests manifests = rendered(folder);
        // Then
        assertThat(manifests.documents())
                .extracting(document ->
                        document.getKind() + " " + document.getMetadata().getName())
                .doesNotHaveDuplicates()
                .contains(
                        "Deployment communique-enrich",
                        "Deployment communique-ingest",
                        "Deployment communique-parse",
                        "Deployment communique-store");
    }

    @Test
    void aFieldThatKubernetesDoesNotKnowIsRefused() {
        // Given
        List<Object> documents = StrictYaml.documents("""
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: sample}
                spec:
                  template:
                    spec:
                      containers: [{name: service, readOnlyRootFilesystem: true}]
                """);
        // When, then
        assertThatThrownBy(() -> Manifests.of(documents))
                .hasMessageContaining("Unrecognized field \"readOnlyRootFilesystem\"");
    }

    @Test
    void aFieldThatStrimziDoesNotKnowIsRefused() {
        // Given
        List<Object> documents = StrictYaml.documents("""
                apiVersion: kafka.strimzi.io/v1
                kind: KafkaUser
                metadata: {name: sample}
                spec:
                  authorization:
                    type: simple
                    acls: [{resource: {type: topic, name: sample}, operation: Read}]
                """);
        // When, then
        assertThatThrownBy(() -> Manifests.of(documents)).hasMessageContaining("Unrecognized field \"operation\"");
    }

    @Test
    void aRepeatedKeyIsRefused() {
        assertThatThrownBy(() -> StrictYaml.documents("name: a\nname: b\n")).hasMessageContaining("duplicate key name");
    }

    @Test
    void theTopicsAreThoseOfTheContracts() {
        // When
        Map<String, Map<String, String>> deployed = rendered(BASE).all(KafkaTopic.class).stream()
                .collect(Collectors.toMap(topic -> topic.getMetadata().getName(), ManifestsTest::settings));
        // Then
        Map<String, Map<String, String>> declared =
                Arrays.stream(Topic.values()).collect(Collectors.toMap(Topic::topicName, ManifestsTest::settings));
        assertThat(new TreeMap<>(deployed)).isEqualTo(new TreeMap<>(declared));
    }

    @ParameterizedTest
    @ValueSource(strings = {BASE, EXAMPLE})
    void topicsAndUsersBelongToTheClusterThatTheServicesReach(String folder) {
        // When
        Manifests manifests = rendered(folder);
        // Then
        assertThat(manifests.documents())
                .filteredOn(document -> document instanceof KafkaTopic
                        || document instanceof KafkaUser
                        || document instanceof KafkaNodePool)
                .allSatisfy(document -> assertThat(document.getMetadata().getLabels())
                        .containsEntry("strimzi.io/cluster", "communique"));
        assertThat(manifests.all(Kafka.class))
                .allSatisfy(kafka -> assertThat(kafka.getMetadata().getName()).isEqualTo("communique"));
        assertThat(manifests.all(ConfigMap.class))
                .filteredOn(map -> map.getMetadata().getName().startsWith("communique-common"))
                .singleElement()
                .satisfies(map -> assertThat(map.getData())
                        .containsEntry("KAFKA_BOOTSTRAP_SERVERS", "communique-kafka-bootstrap:9093"));
    }

    @ParameterizedTest
    @ValueSource(strings = {BASE, EXAMPLE})
    void everyPodIsConfined(String folder) {
        assertThat(pods(rendered(folder))).isNotEmpty().allSatisfy((name, pod) -> {
            assertThat(pod.getAutomountServiceAccountToken()).isFalse();
            assertThat(pod.getEnableServiceLinks()).isFalse();
            assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
            assertThat(pod.getSecurityContext().getRunAsUser()).isPositive();
            assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
            assertThat(pod.getContainers()).isNotEmpty().allSatisfy(ManifestsTest::isConfined);
            assertThat(pod.getVolumes())
                    .filteredOn(volume -> volume.getEmptyDir() != null)
                    .extracting(volume -> volume.getEmptyDir().getSizeLimit())
                    .doesNotContainNull();
        });
    }

    @Test
    void everyServiceIsProbedOnItsOwnPort() {
        Manifests base = rendered(BASE);
        assertThat(base.all(Deployment.class))
                .hasSize(RepositoryFiles.SERVICES.size())
                .allSatisfy(deployment -> {
                    Container container = onlyContainer(deployment);
                    int port = container.getPorts().getFirst().getContainerPort();
                    assertThat(container.getEnv())
                            .filteredOn(variable -> variable.getName().equals("PORT"))
                            .extracting(EnvVar::getValue)
                            .containsExactly(String.valueOf(port));
                    assertThat(path(container.getStartupProbe())).isEqualTo("/q/health/started");
                    assertThat(path(container.getLivenessProbe())).isEqualTo("/q/health/live");
                    assertThat(path(container.getReadinessProbe())).isEqualTo("/q/health/ready");
                    Service service = base.named(
                                    Service.class, deployment.getMetadata().getName())
                            .orElseThrow();
                    assertThat(service.getSpec().getPorts().getFirst().getPort())
                            .isEqualTo(port);
                });
    }

    @Test
    void everyServiceHasTimeToFinishWhatIsUnderWay() {
        assertThat(rendered(BASE).all(Deployment.class))
                .extracting(deployment ->
                        deployment.getSpec().getTemplate().getSpec().getTerminationGracePeriodSeconds())
                .allSatisfy(seconds -> assertThat(seconds).isGreaterThanOrEqualTo(30L));
    }

    @ParameterizedTest
    @ValueSource(strings = {BASE, EXAMPLE})
    void whatAPodRefersToIsThere(String folder) {
        // Given
        Manifests manifests = rendered(folder);
        Set<String> secrets = Stream.concat(names(manifests, Secret.class), SECRETS_FROM_OUTSIDE.stream())
                .collect(Collectors.toSet());
        Set<String> maps = names(manifests, ConfigMap.class).collect(Collectors.toSet());
        Set<String> accounts = names(manifests, ServiceAccount.class).collect(Collectors.toSet());
        Set<String> claims = names(manifests, PersistentVolumeClaim.class).collect(Collectors.toSet());
        // When
        Map<String, PodSpec> pods = pods(manifests);
        // Then
        assertThat(pods).allSatisfy((name, pod) -> {
            assertThat(accounts).contains(pod.getServiceAccountName());
            assertThat(secrets).containsAll(secretsOf(pod));
            assertThat(maps).containsAll(configMapsOf(pod));
            assertThat(claims).containsAll(claimsOf(pod));
            Set<String> volumes = Stream.concat(
                            pod.getVolumes().stream().map(Volume::getName), claimTemplates(manifests, name))
                    .collect(Collectors.toSet());
            assertThat(pod.getContainers())
                    .flatExtracting(Container::getVolumeMounts)
                    .extracting(VolumeMount::getName)
                    .isSubsetOf(volumes);
        });
    }

    @Test
    void theBaseHoldsNoSecretAndNamesNoNamespace() {
        Manifests base = rendered(BASE);
        assertThat(base.all(Secret.class)).isEmpty();
        assertThat(base.documents())
                .extracting(document -> document.getMetadata().getNamespace())
                .containsOnlyNulls();
    }

    @ParameterizedTest
    @ValueSource(strings = {BASE, EXAMPLE})
    void servicesPoliciesAndBudgetsSelectPods(String folder) {
        // Given
        Manifests manifests = rendered(folder);
        List<Map<String, String>> labels = Stream.concat(
                        manifests.all(Deployment.class).stream().map(deployment -> deployment
                                .getSpec()
                                .getTemplate()
                                .getMetadata()
                                .getLabels()),
                        manifests.all(StatefulSet.class).stream().map(set -> set.getSpec()
                                .getTemplate()
                                .getMetadata()
                                .getLabels()))
                .toList();
        // When
        Stream<Map<String, String>> selectors = Stream.of(
                        manifests.all(Service.class).stream()
                                .map(service -> service.getSpec().getSelector()),
                        manifests.all(NetworkPolicy.class).stream()
                                .map(policy -> policy.getSpec().getPodSelector().getMatchLabels()),
                        manifests.all(PodDisruptionBudget.class).stream()
                                .map(budget -> budget.getSpec().getSelector().getMatchLabels()))
                .flatMap(selector -> selector);
        // Then
        assertThat(selectors).isNotEmpty().allSatisfy(selector -> assertThat(labels)
                .anySatisfy(pod -> assertThat(pod).containsAllEntriesOf(selector)));
    }

    private static Manifests rendered(String folder) {
        return Manifests.rendered(RepositoryFiles.KUBERNETES.resolve(folder));
    }

    private static Map<String, String> settings(KafkaTopic topic) {
        Map<String, String> settings = new TreeMap<>();
        topic.getSpec().getConfig().forEach((name, value) -> settings.put(name, String.valueOf(value)));
        settings.put("partitions", String.valueOf(topic.getSpec().getPartitions()));
        return settings;
    }

    private static Map<String, String> settings(Topic topic) {
        Map<String, String> settings = new TreeMap<>(topic.settings());
        settings.put("partitions", String.valueOf(Topic.PARTITIONS));
        return settings;
    }

    private static Map<String, PodSpec> pods(Manifests manifests) {
        Map<String, PodSpec> pods = new TreeMap<>();
        manifests
                .all(Deployment.class)
                .forEach(deployment -> pods.put(
                        deployment.getMetadata().getName(),
                        deployment.getSpec().getTemplate().getSpec()));
        manifests
                .all(StatefulSet.class)
                .forEach(set -> pods.put(
                        set.getMetadata().getName(), set.getSpec().getTemplate().getSpec()));
        return pods;
    }

    private static void isConfined(Container container) {
        assertThat(container.getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
        assertThat(container.getSecurityContext().getPrivileged()).isFalse();
        assertThat(container.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
        assertThat(container.getSecurityContext().getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(container.getVolumeMounts())
                .extracting(VolumeMount::getMountPath)
                .contains("/tmp");
        assertThat(container.getResources().getRequests()).containsKeys("cpu", "memory");
        assertThat(container.getResources().getLimits()).containsKeys("cpu", "memory");
        assertThat(container.getImage()).matches("[a-z/-]+:[0-9.]+");
    }

    private static Container onlyContainer(Deployment deployment) {
        return deployment.getSpec().getTemplate().getSpec().getContainers().getFirst();
    }

    private static String path(Probe probe) {
        assertThat(probe.getHttpGet().getPort().getStrVal()).isEqualTo("http");
        return probe.getHttpGet().getPath();
    }

    private static Stream<String> names(Manifests manifests, Class<? extends HasMetadata> kind) {
        return manifests.all(kind).stream()
                .map(document -> document.getMetadata().getName());
    }

    private static List<String> secretsOf(PodSpec pod) {
        Stream<String> mounted = pod.getVolumes().stream()
                .map(Volume::getSecret)
                .filter(Objects::nonNull)
                .map(secret -> secret.getSecretName());
        Stream<String> inEnvironment = pod.getContainers().stream()
                .flatMap(container -> container.getEnv().stream())
                .map(EnvVar::getValueFrom)
                .filter(Objects::nonNull)
                .map(EnvVarSource::getSecretKeyRef)
                .filter(Objects::nonNull)
                .map(SecretKeySelector::getName);
        return Stream.concat(mounted, inEnvironment).toList();
    }

    private static List<String> configMapsOf(PodSpec pod) {
        Stream<String> mounted = pod.getVolumes().stream()
                .map(Volume::getConfigMap)
                .filter(Objects::nonNull)
                .map(ConfigMapVolumeSource::getName);
        Stream<String> inEnvironment = pod.getContainers().stream()
                .flatMap(container -> container.getEnvFrom().stream())
                .map(EnvFromSource::getConfigMapRef)
                .filter(Objects::nonNull)
                .map(ConfigMapEnvSource::getName);
        return Stream.concat(mounted, inEnvironment).toList();
    }

    private static List<String> claimsOf(PodSpec pod) {
        return pod.getVolumes().stream()
                .map(Volume::getPersistentVolumeClaim)
                .filter(Objects::nonNull)
                .map(PersistentVolumeClaimVolumeSource::getClaimName)
                .toList();
    }

    private static Stream<String> claimTemplates(Manifests manifests, String name) {
        return manifests.named(StatefulSet.class, name).stream()
                .flatMap(set -> set.getSpec().getVolumeClaimTemplates().stream())
                .map(claim -> claim.getMetadata().getName());
    }
}

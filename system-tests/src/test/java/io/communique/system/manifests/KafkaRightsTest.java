package io.communique.system.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import io.strimzi.api.kafka.model.user.KafkaUser;
import io.strimzi.api.kafka.model.user.KafkaUserAuthorizationSimple;
import io.strimzi.api.kafka.model.user.acl.AclResourcePatternType;
import io.strimzi.api.kafka.model.user.acl.AclRule;
import io.strimzi.api.kafka.model.user.acl.AclRuleGroupResource;
import io.strimzi.api.kafka.model.user.acl.AclRuleTopicResource;
import io.strimzi.api.kafka.model.user.acl.StrimziAclOperation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each service's user of Kafka may do what the service's channels do, and nothing else. */
class KafkaRightsTest {

    static final List<String> SERVICES = RepositoryFiles.SERVICES;

    private static final Manifests USERS = Manifests.file(RepositoryFiles.KUBERNETES.resolve("base/users.yaml"));

    @Test
    void everyServiceHasAUserThatItsCertificateNames() {
        assertThat(USERS.all(KafkaUser.class))
                .allSatisfy(user ->
                        assertThat(user.getSpec().getAuthentication().getType()).isEqualTo("tls"))
                .extracting(user -> user.getMetadata().getName())
                .containsExactlyInAnyOrderElementsOf(SERVICES.stream()
                        .map(service -> "communique-" + service)
                        .toList());
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void aUserReadsAndWritesTheTopicsOfItsChannels(String service) {
        // Given
        ServiceChannels channels = ServiceChannels.of(service);
        // When
        List<AclRule> rules = rules(service);
        // Then
        assertThat(topics(rules, StrimziAclOperation.READ)).isEqualTo(channels.reads());
        assertThat(topics(rules, StrimziAclOperation.WRITE)).isEqualTo(channels.writes());
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void aUserJoinsTheGroupsOfItsChannels(String service) {
        // Given
        Set<String> groups = ServiceChannels.of(service).groups();
        String prefix = "communique-" + service;
        // When
        List<AclRuleGroupResource> allowed = rules(service).stream()
                .map(AclRule::getResource)
                .filter(AclRuleGroupResource.class::isInstance)
                .map(AclRuleGroupResource.class::cast)
                .toList();
        // Then
        assertThat(groups).allSatisfy(group -> assertThat(group).startsWith(prefix));
        assertThat(allowed).hasSize(groups.isEmpty() ? 0 : 1).allSatisfy(group -> {
            assertThat(group.getName()).isEqualTo(prefix);
            assertThat(group.getPatternType()).isEqualTo(AclResourcePatternType.PREFIX);
        });
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void whatAUserMayDoBesidesIsToLookAtTheTopicsOfTheLine(String service) {
        // When
        List<AclRule> others = rules(service).stream()
                .filter(rule -> !Set.of(StrimziAclOperation.READ, StrimziAclOperation.WRITE)
                        .containsAll(rule.getOperations()))
                .toList();
        // Then
        assertThat(others).singleElement().satisfies(rule -> {
            assertThat(rule.getOperations())
                    .containsExactlyInAnyOrder(StrimziAclOperation.DESCRIBE, StrimziAclOperation.DESCRIBECONFIGS);
            assertThat(rule.getResource()).isInstanceOfSatisfying(AclRuleTopicResource.class, topic -> {
                assertThat(topic.getName()).isEqualTo("statements.");
                assertThat(topic.getPatternType()).isEqualTo(AclResourcePatternType.PREFIX);
            });
        });
    }

    private static List<AclRule> rules(String service) {
        KafkaUser user = USERS.named(KafkaUser.class, "communique-" + service).orElseThrow();
        assertThat(user.getSpec().getAuthorization()).isInstanceOf(KafkaUserAuthorizationSimple.class);
        return ((KafkaUserAuthorizationSimple) user.getSpec().getAuthorization()).getAcls();
    }

    private static Set<String> topics(List<AclRule> rules, StrimziAclOperation operation) {
        Set<String> topics = new TreeSet<>();
        rules.stream()
                .filter(rule -> rule.getOperations().contains(operation))
                .map(AclRule::getResource)
                .filter(AclRuleTopicResource.class::isInstance)
                .map(AclRuleTopicResource.class::cast)
                .map(AclRuleTopicResource::getName)
                .forEach(topics::add);
        return topics;
    }
}

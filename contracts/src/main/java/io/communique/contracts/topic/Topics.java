package io.communique.contracts.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates the topics that a broker lacks and says where those it has differ from what is declared. */
public final class Topics {

    private Topics() {}

    /**
     * @return a sentence for each difference of an existing topic: too few partitions, another retention or size
     * @throws ExecutionException if the broker refuses or cannot be reached
     */
    public static List<String> createOrCheck(Admin admin) throws ExecutionException, InterruptedException {
        Set<String> present = admin.listTopics().names().get();
        int brokers = admin.describeCluster().nodes().get().size();
        short replicas = (short) Math.min(3, brokers);
        List<NewTopic> missing = Arrays.stream(Topic.values())
                .filter(topic -> !present.contains(topic.topicName()))
                .map(topic -> topic.newTopic(replicas))
                .toList();
        try {
            admin.createTopics(missing).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) { // another service was faster
                throw e;
            }
        }
        return differences(
                admin,
                Arrays.stream(Topic.values())
                        .filter(topic -> present.contains(topic.topicName()))
                        .toList());
    }

    private static List<String> differences(Admin admin, List<Topic> topics)
            throws ExecutionException, InterruptedException {
        List<String> differences = new ArrayList<>();
        Map<String, TopicDescription> descriptions = admin.describeTopics(
                        topics.stream().map(Topic::topicName).toList())
                .allTopicNames()
                .get();
        Map<ConfigResource, Config> configs = admin.describeConfigs(
                        topics.stream().map(Topics::resource).toList())
                .all()
                .get();
        for (Topic topic : topics) {
            int partitions = descriptions.get(topic.topicName()).partitions().size();
            if (partitions < Topic.PARTITIONS) {
                differences.add(
                        topic.topicName() + " has " + partitions + " partitions instead of " + Topic.PARTITIONS);
            }
            Map<String, String> actual = configs.get(resource(topic)).entries().stream()
                    .filter(entry -> entry.value() != null)
                    .collect(Collectors.toMap(ConfigEntry::name, ConfigEntry::value));
            topic.settings().forEach((name, value) -> {
                if (!value.equals(actual.get(name))) {
                    differences.add(
                            topic.topicName() + " has " + name + "=" + actual.get(name) + " instead of " + value);
                }
            });
        }
        differences.sort(Comparator.naturalOrder());
        return differences;
    }

    private static ConfigResource resource(Topic topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic.topicName());
    }
}

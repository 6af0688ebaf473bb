package io.communique.contracts.statement;

import java.util.List;

/**
 * A topic of the statement.
 *
 * @param topic name in the taxonomy
 * @param score from 0 to 1
 * @param words what gave it
 */
public record TopicScore(String topic, double score, List<String> words) {

    public TopicScore {
        words = Lists.copy(words);
    }
}

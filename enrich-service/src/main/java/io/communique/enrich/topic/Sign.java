package io.communique.enrich.topic;

import io.communique.enrich.text.Line;
import java.util.List;
import java.util.Map;

/**
 * What a phrase or a thing says of topics.
 *
 * @param topics their numbers in the taxonomy
 * @param weight from 1 (a hint) to 3 (says it)
 */
record Sign(List<Integer> topics, int weight) {

    static final int MOST = 3;

    Sign {
        topics = List.copyOf(topics);
    }

    /** Of the second and the third field of a line. */
    static Sign of(Line line, Map<String, Integer> taxonomy) {
        List<String> fields = line.fields();
        if (fields.size() != 3
                || fields.getFirst().isEmpty()
                || Line.names(fields.get(1)).isEmpty()
                || fields.get(2).length() != 1
                || fields.get(2).charAt(0) < '1'
                || fields.get(2).charAt(0) > '0' + MOST) {
            throw line.wrong("what gives the topic, topics and a weight from 1 to 3 expected");
        }
        List<Integer> topics = Line.names(fields.get(1)).stream()
                .map(topic -> {
                    Integer number = taxonomy.get(topic);
                    if (number == null) {
                        throw line.wrong("no topic \"" + topic + "\" in the taxonomy");
                    }
                    return number;
                })
                .toList();
        return new Sign(topics, fields.get(2).charAt(0) - '0');
    }
}

package io.communique.store.record;

import java.util.List;

/**
 * What a transaction did.
 *
 * @param verdicts one for each arrival, in their order
 * @param unpublished events of these statements that Kafka has not acknowledged, in their order: the new ones and what
 *     a crash may have left
 */
public record Recording(List<Verdict> verdicts, List<OutboxEvent> unpublished) {

    public Recording {
        verdicts = List.copyOf(verdicts);
        unpublished = List.copyOf(unpublished);
    }
}

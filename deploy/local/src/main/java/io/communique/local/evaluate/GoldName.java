package io.communique.local.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.communique.contracts.statement.EntityType;
import io.communique.contracts.statement.Mention;

/**
 * A name in a clause, as an annotation says it.
 *
 * @param clause ordinal
 * @param start first code point in the clause's text
 * @param end code point behind the last
 * @param entity normal form: ISO 3166 code of a country, ISO 8601 date, else one agreed name
 */
record GoldName(int clause, int start, int end, EntityType type, String entity) {

    static GoldName of(JsonNode gold) {
        return new GoldName(
                gold.path("clause").asInt(),
                gold.path("start").asInt(),
                gold.path("end").asInt(),
                EntityType.valueOf(Corpus.text(gold, "type")),
                Corpus.text(gold, "entity"));
    }

    boolean is(Mention mention) {
        return mention.clause() == clause && mention.start() == start && mention.end() == end && mention.type() == type;
    }

    boolean overlaps(Mention mention) {
        return mention.clause() == clause && mention.start() < end && start < mention.end();
    }
}

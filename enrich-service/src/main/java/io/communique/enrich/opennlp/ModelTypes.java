package io.communique.enrich.opennlp;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.text.Line;
import io.communique.enrich.text.WordLists;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.TokenNameFinderModel;

/** What the types of a model's names are here. */
final class ModelTypes {

    private static final String START = "-" + BioCodec.START;

    private final Map<String, EntityType> byName = new HashMap<>();

    ModelTypes() {
        for (Line line : WordLists.lines(ModelTypes.class, "types.txt")) {
            List<String> fields = line.fields();
            if (fields.size() != 2) {
                throw line.wrong("type of the model and type of the entity expected");
            }
            byName.put(fields.getFirst(), EntityType.valueOf(fields.get(1)));
        }
    }

    boolean has(String type) {
        return byName.containsKey(type);
    }

    EntityType entityType(String type) {
        return Objects.requireNonNull(byName.get(type), type);
    }

    /** The types of the names that a model finds: its outcomes are {@code person-start}, {@code person-cont}, ... */
    static Set<String> of(TokenNameFinderModel model) {
        Set<String> types = new TreeSet<>();
        for (String outcome : model.getNameFinderSequenceModel().getOutcomes()) {
            if (outcome.endsWith(START)) {
                types.add(outcome.substring(0, outcome.length() - START.length()));
            }
        }
        return types;
    }
}

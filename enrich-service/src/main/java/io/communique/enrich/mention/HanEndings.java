package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.text.Line;
import io.communique.enrich.text.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words without spaces between them, found by where they start, with a type and the fewest characters before them. */
final class HanEndings {

    /**
     * An ending of names.
     *
     * @param least the fewest characters between it and the name that it goes on from
     */
    record Ending(String text, EntityType type, int least) {}

    private final Map<Character, List<Ending>> byFirst = new HashMap<>();

    /** Reads a resource of endings, each with its type and the fewest characters before it. */
    static HanEndings load(String name) {
        HanEndings endings = new HanEndings();
        for (Line line : WordLists.lines(HanEndings.class, name)) {
            List<String> fields = line.fields();
            if (fields.size() != 3) {
                throw line.wrong("an ending, a type and a number expected");
            }
            endings.add(
                    new Ending(fields.getFirst(), EntityType.valueOf(fields.get(1)), Integer.parseInt(fields.get(2))));
        }
        return endings;
    }

    /** Reads a resource of one word a line. */
    static HanEndings words(String name, EntityType type) {
        HanEndings endings = new HanEndings();
        for (Line line : WordLists.lines(HanEndings.class, name)) {
            endings.add(new Ending(line.text().strip(), type, 0));
        }
        return endings;
    }

    private void add(Ending ending) {
        byFirst.computeIfAbsent(ending.text().charAt(0), key -> new ArrayList<>(1))
                .add(ending);
    }

    /** The longest that starts here. */
    @Nullable
    Ending at(String text, int position) {
        List<Ending> endings = position < text.length() ? byFirst.get(text.charAt(position)) : null;
        Ending longest = null;
        if (endings != null) {
            for (Ending ending : endings) {
                if (text.startsWith(ending.text(), position)
                        && (longest == null
                                || ending.text().length() > longest.text().length())) {
                    longest = ending;
                }
            }
        }
        return longest;
    }

    /** The longest that ends here, in a part of the text that starts at a position. */
    @Nullable
    Ending endingAt(String text, int from, int end) {
        for (int start = from; start < end; start++) {
            Ending ending = at(text, start);
            if (ending != null && start + ending.text().length() == end) {
                return ending;
            }
        }
        return null;
    }
}

package io.communique.local.evaluate;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.text.Line;
import io.communique.enrich.text.WordLists;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which things of the catalogue would stand in it if nobody had seen the annotated documents: those of a class that is
 * there as a whole, such as all countries, all capitals, the United Nations system.
 */
final class GeneralClasses {

    private static final String FILE = "general-classes.txt";

    private final Set<String> general = new HashSet<>();

    GeneralClasses() {
        for (Line line : WordLists.lines(GeneralClasses.class, FILE)) {
            if (line.fields().size() != 2 || !general.add(line.fields().getFirst())) {
                throw line.wrong("an id and a class expected, each id once");
            }
        }
    }

    /** The ids of those things that a document names and that are of no general class. */
    Set<String> others(List<NamedStatement> documents, EntityNames entities) {
        Set<String> others = new HashSet<>();
        for (NamedStatement document : documents) {
            for (GoldName name : document.names()) {
                if (name.type() != EntityType.COUNTRY) {
                    others.addAll(entities.ids(name.type(), document.printed(name)));
                }
            }
        }
        others.removeAll(general);
        return others;
    }

    /** The ids that are said to be of a general class. */
    Set<String> general() {
        return Set.copyOf(general);
    }
}

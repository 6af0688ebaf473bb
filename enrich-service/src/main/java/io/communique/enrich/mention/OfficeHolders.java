package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.catalogue.Catalogue;
import io.communique.enrich.catalogue.CatalogueName;
import io.communique.enrich.entity.EntityIds;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.text.Line;
import io.communique.enrich.text.WordLists;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Persons of the catalogue with a frequent surname, whom their office tells: "Vice President Harris". */
final class OfficeHolders {

    private static final String DEPUTY = "vice president";

    private final Map<String, Thing> holders = new HashMap<>();

    OfficeHolders(Catalogue catalogue) {
        Map<String, Thing> persons = new HashMap<>();
        for (CatalogueName name : catalogue.names()) {
            if (name.thing().type() == EntityType.PERSON) {
                persons.putIfAbsent(name.thing().id(), name.thing());
            }
        }
        for (Line line : WordLists.lines(OfficeHolders.class, "office-holders.en.txt")) {
            List<String> fields = line.fields();
            if (fields.size() != 2) {
                throw line.wrong("an office with a surname and an id expected");
            }
            // a catalogue without some things may lack the person
            Thing person = persons.get(EntityIds.ofKey(EntityType.PERSON, fields.get(1)));
            if (person != null) {
                holders.put(fields.getFirst(), person);
            }
        }
    }

    /**
     * The person of this surname who holds the office.
     *
     * @param office folded
     * @param surname folded
     */
    @Nullable
    Thing holder(String office, String surname) {
        return holders.get(key(office, surname));
    }

    /** The second person of "Orlov-Torbenko administration". */
    @Nullable
    Thing deputy(String surname) {
        return holder(DEPUTY, surname);
    }

    private static String key(String office, String surname) {
        return office + ' ' + surname;
    }
}

package io.communique.enrich.catalogue;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.text.CompiledReader;
import io.communique.enrich.text.CompiledWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The catalogue's names as the build compiles them: all strings, each once; then four numbers for each thing, those of
 * its id, type, name and country among the strings; then four numbers for each name, those of its text and its language
 * among the strings, of its thing among the things, and 1 for an adjective or 0. A thing without a country has -1.
 */
final class CompiledCatalogue {

    static final String FORMAT = "catalogue 1";

    private static final int NONE = -1;
    private static final int ROW = 4;

    private CompiledCatalogue() {}

    static byte[] write(List<CatalogueName> names) {
        Numbers<String> strings = new Numbers<>();
        Numbers<Thing> things = new Numbers<>();
        int[] nameRows = new int[names.size() * ROW];
        int at = 0;
        for (CatalogueName name : names) {
            nameRows[at++] = strings.of(name.text());
            nameRows[at++] = strings.of(name.language());
            nameRows[at++] = things.of(name.thing());
            nameRows[at++] = name.adjective() ? 1 : 0;
        }
        int[] thingRows = new int[things.all.size() * ROW];
        at = 0;
        for (Thing thing : things.all) {
            thingRows[at++] = strings.of(thing.id());
            thingRows[at++] = strings.of(thing.type().name());
            thingRows[at++] = strings.of(thing.name());
            thingRows[at++] = thing.country() == null ? NONE : strings.of(thing.country());
        }
        CompiledWriter out = new CompiledWriter(FORMAT);
        out.strings(strings.all);
        out.ints(thingRows);
        out.ints(nameRows);
        return out.toByteArray();
    }

    static List<CatalogueName> read(CompiledReader in) {
        String[] strings = in.strings();
        int[] thingRows = in.ints();
        int[] nameRows = in.ints();
        in.end();
        Thing[] things = new Thing[thingRows.length / ROW];
        for (int i = 0, at = 0; i < things.length; i++, at += ROW) {
            int country = thingRows[at + 3];
            things[i] = new Thing(
                    strings[thingRows[at]],
                    EntityType.valueOf(strings[thingRows[at + 1]]),
                    strings[thingRows[at + 2]],
                    country == NONE ? null : strings[country]);
        }
        List<CatalogueName> names = new ArrayList<>(nameRows.length / ROW);
        for (int at = 0; at < nameRows.length; at += ROW) {
            names.add(new CatalogueName(
                    strings[nameRows[at]], things[nameRows[at + 2]], nameRows[at + 3] == 1, strings[nameRows[at + 1]]));
        }
        return names;
    }

    /** Numbers what is asked for, from 0 in the order of first asking. */
    private static final class Numbers<T> {

        private final List<T> all = new ArrayList<>();
        private final Map<T, Integer> numbers = new HashMap<>();

        int of(T value) {
            Integer number = numbers.putIfAbsent(value, all.size());
            if (number != null) {
                return number;
            }
            all.add(value);
            return all.size() - 1;
        }
    }
}

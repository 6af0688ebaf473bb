package io.communique.enrich.mention;

import io.communique.enrich.catalogue.Catalogue;
import io.communique.enrich.catalogue.CatalogueName;
import io.communique.enrich.text.CompiledReader;
import io.communique.enrich.text.CompiledWriter;
import io.communique.enrich.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The catalogue's names, folded, in an automaton, and how a text spells each of them. The build compiles it: the
 * automaton; the starts of names; how many names each key has; the numbers of these names in the catalogue; and their
 * spellings.
 */
final class NameIndex {

    static final String RESOURCE = "names.bin";

    static final String FORMAT = "names 1";

    private static final List<Spelled.Spelling> SPELLINGS = List.of(Spelled.Spelling.values());

    private final NameAutomaton automaton;
    private final NameStarts starts;
    /** Of each key of the automaton. */
    private final Spelled[][] names;

    private NameIndex(NameAutomaton automaton, NameStarts starts, Spelled[][] names) {
        this.automaton = automaton;
        this.starts = starts;
        this.names = names;
    }

    NameAutomaton automaton() {
        return automaton;
    }

    NameStarts starts() {
        return starts;
    }

    /** The names of each key of the automaton; not to be changed. */
    Spelled[][] names() {
        return names;
    }

    /** The index of a catalogue: as the build compiled it, or built now where there is none or a name is left out. */
    static NameIndex of(Catalogue catalogue, Supplier<Lexicon> lexicon) {
        CompiledReader compiled = catalogue.isWhole() ? CompiledReader.open(NameIndex.class, RESOURCE, FORMAT) : null;
        return compiled == null ? build(catalogue, lexicon.get(), new NotNames()) : read(compiled, catalogue);
    }

    static NameIndex build(Catalogue catalogue, Lexicon lexicon, NotNames phrases) {
        NameStarts starts = new NameStarts();
        Map<String, List<Spelled>> byKey = HashMap.newHashMap(catalogue.names().size());
        for (CatalogueName name : catalogue.names()) {
            String folded = Folding.fold(name.text());
            Spelled spelled = Spelled.of(name, folded, lexicon);
            byKey.computeIfAbsent(folded, key -> new ArrayList<>(1)).add(spelled);
            starts.add(folded, spelled.needsCapital());
        }
        for (String phrase : phrases.phrases()) {
            byKey.computeIfAbsent(phrase, key -> List.of());
            starts.add(phrase, false);
        }
        String[] keys = byKey.keySet().toArray(String[]::new);
        Arrays.sort(keys);
        Spelled[][] names = new Spelled[keys.length][];
        for (int key = 0; key < keys.length; key++) {
            names[key] = byKey.getOrDefault(keys[key], List.of()).toArray(Spelled[]::new);
        }
        return new NameIndex(new NameAutomaton(keys), starts, names);
    }

    byte[] compiled(Catalogue catalogue) {
        IdentityHashMap<CatalogueName, Integer> numbers = new IdentityHashMap<>();
        for (CatalogueName name : catalogue.names()) {
            numbers.put(name, numbers.size());
        }
        byte[] counts = new byte[names.length];
        int[] ofCatalogue = new int[numbers.size()];
        byte[] spellings = new byte[numbers.size()];
        int at = 0;
        for (int key = 0; key < names.length; key++) {
            counts[key] = (byte) names[key].length;
            for (Spelled spelled : names[key]) {
                ofCatalogue[at] = numbers.getOrDefault(spelled.name(), -1);
                spellings[at++] = (byte) SPELLINGS.indexOf(spelled.spelling());
            }
        }
        CompiledWriter out = new CompiledWriter(FORMAT);
        automaton.write(out);
        starts.write(out);
        out.bytes(counts);
        out.ints(ofCatalogue);
        out.bytes(spellings);
        return out.toByteArray();
    }

    static NameIndex read(CompiledReader in, Catalogue catalogue) {
        NameAutomaton automaton = NameAutomaton.read(in);
        NameStarts starts = NameStarts.read(in);
        byte[] counts = in.bytes();
        int[] ofCatalogue = in.ints();
        byte[] spellings = in.bytes();
        in.end();
        if (ofCatalogue.length != catalogue.names().size()) {
            throw in.wrong("it is the index of " + ofCatalogue.length + " names, not of the catalogue's "
                    + catalogue.names().size());
        }
        Spelled[][] names = new Spelled[counts.length][];
        int at = 0;
        for (int key = 0; key < names.length; key++) {
            names[key] = new Spelled[counts[key]];
            for (int n = 0; n < counts[key]; n++, at++) {
                names[key][n] = new Spelled(catalogue.names().get(ofCatalogue[at]), SPELLINGS.get(spellings[at]));
            }
        }
        return new NameIndex(automaton, starts, names);
    }
}

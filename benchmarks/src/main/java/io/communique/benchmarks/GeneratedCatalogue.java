package io.communique.benchmarks;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.catalogue.Catalogue;
import io.communique.enrich.catalogue.CatalogueName;
import io.communique.enrich.entity.Thing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** The catalogue, and invented names until it has as many as are asked for. */
final class GeneratedCatalogue {

    private static final int SEED = 7;
    private static final String CONSONANTS = "bdfghklmnprstvz";
    private static final String VOWELS = "aeiou";
    /** Names of bodies begin alike, as real ones do: that is the automaton's work. */
    private static final List<String> BODIES = TextFile.lines("bodies.txt");

    private GeneratedCatalogue() {}

    /** The same names each time. */
    static Catalogue of(int names) {
        Catalogue catalogue = Catalogue.load();
        Random random = new Random(SEED);
        Set<String> taken = new HashSet<>();
        List<CatalogueName> more = new ArrayList<>();
        while (catalogue.names().size() + more.size() < names) {
            boolean body = random.nextBoolean();
            String name = body ? BODIES.get(random.nextInt(BODIES.size())) + " " + word(random) : word(random);
            EntityType type = body ? EntityType.ORGANISATION : EntityType.PLACE;
            if (taken.add(name)) {
                more.add(new CatalogueName(name, Thing.named(type, name), false, "en"));
            }
        }
        return catalogue.with(more);
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int syllables = 3 + random.nextInt(2); syllables > 0; syllables--) {
            word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
            word.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        return word.toString();
    }
}

package io.communique.local.evaluate;

import io.communique.contracts.statement.EntityType;
import io.communique.contracts.statement.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** How often names of each type were wanted, found, and found where they were wanted. */
final class NameCounts {

    private final Bag<EntityType> wanted = new Bag<>();
    private final Bag<EntityType> found = new Bag<>();
    private final Bag<EntityType> right = new Bag<>();
    private int entitiesRight;
    private final List<String> remarks = new ArrayList<>();

    /**
     * Compares by exact span and type. What is found over a neutral place counts neither for nor against, nor does it
     * over a name of another type if the annotation is not strict.
     *
     * @param sameThing whether a mention's entity is the annotated one; asked of mentions that are right
     */
    static NameCounts of(
            NamedStatement gold,
            List<Mention> mentions,
            Set<EntityType> types,
            BiPredicate<GoldName, Mention> sameThing) {
        NameCounts counts = new NameCounts();
        List<GoldName> missed = new ArrayList<>();
        for (GoldName name : gold.names()) {
            if (types.contains(name.type())) {
                counts.wanted.add(name.type(), 1);
                missed.add(name);
            }
        }
        for (Mention mention : mentions) {
            if (types.contains(mention.type())) {
                counts.add(gold, mention, missed, sameThing);
            }
        }
        missed.forEach(name -> counts.remarks.add("missed " + name.entity()));
        return counts;
    }

    private void add(
            NamedStatement gold, Mention mention, List<GoldName> missed, BiPredicate<GoldName, Mention> sameThing) {
        for (GoldName name : gold.names()) {
            if (name.is(mention)) {
                missed.remove(name);
                found.add(mention.type(), 1);
                right.add(mention.type(), 1);
                if (sameThing.test(name, mention)) {
                    entitiesRight++;
                } else {
                    remarks.add(name.entity() + " as " + mention.entity());
                }
                return;
            }
        }
        boolean neutral = gold.neutral().stream().anyMatch(place -> place.overlaps(mention))
                || (!gold.strict()
                        && gold.names().stream()
                                .anyMatch(name -> name.type() != mention.type() && name.overlaps(mention)));
        if (!neutral) {
            found.add(mention.type(), 1);
            remarks.add("too much " + mention.type() + " " + mention.text());
        }
    }

    /** Of all documents together, of these types. */
    private static int sum(
            List<NameCounts> documents, Set<EntityType> types, Function<NameCounts, Bag<EntityType>> bag) {
        return documents.stream()
                .mapToInt(document ->
                        types.stream().mapToInt(bag.apply(document)::count).sum())
                .sum();
    }

    /** F1 over all names of these types together. */
    static double f1(List<NameCounts> documents, Set<EntityType> types) {
        int all = sum(documents, types, counts -> counts.wanted) + sum(documents, types, counts -> counts.found);
        return all == 0 ? Double.NaN : 2.0 * sum(documents, types, counts -> counts.right) / all;
    }

    /** Of the names found where they were wanted, those whose entity is right. */
    Share entities() {
        return new Share(entitiesRight, right.size());
    }

    /** Of all names, wanted and found, those that are right. */
    double own() {
        int all = wanted.size() + found.size();
        return all == 0 ? 1 : 2.0 * right.size() / all;
    }

    String remark() {
        return String.join("; ", remarks);
    }
}

package io.communique.local.evaluate;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** A multiset. */
final class Bag<T> {

    private final Map<T, Integer> counts = new HashMap<>();
    private int size;

    static <T> Bag<T> of(Collection<? extends T> things) {
        Bag<T> bag = new Bag<>();
        bag.addAll(things);
        return bag;
    }

    void addAll(Collection<? extends T> things) {
        things.forEach(thing -> add(thing, 1));
    }

    void add(T thing, int times) {
        counts.merge(thing, times, Integer::sum);
        size += times;
    }

    int count(T thing) {
        return counts.getOrDefault(thing, 0);
    }

    int size() {
        return size;
    }

    /** How many things are in both. */
    int common(Bag<T> other) {
        Bag<T> smaller = counts.size() <= other.counts.size() ? this : other;
        Bag<T> larger = smaller == this ? other : this;
        int common = 0;
        for (Map.Entry<T, Integer> thing : smaller.counts.entrySet()) {
            common += Math.min(thing.getValue(), larger.counts.getOrDefault(thing.getKey(), 0));
        }
        return common;
    }

    /** Twice what is in both, of what is in each: from 0 to 1. */
    double likeness(Bag<T> other) {
        int both = size + other.size;
        return both == 0 ? 1 : 2.0 * common(other) / both;
    }
}

package io.communique.enrich.mention;

import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.CompiledReader;
import io.communique.enrich.text.CompiledWriter;
import io.communique.enrich.text.Letters;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * All places of many keys in a text in one pass: Aho and Corasick's automaton (CACM 18(6), 1975), its transitions in a
 * double array (Aoe, IEEE Transactions on Software Engineering 15(9), 1989). Keys start where words do, in the text and
 * in longer keys, so that the rest of a word that starts no key is passed over. Of a key the automaton has only as many
 * chars as tell it from others; the rest is compared with the text.
 */
public final class NameAutomaton {

    /** Is told of a key in the text. */
    @FunctionalInterface
    public interface Found {

        /**
         * Takes one occurrence.
         *
         * @param key number of the key
         * @param start its first char
         * @param end char behind its last
         */
        void at(int key, int start, int end);
    }

    private static final int ROOT = 0;
    private static final int FREE = -1;
    private static final int NONE = -1;
    private static final double DENSE = 0.9;

    private final char[] codes = new char[Character.MAX_VALUE + 1];
    private final int codeCount;
    private final NameKeys keys;
    /** Of each state twice the place of its children, with one more if it or a suffix tells of a key; its parent. */
    private int[] cells = new int[2048];

    private int[] fail = new int[1024];
    private int[] key = new int[1024];
    /** How many chars of its key a state stands for. */
    private int[] depths = new int[1024];

    private int[] shorter = new int[1024];
    private int searchFrom = 1;

    /** @param sortedKeys in the order of {@link String#compareTo}, none twice, none empty, none with a space at its start */
    public NameAutomaton(String[] sortedKeys) {
        keys = new NameKeys(sortedKeys);
        char code = 0;
        for (String text : sortedKeys) {
            for (int i = 0; i < text.length(); i++) {
                if (codes[text.charAt(i)] == 0) {
                    codes[text.charAt(i)] = ++code;
                }
            }
        }
        codeCount = code;
        clear(0);
        ensure(codeCount + 1);
        cells[2 * ROOT + 1] = ROOT;
        build();
    }

    private NameAutomaton(CompiledReader in) {
        keys = NameKeys.read(in);
        char[] coded = in.chars();
        codeCount = coded.length;
        for (char code = 0; code < codeCount; code++) {
            codes[coded[code]] = (char) (code + 1);
        }
        cells = in.ints();
        fail = in.ints();
        key = in.ints();
        depths = in.ints();
        shorter = in.ints();
    }

    /** The automaton that {@link #write} wrote. */
    static NameAutomaton read(CompiledReader in) {
        return new NameAutomaton(in);
    }

    /** Writes the keys, the chars in the order of their codes from 1, and what is known of the states. */
    void write(CompiledWriter out) {
        keys.write(out);
        char[] coded = new char[codeCount];
        for (int c = 0; c < codes.length; c++) {
            if (codes[c] != 0) {
                coded[codes[c] - 1] = (char) c;
            }
        }
        out.chars(coded);
        out.ints(cells);
        out.ints(fail);
        out.ints(key);
        out.ints(depths);
        out.ints(shorter);
    }

    /** The number of a key; see {@link NameKeys#number}. */
    int number(String name) {
        return keys.number(name);
    }

    /**
     * Tells of every key that starts where a word does, also of those inside of others, in no certain order.
     *
     * @param mayStart false for a char where no key starts that the caller wants; such keys need not be told of
     */
    void scan(ClauseText clause, IntPredicate mayStart, Found found) {
        char[] text = clause.folded();
        int state = ROOT;
        int next = 0;
        while (next < text.length) {
            int i = next++;
            boolean start = clause.isBoundary(i) || (clause.hasArabic() && NamePrefixes.endAt(text, i));
            if (state == ROOT && !(start && text[i] != ' ' && mayStart.test(i))) {
                next = clause.hasArabic() ? next : clause.boundaryFrom(next);
                continue;
            }
            int code = codes[text[i]];
            if (code == 0) {
                state = ROOT;
                continue;
            }
            // behind a prefix a key may start that the prefix's own letters, begun as another key, would run over
            state = next(state, code, start && (state == ROOT || mayStart.test(i)));
            if ((cells[2 * state] & 1) != 0) {
                tell(state, text, i + 1, found);
            }
        }
    }

    private void tell(int state, char[] text, int end, Found found) {
        for (int s = key[state] == NONE ? shorter[state] : state; s != NONE; s = shorter[s]) {
            int start = end - depths[s];
            if (keys.endsWith(key[s], depths[s], text, end)) {
                found.at(key[s], start, start + keys.length(key[s]));
            }
        }
    }

    /** The state of the longest suffix that goes on with this char; a key starts only where a word does. */
    private int next(int from, int code, boolean start) {
        int state = from;
        while (state != ROOT) {
            int next = step(state, code);
            if (next != NONE) {
                return next;
            }
            state = fail[state];
        }
        int next = start ? step(ROOT, code) : NONE;
        return next == NONE ? ROOT : next;
    }

    private int step(int state, int code) {
        int next = (cells[2 * state] >> 1) + code;
        return cells[2 * next + 1] == state ? next : NONE;
    }

    /** Keys from one to another share their first {@code depth} chars, and the state stands for these. */
    private record Node(int state, int from, int to, int depth) {}

    private void build() {
        ArrayDeque<Node> queue = new ArrayDeque<>();
        queue.add(new Node(ROOT, 0, keys.count(), 0));
        int[] childCodes = new int[codeCount];
        int[] childFrom = new int[codeCount + 1];
        int last = ROOT;
        while (!queue.isEmpty()) {
            Node node = queue.remove();
            int depth = node.depth();
            int children = 0;
            for (int i = node.from(); i < node.to(); i++) {
                if (keys.length(i) > depth) {
                    int code = codes[keys.charAt(i, depth)];
                    if (children == 0 || childCodes[children - 1] != code) {
                        childCodes[children] = code;
                        childFrom[children++] = i;
                    }
                }
            }
            if (children == 0) {
                continue;
            }
            childFrom[children] = node.to();
            int place = place(childCodes, children);
            cells[2 * node.state()] |= place << 1;
            for (int c = 0; c < children; c++) {
                int child = place + childCodes[c];
                cells[2 * child + 1] = node.state();
                last = Math.max(last, child);
            }
            for (int c = 0; c < children; c++) {
                Node child = new Node(place + childCodes[c], childFrom[c], childFrom[c + 1], depth + 1);
                boolean alone = child.to() - child.from() == 1;
                link(node.state(), child, childCodes[c], alone);
                if (!alone) {
                    queue.add(child);
                }
            }
        }
        // a step from any state stays within
        resize(last + codeCount + 1);
    }

    /** Which key the state tells of, and the states of its suffixes, which are shorter and so known already. */
    private void link(int parent, Node node, int code, boolean alone) {
        int state = node.state();
        int first = node.from();
        if (alone || keys.length(first) == node.depth()) {
            key[state] = first;
            depths[state] = node.depth();
        }
        if (parent != ROOT) {
            boolean start =
                    Letters.isBoundary(keys.charAt(first, node.depth() - 2), keys.charAt(first, node.depth() - 1));
            int suffix = next(fail[parent], code, start);
            fail[state] = suffix;
            shorter[state] = key[suffix] != NONE ? suffix : shorter[suffix];
        }
        if (key[state] != NONE || shorter[state] != NONE) {
            cells[2 * state] |= 1;
        }
    }

    private int place(int[] childCodes, int children) {
        int lowest = childCodes[0];
        for (int c = 1; c < children; c++) {
            lowest = Math.min(lowest, childCodes[c]);
        }
        int position = Math.max(searchFrom, lowest + 1);
        int begin = position;
        int taken = 0;
        while (true) {
            int start = position - lowest;
            ensure(start + codeCount + 1);
            if (cells[2 * position + 1] != FREE) {
                taken++;
            } else {
                boolean fits = true;
                for (int c = 0; c < children && fits; c++) {
                    fits = cells[2 * (start + childCodes[c]) + 1] == FREE;
                }
                if (fits) {
                    // where nearly all is taken, later searches need not look again
                    if (taken >= (position - begin + 1) * DENSE) {
                        searchFrom = position;
                    }
                    return start;
                }
            }
            position++;
        }
    }

    private void ensure(int size) {
        if (size > fail.length) {
            resize(Math.max(size, fail.length * 2));
        }
    }

    private void resize(int size) {
        int old = fail.length;
        cells = Arrays.copyOf(cells, 2 * size);
        fail = Arrays.copyOf(fail, size);
        key = Arrays.copyOf(key, size);
        depths = Arrays.copyOf(depths, size);
        shorter = Arrays.copyOf(shorter, size);
        if (size > old) {
            clear(old);
        }
    }

    private void clear(int from) {
        for (int state = from; state < fail.length; state++) {
            cells[2 * state + 1] = FREE;
        }
        Arrays.fill(key, from, key.length, NONE);
        Arrays.fill(shorter, from, shorter.length, NONE);
    }
}

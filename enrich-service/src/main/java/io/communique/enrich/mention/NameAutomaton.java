package io.communique.enrich.mention;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;

/**
 * All places of many keys in a text in one pass: Aho and Corasick's automaton (CACM 18(6), 1975), its transitions in a
 * double array (Aoe, IEEE Transactions on Software Engineering 15(9), 1989).
 */
public final class NameAutomaton {

    /** Is told of a key in the text. */
    @FunctionalInterface
    public interface Found {

        /**
         * Takes one occurrence.
         *
         * @param key number of the key
         * @param end char behind its last
         */
        void at(int key, int end);
    }

    private static final int ROOT = 0;
    private static final int FREE = -1;
    private static final int NONE = -1;
    private static final double DENSE = 0.9;

    private final char[] codes = new char[Character.MAX_VALUE + 1];
    private int[] base = new int[1024];
    private int[] check = new int[1024];
    private int[] fail = new int[1024];
    private int[] key = new int[1024];
    private int[] shorter = new int[1024];
    private int searchFrom = 1;

    /** @param sortedKeys in the order of {@link String#compareTo}, none twice, none empty */
    public NameAutomaton(List<String> sortedKeys) {
        char code = 0;
        for (String text : sortedKeys) {
            for (int i = 0; i < text.length(); i++) {
                if (codes[text.charAt(i)] == 0) {
                    codes[text.charAt(i)] = ++code;
                }
            }
        }
        Arrays.fill(check, FREE);
        Arrays.fill(key, NONE);
        Arrays.fill(shorter, NONE);
        check[ROOT] = ROOT;
        build(sortedKeys.toArray(String[]::new), code);
    }

    /** Tells of every key in the text, also of those inside of others. */
    public void scan(char[] text, Found found) {
        int state = ROOT;
        for (int i = 0; i < text.length; i++) {
            int code = codes[text[i]];
            if (code == 0) {
                state = ROOT;
                continue;
            }
            int next = step(state, code);
            while (next == NONE && state != ROOT) {
                state = fail[state];
                next = step(state, code);
            }
            state = next == NONE ? ROOT : next;
            for (int s = key[state] == NONE ? shorter[state] : state; s != NONE; s = shorter[s]) {
                found.at(key[s], i + 1);
            }
        }
    }

    private int step(int state, int code) {
        int next = base[state] + code;
        return next < check.length && check[next] == state && next != ROOT ? next : NONE;
    }

    /** Keys from one to another share their first {@code depth} chars, and the state stands for these. */
    private record Node(int state, int from, int to, int depth) {}

    private void build(String[] keys, int codeCount) {
        ArrayDeque<Node> queue = new ArrayDeque<>();
        queue.add(new Node(ROOT, 0, keys.length, 0));
        int[] childCodes = new int[codeCount];
        int[] childFrom = new int[codeCount + 1];
        while (!queue.isEmpty()) {
            Node node = queue.remove();
            int from = node.from();
            if (from < node.to() && keys[from].length() == node.depth()) {
                key[node.state()] = from;
                from++;
            }
            int children = 0;
            for (int i = from; i < node.to(); i++) {
                int code = codes[keys[i].charAt(node.depth())];
                if (children == 0 || childCodes[children - 1] != code) {
                    childCodes[children] = code;
                    childFrom[children++] = i;
                }
            }
            if (children == 0) {
                continue;
            }
            childFrom[children] = node.to();
            int start = place(childCodes, children);
            base[node.state()] = start;
            for (int c = 0; c < children; c++) {
                int child = start + childCodes[c];
                check[child] = node.state();
                fail[child] = failure(node.state(), childCodes[c]);
                queue.add(new Node(child, childFrom[c], childFrom[c + 1], node.depth() + 1));
            }
        }
        linkShorter();
    }

    private int failure(int parent, int code) {
        if (parent == ROOT) {
            return ROOT;
        }
        int state = fail[parent];
        int next = step(state, code);
        while (next == NONE && state != ROOT) {
            state = fail[state];
            next = step(state, code);
        }
        return next == NONE ? ROOT : next;
    }

    /** For each state the longest suffix of it that is a key; states are reached from the root, level by level. */
    private void linkShorter() {
        boolean[] done = new boolean[check.length];
        done[ROOT] = true;
        for (int state = 1; state < check.length; state++) {
            link(state, done);
        }
    }

    private void link(int state, boolean[] done) {
        if (done[state] || check[state] == FREE) {
            return;
        }
        int suffix = fail[state];
        if (suffix != ROOT) {
            link(suffix, done);
            shorter[state] = key[suffix] != NONE ? suffix : shorter[suffix];
        }
        done[state] = true;
    }

    private int place(int[] childCodes, int children) {
        int lowest = childCodes[0];
        int highest = childCodes[0];
        for (int c = 1; c < children; c++) {
            lowest = Math.min(lowest, childCodes[c]);
            highest = Math.max(highest, childCodes[c]);
        }
        int position = Math.max(searchFrom, lowest + 1);
        int begin = position;
        int taken = 0;
        while (true) {
            int start = position - lowest;
            ensure(start + highest + 1);
            if (check[position] != FREE) {
                taken++;
            } else {
                boolean fits = true;
                for (int c = 0; c < children && fits; c++) {
                    fits = check[start + childCodes[c]] == FREE;
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
        int old = check.length;
        if (size <= old) {
            return;
        }
        int grown = Math.max(size, old * 2);
        base = Arrays.copyOf(base, grown);
        check = Arrays.copyOf(check, grown);
        fail = Arrays.copyOf(fail, grown);
        key = Arrays.copyOf(key, grown);
        shorter = Arrays.copyOf(shorter, grown);
        Arrays.fill(check, old, grown, FREE);
        Arrays.fill(key, old, grown, NONE);
        Arrays.fill(shorter, old, grown, NONE);
    }
}

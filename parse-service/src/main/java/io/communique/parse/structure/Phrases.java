package io.communique.parse.structure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest of many phrases that a text goes on with, letter by letter, so that a text that goes on otherwise is
 * left at its first or second letter and scripts without spaces need no words. Case, the form of the apostrophe, Arabic
 * vowel signs, ß and the dots of ё make no difference, nor do accents that a page leaves out.
 *
 * @param <V> what is known of a phrase
 */
final class Phrases<V> {

    private static final char SKIPPED = 0;

    /** In capitals, and in Switzerland, two letters. */
    private static final char SHARP_S = 'ß';

    private final Node<V> root;

    private Phrases(Node<V> root) {
        this.root = root;
    }

    /**
     * @param value of the phrase
     * @param end behind the last of its characters in the text
     */
    record Match<V>(V value, int end) {}

    /** @param adverbs that may stand between the words of a phrase: "have also agreed" */
    @Nullable
    Match<V> longest(String text, int from, @Nullable Phrases<?> adverbs) {
        return longest(root, text, from, adverbs);
    }

    /** @return behind the longest phrase, -1 if the text goes on with none */
    int end(String text, int from) {
        Match<V> match = longest(root, text, from, null);
        return match == null ? -1 : match.end();
    }

    private static <V> @Nullable Match<V> longest(Node<V> start, String text, int from, @Nullable Phrases<?> adverbs) {
        Node<V> node = start;
        V best = null;
        int end = from;
        for (int i = from; i < text.length(); i++) {
            char c = fold(text.charAt(i));
            if (c == SKIPPED) {
                continue;
            }
            Node<V> next = c == SHARP_S ? nextOrNull(node.next('s'), 's') : node.next(c);
            if (next == null) {
                break;
            }
            node = next;
            if (node.value != null) {
                int boundary = boundary(text, i + 1);
                if (boundary > 0) {
                    best = node.value;
                    end = boundary;
                }
            }
            if (c == ' ' && adverbs != null) {
                Match<V> around = behindAdverb(node, text, i + 1, adverbs);
                if (around != null) {
                    return around;
                }
            }
        }
        return best == null ? null : new Match<>(best, end);
    }

    private static <V> @Nullable Match<V> behindAdverb(Node<V> node, String text, int at, Phrases<?> adverbs) {
        int adverb = adverbs.end(text, at);
        boolean goesOn = adverb > at && adverb < text.length() && text.charAt(adverb) == ' ';
        return goesOn ? longest(node, text, adverb + 1, adverbs) : null;
    }

    private static <V> @Nullable Node<V> nextOrNull(@Nullable Node<V> node, char c) {
        return node == null ? null : node.next(c);
    }

    /**
     * Words end at what is no letter; an apostrophe or hyphen between letters is part of the word.
     *
     * @return where the word ends that has its letters before the given place, vowel signs included; -1 if it goes on
     */
    private static int boundary(String text, int from) {
        int end = from;
        while (end < text.length() && fold(text.charAt(end)) == SKIPPED) {
            end++;
        }
        if (end == text.length()) {
            return end;
        }
        char c = text.charAt(end);
        if (c == '\'' || c == '’' || c == '-') {
            return end + 1 < text.length() && Character.isLetter(text.charAt(end + 1)) ? -1 : end;
        }
        return !Character.isLetterOrDigit(c) || Character.isIdeographic(text.charAt(from - 1)) ? end : -1;
    }

    private static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        return switch (c) {
            case '’', 'ʼ' -> '\'';
            case '\u00A0', '\u202F', '\u2009' -> ' ';
            case '\u00AD', '\u0640', '\u0670', '\u200B', '\u200E', '\u200F' -> SKIPPED;
            case 'ё', 'Ё' -> 'е';
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى' -> 'ي';
            default -> isSign(c) ? SKIPPED : Character.toLowerCase(c);
        };
    }

    private static boolean isSign(char c) {
        return (c >= 0x300 && c <= 0x36F) || (c >= 0x64B && c <= 0x65F);
    }

    /** Collects phrases; of two that differ in nothing that counts the first stays. */
    static final class Builder<V> {

        private final Map<String, V> phrases = new HashMap<>();
        private final Map<String, V> unaccented = new HashMap<>();

        Builder<V> add(String phrase, V value) {
            String folded = folded(phrase);
            phrases.putIfAbsent(folded, value);
            if (isAccented(folded)) {
                unaccented.putIfAbsent(withoutSigns(Normalizer.normalize(folded, Normalizer.Form.NFD)), value);
            }
            return this;
        }

        Phrases<V> build() {
            unaccented.forEach(phrases::putIfAbsent);
            String[] sorted = phrases.keySet().toArray(String[]::new);
            Arrays.sort(sorted);
            return new Phrases<>(node(sorted, 0, sorted.length, 0));
        }

        /** The node that the phrases of a range share, whose letters before the given one are the same. */
        private Node<V> node(String[] sorted, int from, int to, int letter) {
            boolean ends = from < to && sorted[from].length() == letter;
            int first = ends ? from + 1 : from;
            StringBuilder letters = new StringBuilder();
            List<Node<V>> nodes = new ArrayList<>();
            for (int start = first; start < to; ) {
                char c = sorted[start].charAt(letter);
                int end = start + 1;
                while (end < to && sorted[end].charAt(letter) == c) {
                    end++;
                }
                letters.append(c);
                nodes.add(node(sorted, start, end, letter + 1));
                start = end;
            }
            return new Node<>(letters.toString().toCharArray(), nodes, ends ? phrases.get(sorted[from]) : null);
        }

        private static String folded(String phrase) {
            StringBuilder folded = new StringBuilder(phrase.length() + 1);
            for (int i = 0; i < phrase.length(); i++) {
                char c = fold(phrase.charAt(i));
                if (c == SHARP_S) {
                    folded.append("ss");
                } else if (c != SKIPPED) {
                    folded.append(c);
                }
            }
            return folded.toString();
        }

        private static String withoutSigns(String decomposed) {
            StringBuilder plain = new StringBuilder(decomposed.length());
            decomposed.chars().filter(c -> !isSign((char) c)).forEach(c -> plain.append((char) c));
            return plain.toString();
        }

        private static boolean isAccented(String folded) {
            for (int i = 0; i < folded.length(); i++) {
                char c = folded.charAt(i);
                if (c >= 0xC0 && c < 0x250) {
                    return true;
                }
            }
            return false;
        }
    }

    /** What may follow, in the order of the letters. */
    private static final class Node<V> {

        private static final int FEW = 4;

        /** As far apart as the letters of Latin without accents and a space are. */
        private static final int CLOSE = 128;

        private final char[] letters;
        private final Node<V>[] nodes;
        private final @Nullable V value;

        /** Of many letters that lie close together the nodes, from that of the first letter on, with gaps. */
        private final @Nullable Node<V> @Nullable [] spread;

        @SuppressWarnings({"rawtypes", "unchecked"}) // an array of a generic type
        Node(char[] letters, List<Node<V>> nodes, @Nullable V value) {
            this.letters = letters;
            this.nodes = nodes.toArray(Node[]::new);
            this.value = value;
            this.spread = letters.length > FEW && letters[letters.length - 1] - letters[0] < CLOSE ? spread() : null;
        }

        @SuppressWarnings({"rawtypes", "unchecked"}) // an array of a generic type
        private @Nullable Node<V>[] spread() {
            @Nullable Node[] places = new Node[letters[letters.length - 1] - letters[0] + 1];
            for (int i = 0; i < letters.length; i++) {
                places[letters[i] - letters[0]] = nodes[i];
            }
            return places;
        }

        @Nullable
        Node<V> next(char c) {
            if (spread != null) {
                int place = c - letters[0];
                return place >= 0 && place < spread.length ? spread[place] : null;
            }
            if (letters.length > FEW) {
                int at = Arrays.binarySearch(letters, c);
                return at < 0 ? null : nodes[at];
            }
            for (int i = 0; i < letters.length; i++) {
                if (letters[i] == c) {
                    return nodes[i];
                }
            }
            return null;
        }
    }
}

package io.communique.enrich.catalogue;

import io.communique.enrich.text.Line;
import io.communique.enrich.text.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The forms in which names and adjectives of a language stand in text, made of their base form by its ending: cases in
 * Russian and German, gender and number elsewhere. A language without a file of endings has base forms only.
 */
public final class NameForms {

    /** Ends a name in a file that has no other forms than this one. */
    private static final char FIXED = '*';

    private static final String ARABIC_ARTICLE = "ال";
    private static final String ARABIC_FOR_THE = "لل";

    private enum Kind {
        /** The head of a name, in each case. */
        NOUN,
        /** An adjective before the head, in each case. */
        MODIFIER,
        /** A demonym: all its forms, in no order. */
        ADJECTIVE
    }

    private record Ending(Kind kind, int length, List<String> forms) {}

    private final Map<String, Ending> nouns = new HashMap<>();
    private final Map<String, Ending> adjectives = new HashMap<>();
    private final Set<String> conjunctions = Set.of("и", "und");
    private final boolean arabic;
    private int cases = 1;

    private NameForms(String language, List<Line> lines) {
        this.arabic = language.equals("ar");
        for (Line line : lines) {
            read(line);
        }
    }

    /** The forms of a language; of one without a list of endings every name has its own form alone. */
    public static NameForms of(String language) {
        String file = "endings." + language + ".txt";
        boolean present = NameForms.class.getResource(file) != null;
        return new NameForms(language, present ? WordLists.lines(NameForms.class, file) : List.of());
    }

    static NameForms of(String language, List<Line> lines) {
        return new NameForms(language, lines);
    }

    private void read(Line line) {
        List<String> fields = line.fields();
        String[] key = fields.getFirst().split(" ", -1);
        if (fields.size() != 2 || key.length != 2 || key[1].indexOf('-') != 0) {
            throw line.wrong("a kind and an ending, then forms expected");
        }
        List<String> forms = Line.names(fields.get(1)).stream()
                .map(form -> form.substring(1))
                .toList();
        Kind kind = kind(key[0], line);
        if (kind != Kind.ADJECTIVE) {
            if (cases == 1) {
                cases = forms.size();
            } else if (cases != forms.size()) {
                throw line.wrong(cases + " forms expected");
            }
        }
        String ending = key[1].substring(1);
        (kind == Kind.ADJECTIVE ? adjectives : nouns).put(ending, new Ending(kind, ending.length(), forms));
    }

    private static Kind kind(String word, Line line) {
        return switch (word) {
            case "noun" -> Kind.NOUN;
            case "modifier" -> Kind.MODIFIER;
            case "adjective" -> Kind.ADJECTIVE;
            default -> throw line.wrong("no kind of ending");
        };
    }

    /** The name's forms, its base form first. */
    public Set<String> ofName(String name) {
        Set<String> forms = new LinkedHashSet<>();
        if (name.charAt(name.length() - 1) == FIXED) {
            forms.add(name.substring(0, name.length() - 1));
            return forms;
        }
        forms.add(name);
        if (!nouns.isEmpty()) {
            decline(name, forms);
        }
        withPreposition(forms);
        return forms;
    }

    /** All forms of a demonym; of several words the last has them. */
    Set<String> ofAdjective(String base) {
        Set<String> forms = new LinkedHashSet<>();
        if (base.charAt(base.length() - 1) == FIXED) {
            forms.add(base.substring(0, base.length() - 1));
            return forms;
        }
        Ending ending = longest(adjectives, base);
        if (ending == null) {
            forms.add(base);
        } else {
            String stem = base.substring(0, base.length() - ending.length());
            for (String form : ending.forms()) {
                forms.add(stem + form);
            }
        }
        if (arabic) {
            for (String form : List.copyOf(forms)) {
                forms.add(ARABIC_ARTICLE + form);
            }
        }
        withPreposition(forms);
        return forms;
    }

    /** The Arabic article loses its first letter behind "for". */
    private void withPreposition(Set<String> forms) {
        if (arabic) {
            for (String form : List.copyOf(forms)) {
                if (form.startsWith(ARABIC_ARTICLE)) {
                    forms.add(ARABIC_FOR_THE + form.substring(ARABIC_ARTICLE.length()));
                }
            }
        }
    }

    /** Declines the adjectives before the head and the head, also "Trinidad and Tobago"; what follows stays as it is. */
    private void decline(String name, Set<String> forms) {
        String[] words = name.split(" ", -1);
        List<@Nullable Ending> endings = new ArrayList<>();
        boolean beforeHead = true;
        for (int w = 0; w < words.length; w++) {
            if (!beforeHead && w > 0 && conjunctions.contains(words[w]) && endings.get(w - 1) != null) {
                beforeHead = true;
                endings.add(null);
                continue;
            }
            Ending ending = beforeHead ? longest(nouns, words[w]) : null;
            endings.add(ending);
            if (ending == null || ending.kind() == Kind.NOUN) {
                beforeHead = false;
            }
        }
        for (int i = 0; i < cases; i++) {
            StringBuilder form = new StringBuilder();
            for (int w = 0; w < words.length; w++) {
                if (w > 0) {
                    form.append(' ');
                }
                Ending ending = endings.get(w);
                if (ending == null) {
                    form.append(words[w]);
                } else {
                    append(form, words[w], ending.length(), ending.forms().get(i));
                }
            }
            forms.add(form.toString());
        }
    }

    private static void append(StringBuilder form, String word, int endingLength, String ending) {
        int stem = word.length() - endingLength;
        form.append(word, 0, stem);
        int first = form.length();
        form.append(ending);
        if (stem == 0 && !ending.isEmpty() && Character.isUpperCase(word.charAt(0))) {
            form.setCharAt(first, Character.toUpperCase(ending.charAt(0)));
        }
    }

    private static @Nullable Ending longest(Map<String, Ending> endings, String word) {
        if (isAcronym(word)) {
            return null;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        for (int from = 0; from <= lower.length(); from++) {
            Ending ending = endings.get(lower.substring(from));
            if (ending != null) {
                return ending;
            }
        }
        return null;
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1
                && Character.isUpperCase(word.charAt(word.length() - 1))
                && Character.isUpperCase(word.charAt(0));
    }
}

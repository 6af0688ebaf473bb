package io.communique.enrich.commitment;

import io.communique.enrich.text.Line;
import io.communique.enrich.text.WordLists;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The inflected forms of English verbs, by rule, with the irregular ones from a table. */
final class EnglishForms {

    private static final String VOWELS = "aeiou";

    private final Map<String, List<String>> irregular = new HashMap<>();

    EnglishForms() {
        for (Line line : WordLists.lines(EnglishForms.class, "irregular-verbs.en.txt")) {
            List<String> fields = line.fields();
            if (fields.size() != 3) {
                throw line.wrong("a verb, its past and its participle expected");
            }
            irregular.put(fields.getFirst(), fields.subList(1, 3));
        }
    }

    /** "condemn" is "condemns". */
    String thirdPerson(String verb) {
        if (verb.equals("have")) {
            return "has";
        }
        if (endsInConsonantAndY(verb)) {
            return verb.substring(0, verb.length() - 1) + "ies";
        }
        boolean hisses = verb.endsWith("s") || verb.endsWith("sh") || verb.endsWith("ch") || verb.endsWith("x");
        return verb + (hisses || verb.endsWith("o") ? "es" : "s");
    }

    String past(String verb) {
        List<String> forms = irregular.get(verb);
        return forms == null ? regular(verb, "ed") : forms.getFirst();
    }

    String participle(String verb) {
        List<String> forms = irregular.get(verb);
        return forms == null ? regular(verb, "ed") : forms.getLast();
    }

    String gerund(String verb) {
        if (verb.endsWith("ie")) {
            return verb.substring(0, verb.length() - 2) + "ying";
        }
        return regular(verb, "ing");
    }

    private String regular(String verb, String ending) {
        boolean past = ending.equals("ed");
        if (past && endsInConsonantAndY(verb)) {
            return verb.substring(0, verb.length() - 1) + "ied";
        }
        if (verb.endsWith("e") && !(!past && verb.endsWith("ee"))) {
            return verb.substring(0, verb.length() - 1) + ending;
        }
        return (irregular.containsKey(verb + "+") ? verb + verb.charAt(verb.length() - 1) : doubled(verb)) + ending;
    }

    /** "plan" is "plann-": one vowel before one consonant, in a verb of one syllable. */
    private static String doubled(String verb) {
        int last = verb.length() - 1;
        if (last < 2 || isVowel(verb, last) || "wxy".indexOf(verb.charAt(last)) >= 0) {
            return verb;
        }
        boolean isShort = isVowel(verb, last - 1) && !isVowel(verb, last - 2);
        long vowels = verb.chars().filter(c -> VOWELS.indexOf(c) >= 0).count();
        return isShort && vowels == 1 ? verb + verb.charAt(last) : verb;
    }

    private static boolean endsInConsonantAndY(String verb) {
        int last = verb.length() - 1;
        return last > 0 && verb.charAt(last) == 'y' && !isVowel(verb, last - 1);
    }

    private static boolean isVowel(String verb, int at) {
        return VOWELS.indexOf(verb.charAt(at)) >= 0;
    }
}

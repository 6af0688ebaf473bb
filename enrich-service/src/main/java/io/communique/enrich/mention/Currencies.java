package io.communique.enrich.mention;

import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Folding;
import io.communique.enrich.text.Line;
import io.communique.enrich.text.WordLists;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What currencies are called: signs, ISO 4217 codes, and words, of CLDR and of the project's lists. */
final class Currencies {

    private static final List<String> LANGUAGES = List.of("ar", "de", "en", "es", "fr", "pt", "ru");
    static final int CODE_LENGTH = 3;

    /**
     * A currency's name.
     *
     * @param scaled true if it is money only behind "million" and the like
     */
    record Name(List<String> words, String code, boolean scaled) {

        Name {
            words = List.copyOf(words);
        }
    }

    private final Map<String, String> signs = new HashMap<>();
    private final Map<String, List<Name>> byFirst = new HashMap<>();
    private final Map<String, String> chinese = new HashMap<>();
    private final Set<String> codes;
    private int longestChinese;

    Currencies() {
        codes = Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .filter(code -> code.charAt(0) != 'X' || code.equals("XOF") || code.equals("XAF"))
                .collect(Collectors.toUnmodifiableSet());
        for (Line line : WordLists.lines(Currencies.class, "currency-signs.txt")) {
            signs.put(line.fields().getFirst(), code(line));
        }
        for (String language : LANGUAGES) {
            for (Line line : WordLists.lines(Currencies.class, "currency-words." + language + ".txt")) {
                boolean scaled =
                        line.fields().size() == 3 && line.fields().get(2).equals("scale");
                if (line.fields().size() > 2 && !scaled) {
                    throw line.wrong("words, code and perhaps \"scale\" expected");
                }
                add(line.fields().getFirst(), code(line), scaled);
            }
        }
        CldrCurrencies.names(codes, signs.values()).forEach((name, code) -> add(name, code, false));
        for (Line line : WordLists.lines(Currencies.class, "currency-words.zh.txt")) {
            chinese.put(line.fields().getFirst(), code(line));
            longestChinese = Math.max(longestChinese, line.fields().getFirst().length());
        }
        byFirst.values()
                .forEach(names -> names.sort((one, other) ->
                        Integer.compare(other.words().size(), one.words().size())));
    }

    private String code(Line line) {
        List<String> fields = line.fields();
        if (fields.size() < 2 || !codes.contains(fields.get(1))) {
            throw line.wrong("an ISO 4217 code expected");
        }
        return fields.get(1);
    }

    /** Compiles the names that are CLDR's. */
    byte[] compiled() {
        return CldrCurrencies.compiled(CldrCurrencies.ofCldr(codes, signs.values()));
    }

    private void add(String name, String code, boolean scaled) {
        List<String> words = new ArrayList<>();
        for (String word : Folding.fold(name).split("[ .-]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        List<Name> names = byFirst.computeIfAbsent(words.getFirst(), first -> new ArrayList<>(2));
        for (Name known : names) {
            if (known.words().equals(words)) {
                return;
            }
        }
        names.add(new Name(words, code, scaled));
    }

    /** The code of a sign such as "US$"; null if there is no such sign. */
    @Nullable
    String ofSign(String sign) {
        return signs.get(sign);
    }

    /** True if the word is an ISO 4217 code, in capitals. */
    boolean isCode(ClauseText clause, int word) {
        return word >= 0
                && word < clause.count()
                && clause.end(word) - clause.start(word) == CODE_LENGTH
                && clause.isAllCapitals(word)
                && codes.contains(clause.printed(word, word));
    }

    /** True for "USD50". */
    boolean isCodeBeforeDigit(ClauseText clause, int word) {
        int digit = clause.start(word) + CODE_LENGTH;
        return clause.end(word) > digit
                && clause.folded()[digit] >= '0'
                && clause.folded()[digit] <= '9'
                && codes.contains(clause.text().substring(clause.start(word), digit));
    }

    /** The longest name that starts with this word. */
    @Nullable
    Name at(ClauseText clause, int word) {
        if (word < 0 || word >= clause.count()) {
            return null;
        }
        List<Name> names = byFirst.get(clause.word(word));
        if (names != null) {
            for (Name name : names) {
                if (Phrases.matches(clause, word, name.words())) {
                    return name;
                }
            }
        }
        return null;
    }

    /** The longest Chinese name at a char of a text. */
    @Nullable
    String chineseAt(String text, int at) {
        for (int end = Math.min(text.length(), at + longestChinese); end > at; end--) {
            String name = text.substring(at, end);
            if (chinese.containsKey(name)) {
                return name;
            }
        }
        return null;
    }

    String codeOfChinese(String name) {
        return chinese.getOrDefault(name, "CNY");
    }
}

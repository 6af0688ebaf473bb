package io.communique.enrich.mention;

import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import io.communique.enrich.text.CompiledReader;
import io.communique.enrich.text.CompiledWriter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The codes of CLDR's names of two words or more, as "Swiss francs": of all currencies in English, and of those with a
 * sign in each language. The build compiles them: the names, then the codes.
 */
final class CldrCurrencies {

    static final String RESOURCE = "currencies.bin";

    static final String FORMAT = "currencies 1";

    private static final List<String> LANGUAGES = List.of("ar", "de", "en", "es", "fr", "pt", "ru");
    private static final List<String> PLURALS = List.of("one", "few", "many", "other");
    private static final List<String> ENGLISH_PLURALS = List.of("one", "other");

    private CldrCurrencies() {}

    /** The names as the build compiled them, or now from CLDR where there are none from a build. */
    static Map<String, String> names(Collection<String> codes, Collection<String> codesWithSign) {
        CompiledReader compiled = CompiledReader.open(CldrCurrencies.class, RESOURCE, FORMAT);
        return compiled == null ? ofCldr(codes, codesWithSign) : read(compiled);
    }

    static Map<String, String> ofCldr(Collection<String> codes, Collection<String> codesWithSign) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String code : new TreeSet<>(codes)) {
            add(names, code, ULocale.ENGLISH, ENGLISH_PLURALS);
        }
        for (String language : LANGUAGES) {
            for (String code : new TreeSet<>(codesWithSign)) {
                add(names, code, ULocale.forLanguageTag(language), PLURALS);
            }
        }
        return names;
    }

    private static void add(Map<String, String> names, String code, ULocale locale, List<String> plurals) {
        Currency currency = Currency.getInstance(code);
        for (String plural : plurals) {
            String name = currency.getName(locale, Currency.PLURAL_LONG_NAME, plural, null);
            if (name.indexOf(' ') > 0 && name.indexOf('(') < 0) {
                names.putIfAbsent(name, code);
            }
        }
    }

    static byte[] compiled(Map<String, String> names) {
        CompiledWriter out = new CompiledWriter(FORMAT);
        out.strings(List.copyOf(names.keySet()));
        out.strings(List.copyOf(names.values()));
        return out.toByteArray();
    }

    static Map<String, String> read(CompiledReader in) {
        String[] names = in.strings();
        String[] codes = in.strings();
        in.end();
        if (names.length != codes.length) {
            throw in.wrong(names.length + " names have " + codes.length + " codes");
        }
        Map<String, String> read = LinkedHashMap.newLinkedHashMap(names.length);
        for (int i = 0; i < names.length; i++) {
            read.put(names[i], codes[i]);
        }
        return read;
    }
}

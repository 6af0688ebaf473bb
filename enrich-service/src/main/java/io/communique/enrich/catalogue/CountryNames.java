package io.communique.enrich.catalogue;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import io.communique.enrich.text.Line;
import io.communique.enrich.text.WordLists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A country's names in one language: those of CLDR, then those of the reviewed list.
 *
 * @param code ISO 3166-1 alpha-2
 * @param names the first is the one for display
 * @param line where the reviewed list has them
 */
record CountryNames(String code, List<String> names, List<String> demonyms, Line line) {

    private static final String FILE = "countries.en.txt";

    CountryNames {
        names = List.copyOf(names);
        demonyms = List.copyOf(demonyms);
    }

    /** All countries and territories of ISO 3166, in the order of their codes. */
    static List<CountryNames> load() {
        return read(WordLists.lines(CountryNames.class, FILE), ULocale.ENGLISH);
    }

    static List<CountryNames> read(List<Line> lines, ULocale language) {
        LocaleDisplayNames display = LocaleDisplayNames.getInstance(language);
        Map<String, Line> reviewed = new HashMap<>();
        Set<String> codes = Set.copyOf(Arrays.asList(Locale.getISOCountries()));
        for (Line line : lines) {
            String code = line.fields().getFirst();
            if (!codes.contains(code)) {
                throw line.wrong("no ISO 3166 code");
            }
            if (line.fields().size() != 3) {
                throw line.wrong("code, names and demonyms expected");
            }
            if (reviewed.put(code, line) != null) {
                throw line.wrong("the country stands twice");
            }
        }
        List<CountryNames> countries = new ArrayList<>();
        for (String code : codes.stream().sorted().toList()) {
            Line line = reviewed.get(code);
            if (line == null) {
                throw new IllegalStateException(FILE + " has no line for " + code);
            }
            List<String> fields = line.fields();
            Set<String> names = new LinkedHashSet<>();
            addPlain(names, display.regionDisplayName(code));
            names.addAll(Line.names(fields.get(1)));
            countries.add(new CountryNames(code, List.copyOf(names), Line.names(fields.get(2)), line));
        }
        return countries;
    }

    /** CLDR's "Myanmar (Burma)" and "Congo - Kinshasa" are labels for menus, not names. */
    private static void addPlain(Set<String> names, String label) {
        if (label.indexOf('(') < 0 && !label.contains(" - ") && !label.contains("SAR")) {
            names.add(label.startsWith("St. ") ? "Saint " + label.substring(4) : label);
            names.add(label);
        }
    }
}

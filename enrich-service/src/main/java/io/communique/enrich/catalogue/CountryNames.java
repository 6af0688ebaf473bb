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

    /** Those of the reviewed lists; English first, it has the names for display. */
    static final List<String> LANGUAGES = List.of("en", "ar", "de", "es", "fr", "pt", "ru", "zh");

    CountryNames {
        names = List.copyOf(names);
        demonyms = List.copyOf(demonyms);
    }

    /**
     * All countries and territories of ISO 3166, in the order of their codes.
     *
     * @param language one of {@link #LANGUAGES}
     */
    static List<CountryNames> load(String language) {
        return read(WordLists.lines(CountryNames.class, file(language)), new ULocale(language));
    }

    private static String file(String language) {
        return "countries." + language + ".txt";
    }

    static List<CountryNames> read(List<Line> lines, ULocale language) {
        String tag = language.getLanguage();
        NameForms forms = NameForms.of(tag);
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
            if (line == null && tag.equals("en")) {
                throw new IllegalStateException(file(tag) + " has no line for " + code);
            }
            Set<String> bases = new LinkedHashSet<>();
            addPlain(bases, display.regionDisplayName(code));
            Set<String> demonyms = new LinkedHashSet<>();
            if (line != null) {
                bases.addAll(Line.names(line.fields().get(1)));
                Line.names(line.fields().get(2)).forEach(base -> demonyms.addAll(forms.ofAdjective(base)));
            }
            Set<String> names = new LinkedHashSet<>();
            bases.forEach(base -> names.addAll(forms.ofName(base)));
            Line where = line == null ? new Line("CLDR, " + tag, 0, code) : line;
            countries.add(new CountryNames(code, List.copyOf(names), List.copyOf(demonyms), where));
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

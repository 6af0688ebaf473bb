package io.communique.enrich.catalogue;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.entity.EntityIds;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.text.CompiledReader;
import io.communique.enrich.text.Folding;
import io.communique.enrich.text.Line;
import io.communique.enrich.text.MalformedLineException;
import io.communique.enrich.text.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Every name that is known beforehand. Files of things: id, country, fullest name, further names. */
public final class Catalogue {

    /** The compiled catalogue, beside this class. */
    public static final String RESOURCE = "catalogue.bin";

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Pattern FILE = Pattern.compile("[a-z-]+\\.([a-z]{2,3})\\.txt");

    private static final String ENGLISH = "en";

    private final List<CatalogueName> names;
    private final boolean whole;

    private Catalogue(List<CatalogueName> names, boolean whole) {
        this.names = List.copyOf(names);
        this.whole = whole;
    }

    private Catalogue(List<CatalogueName> names) {
        this(names, false);
    }

    /**
     * The catalogue of this version: as the build compiled it, or from the text files where there is none from a build.
     *
     * @throws MalformedLineException if a line of the text files is wrong; it names the file and the line
     */
    public static Catalogue load() {
        CompiledReader compiled = CompiledReader.open(Catalogue.class, RESOURCE, CompiledCatalogue.FORMAT);
        return compiled == null ? ofTextFiles() : new Catalogue(CompiledCatalogue.read(compiled), true);
    }

    /**
     * Reads the text files, which takes about a second in a process that has just begun.
     *
     * @throws MalformedLineException if a line is wrong; it names the file and the line
     */
    public static Catalogue ofTextFiles() {
        Reading reading = new Reading();
        for (String language : CountryNames.LANGUAGES) {
            reading.countries(language);
        }
        // English first: its files have the things' fullest names
        reading.files(true);
        reading.files(false);
        reading.sharedNames.check();
        return new Catalogue(reading.names, true);
    }

    /** Compiles the catalogue: what {@link #load()} reads where it lies beside this class in a jar. */
    public byte[] compiled() {
        return CompiledCatalogue.write(names);
    }

    /** The type of the things of a file, by its line in the list of files. */
    static EntityType type(Line line) {
        List<String> fields = line.fields();
        if (fields.size() != 2 || !FILE.matcher(fields.getFirst()).matches()) {
            throw line.wrong("a file and a type expected");
        }
        for (EntityType type : EntityType.values()) {
            if (type.name().equals(fields.get(1))) {
                return type;
            }
        }
        throw line.wrong("no type");
    }

    /** The names of an English file's lines alone. */
    static Catalogue of(EntityType type, List<Line> lines) {
        return of(type, lines, List.of());
    }

    /** The names of several English files' lines. */
    static Catalogue ofFiles(EntityType type, List<List<Line>> files) {
        Reading reading = new Reading(SharedNames.read(List.of()));
        files.forEach(lines -> reading.things(type, lines, ENGLISH));
        return new Catalogue(reading.names);
    }

    /** @param shared lines that say whose a name of two things is */
    static Catalogue of(EntityType type, List<Line> lines, List<Line> shared) {
        Reading reading = new Reading(SharedNames.read(shared));
        reading.things(type, lines, ENGLISH);
        reading.sharedNames.check();
        return new Catalogue(reading.names);
    }

    /** Two spellings that are exchanged in names. */
    static String[] spellings(Line line) {
        List<String> fields = line.fields();
        if (fields.size() != 2 || fields.contains("")) {
            throw line.wrong("two spellings expected");
        }
        return fields.toArray(String[]::new);
    }

    public List<CatalogueName> names() {
        return names;
    }

    /** True if it has all names of this version, and no others. */
    public boolean isWhole() {
        return whole;
    }

    /** This catalogue without some things, to tell what it owes to them. */
    public Catalogue without(Set<String> ids) {
        return new Catalogue(
                names.stream().filter(name -> !ids.contains(name.thing().id())).toList());
    }

    private static final class Reading {

        private final List<CatalogueName> names = new ArrayList<>();
        private final Map<String, String> owners = new HashMap<>();
        private final Map<String, Thing> things = new HashMap<>();
        private final List<String[]> spellings = new ArrayList<>();
        private final SharedNames sharedNames;

        Reading() {
            this(SharedNames.load());
        }

        Reading(SharedNames sharedNames) {
            this.sharedNames = sharedNames;
            for (Line line : WordLists.lines(Catalogue.class, "spelling-variants.en.txt")) {
                spellings.add(spellings(line));
            }
        }

        void countries(String language) {
            for (CountryNames country : CountryNames.load(language)) {
                Thing thing = things.computeIfAbsent(
                        EntityIds.ofCountry(country.code()),
                        id -> Thing.country(country.code(), country.names().getFirst()));
                for (String name : country.names()) {
                    add(name, thing, false, language, country.line());
                }
                for (String demonym : country.demonyms()) {
                    add(demonym, thing, true, language, country.line());
                }
            }
        }

        void files(boolean english) {
            for (Line line : WordLists.lines(Catalogue.class, "files.txt")) {
                EntityType type = type(line);
                String file = line.fields().getFirst();
                String language = file.substring(file.indexOf('.') + 1, file.lastIndexOf('.'));
                if (language.equals(ENGLISH) == english) {
                    things(type, WordLists.lines(Catalogue.class, file), language);
                }
            }
        }

        void things(EntityType type, List<Line> lines, String language) {
            NameForms forms = NameForms.of(language);
            Set<String> ids = new HashSet<>();
            for (Line line : lines) {
                List<String> fields = line.fields();
                if (fields.size() < 3 || fields.size() > 4) {
                    throw line.wrong("id, country, name and perhaps further names expected");
                }
                String id = fields.getFirst();
                if (!ID.matcher(id).matches()) {
                    throw line.wrong("no id");
                }
                if (!ids.add(id)) {
                    throw line.wrong("the id stands twice");
                }
                String country = fields.get(1);
                if (!country.isEmpty() && !COUNTRIES.contains(country)) {
                    throw line.wrong("no country code");
                }
                if (language.equals(ENGLISH)) {
                    thing(type, line, fields, country.isEmpty() ? null : country);
                } else {
                    names(type, line, fields, language, forms);
                }
            }
        }

        private void thing(EntityType type, Line line, List<String> fields, @Nullable String country) {
            String fullest = fields.get(2);
            if (fullest.isEmpty()) {
                throw line.wrong("no name");
            }
            Thing thing = things.computeIfAbsent(
                    EntityIds.ofKey(type, fields.getFirst()), id -> new Thing(id, type, fullest, country));
            if (country != null && !country.equals(thing.country())) {
                throw line.wrong("the id is a thing's of another country already");
            }
            add(fullest, thing, false, ENGLISH, line);
            if (fields.size() == 4) {
                for (String name : Line.names(fields.get(3))) {
                    add(name, thing, false, ENGLISH, line);
                }
            }
        }

        /** A file in another language adds names, in all their forms, to a thing that has its fullest name in English. */
        private void names(EntityType type, Line line, List<String> fields, String language, NameForms forms) {
            Thing thing = things.get(EntityIds.ofKey(type, fields.getFirst()));
            if (thing == null) {
                throw line.wrong("no English file has this id");
            }
            List<String> all = new ArrayList<>();
            all.add(fields.get(2));
            if (fields.size() == 4) {
                all.addAll(Line.names(fields.get(3)));
            }
            for (String name : all) {
                // one word in lower-case letters: "european"
                boolean adjective = Character.isLowerCase(name.charAt(0)) && name.indexOf(' ') < 0;
                for (String form : adjective ? forms.ofAdjective(name) : forms.ofName(name)) {
                    add(form, thing, adjective, language, line);
                }
            }
        }

        private void add(String name, Thing thing, boolean adjective, String language, Line line) {
            if (language.equals(ENGLISH) && sharedNames.isOfAnother(name, thing.id())) {
                return;
            }
            String owner = owners.putIfAbsent(language + ':' + name, thing.id());
            if (owner != null && !owner.equals(thing.id())) {
                throw line.wrong("\"" + name + "\" is a name of " + owner + " already");
            }
            if (owner != null) {
                return;
            }
            names.add(new CatalogueName(name, thing, adjective, language));
            if (language.equals(ENGLISH)) {
                addVariants(name, thing, adjective);
            }
        }

        private void addVariants(String name, Thing thing, boolean adjective) {
            String folded = Folding.fold(name);
            for (String[] spelling : spellings) {
                variant(name, folded, spelling[0], spelling[1], thing, adjective);
                variant(name, folded, spelling[1], spelling[0], thing, adjective);
            }
            if (name.contains(" & ")) {
                variantOf(name.replace(" & ", " and "), thing, adjective);
            }
        }

        private void variant(String name, String folded, String from, String to, Thing thing, boolean adjective) {
            int at = folded.indexOf(from);
            if (at < 0) {
                return;
            }
            int end = at + from.length();
            boolean whole = (at == 0 || !Character.isLetter(name.charAt(at - 1)))
                    && (end == name.length() || !Character.isLetter(name.charAt(end)));
            if (whole) {
                String head = Character.isUpperCase(name.charAt(at))
                        ? to.substring(0, 1).toUpperCase(Locale.ROOT)
                        : to.substring(0, 1);
                variantOf(name.substring(0, at) + head + to.substring(1) + name.substring(end), thing, adjective);
            }
        }

        private void variantOf(String name, Thing thing, boolean adjective) {
            if (!sharedNames.has(name) && owners.putIfAbsent(ENGLISH + ':' + name, thing.id()) == null) {
                names.add(new CatalogueName(name, thing, adjective, ENGLISH));
            }
        }
    }
}

package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.catalogue.Catalogue;
import io.communique.enrich.catalogue.CatalogueName;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.text.Folding;
import io.communique.enrich.text.Line;
import io.communique.enrich.text.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The persons of the catalogue by names in other languages: the consonants of given name and surname are the same in both
 * scripts and in most cases of the Russian declension ("Дональда Трампа", "Donald Trump"; "Sergej Lawrow").
 */
final class SoundAlikes {

    private static final int FEWEST_CONSONANTS = 3;
    /** Where only the spelling differs, other persons have names that are nearly the same. */
    private static final int FEWEST_IN_LATIN = 6;

    private final Map<Character, String> consonants = new HashMap<>();
    private final Map<String, List<Person>> bySurname = new HashMap<>();
    private final List<String> caseEndings = new ArrayList<>();

    /** A person and the consonants of the first name. */
    private record Person(Thing thing, String given) {}

    SoundAlikes(Catalogue catalogue) {
        for (Line line : WordLists.lines(SoundAlikes.class, "consonants.txt")) {
            List<String> fields = line.fields();
            if (fields.size() != 2 || fields.getFirst().length() != 1) {
                throw line.wrong("a letter and its consonants expected");
            }
            consonants.put(fields.getFirst().charAt(0), fields.get(1));
        }
        caseEndings.addAll(WordLists.words(SoundAlikes.class, "case-endings.ru.txt"));
        for (CatalogueName name : catalogue.names()) {
            if (name.thing().type() == EntityType.PERSON && name.text().indexOf(' ') > 0 && isLatin(name.text())) {
                add(name.thing(), Folding.fold(name.text()).split("[ -]+"));
            }
        }
    }

    private static boolean isLatin(String text) {
        return text.charAt(text.length() - 1) < 'Ѐ';
    }

    private void add(Thing thing, String[] words) {
        String surname = key(words[words.length - 1]);
        if (!surname.isEmpty()) {
            bySurname.computeIfAbsent(surname, key -> new ArrayList<>(1)).add(new Person(thing, key(words[0])));
        }
    }

    /** The letters that scripts share: no vowels, none doubled, one for those that are written in several ways. */
    private String key(String folded) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            String sound = consonants.getOrDefault(folded.charAt(i), "");
            if (!sound.isEmpty() && (key.isEmpty() || !sound.equals(key.substring(key.length() - 1)))) {
                key.append(sound);
            }
        }
        return key.toString();
    }

    /**
     * The one person of the catalogue who may be named so; null if there is none or several.
     *
     * @param words the name's, folded; initials are words of one letter
     */
    @Nullable
    Thing person(List<String> words) {
        Thing found = null;
        String last = words.getLast();
        for (String surname : withoutCase(last)) {
            String key = key(surname);
            for (Person person : bySurname.getOrDefault(key, List.of())) {
                if (fits(words, key, person)) {
                    if (found != null && !found.id().equals(person.thing().id())) {
                        return null;
                    }
                    found = person.thing();
                }
            }
        }
        return found;
    }

    private boolean fits(List<String> words, String surname, Person person) {
        if (words.size() == 1) {
            return surname.length() >= FEWEST_CONSONANTS;
        }
        String first = words.getFirst();
        if (first.length() == 1) {
            String initial = key(first);
            String name = Folding.fold(person.thing().name());
            return initial.isEmpty()
                    ? !isConsonant(name.charAt(0))
                    : person.given().startsWith(initial);
        }
        return withoutCase(first).stream().anyMatch(given -> key(given).equals(person.given()))
                && surname.length() + person.given().length() >= (isLatin(first) ? FEWEST_IN_LATIN : FEWEST_CONSONANTS);
    }

    private boolean isConsonant(char letter) {
        return !consonants.getOrDefault(letter, "").isEmpty();
    }

    /** The word, and the word without each ending of a case that it has. */
    private List<String> withoutCase(String word) {
        List<String> forms = new ArrayList<>(2);
        forms.add(word);
        for (String ending : caseEndings) {
            if (word.endsWith(ending) && word.length() > ending.length() + 2) {
                forms.add(word.substring(0, word.length() - ending.length()));
            }
        }
        return forms;
    }
}

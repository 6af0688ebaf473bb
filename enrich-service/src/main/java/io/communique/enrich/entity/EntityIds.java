package io.communique.enrich.entity;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.text.Folding;
import io.communique.enrich.text.WordLists;
import java.util.Map;

/** Ids of entities: a word for the type and the name in lower-case ASCII, so that spellings meet in one id. */
public final class EntityIds {

    private static final Map<String, String> GIVEN_NAMES = WordLists.pairs(EntityIds.class, "given-name-variants.txt");

    private EntityIds() {}

    public static String ofCountry(String code) {
        return "country:" + code;
    }

    public static String ofDate(String iso) {
        return "date:" + iso;
    }

    /** The id under its type's prefix of a key that the catalogue gives: {@code org:asean}. */
    public static String ofKey(EntityType type, String key) {
        return prefix(type) + key;
    }

    /** The id of a thing that has no other key than its name. */
    public static String of(EntityType type, String name) {
        String key = key(name);
        return prefix(type) + (type == EntityType.PERSON ? personKey(key) : key);
    }

    private static String personKey(String key) {
        int end = key.indexOf('-');
        String given = end < 0 ? key : key.substring(0, end);
        String usual = GIVEN_NAMES.getOrDefault(given, given);
        return end < 0 ? usual : usual + key.substring(end);
    }

    private static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = Folding.fold(name.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                key.append(c);
            } else if (c != '\'' && !key.isEmpty() && key.charAt(key.length() - 1) != '-' && !isInDots(c, key)) {
                key.append('-');
            }
        }
        int length = key.length();
        return length > 0 && key.charAt(length - 1) == '-' ? key.substring(0, length - 1) : key.toString();
    }

    /** True for the dots in "U.S." and "N.A.T.O.". */
    private static boolean isInDots(char c, CharSequence key) {
        int length = key.length();
        return c == '.' && (length == 1 || key.charAt(length - 2) == '-');
    }

    private static String prefix(EntityType type) {
        return switch (type) {
            case PERSON -> "person:";
            case COUNTRY -> "country:";
            case ORGANISATION -> "org:";
            case PLACE -> "place:";
            case EVENT -> "event:";
            case INSTRUMENT -> "instrument:";
            case DATE -> "date:";
            case DISEASE -> "disease:";
            case MONEY -> "money:";
        };
    }
}

package io.communique.contracts.statement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The name of a statement for ever, and the key of each of its records: {@code st-} and 26 characters of lower-case
 * Crockford base 32, the first 130 bits of a SHA-256.
 */
public record StatementId(@JsonValue String value) implements Comparable<StatementId> {

    /** Regular expression that every id matches as a whole. */
    public static final String FORM = "st-[0-9a-hjkmnp-tv-z]{26}";

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int CHARACTERS = 26;
    private static final Pattern PATTERN = Pattern.compile(FORM);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StatementId {
        if (!PATTERN.matcher(value).matches()) {
            throw new IllegalArgumentException("not a statement id: " + value);
        }
    }

    /** The id of a page, from its canonical form, so that two spellings of an address are one statement. */
    public static StatementId ofUrl(URI url) {
        return of(CanonicalUrl.of(url));
    }

    /** The id of a file or an upload, from the source and the name that was given. */
    public static StatementId ofName(String sourceId, String name) {
        return of(sourceId + "\n" + name);
    }

    private static StatementId of(String identity) {
        byte[] hash = Hashing.sha256(identity.getBytes(StandardCharsets.UTF_8));
        StringBuilder id = new StringBuilder("st-");
        for (int i = 0; i < CHARACTERS; i++) {
            int bit = i * 5;
            int pair = (hash[bit / 8] & 0xff) << 8 | (hash[bit / 8 + 1] & 0xff);
            id.append(ALPHABET.charAt(pair >> (11 - bit % 8) & 31));
        }
        return new StatementId(id.toString());
    }

    @Override
    public int compareTo(StatementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

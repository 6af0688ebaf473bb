package io.communique.contracts.statement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** {@code sha256:} and the hash of the cleaned text: it changes when the text does, and only then. */
public record Revision(@JsonValue String value) {

    /** Regular expression that every revision matches as a whole. */
    public static final String FORM = "sha256:[0-9a-f]{64}";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Revision {
        if (!PATTERN.matcher(value).matches()) {
            throw new IllegalArgumentException("not a revision: " + value);
        }
    }

    /** The revision of a text made of these blocks, in this order. */
    public static Revision of(List<Block> blocks) {
        StringJoiner text = new StringJoiner("\n\n");
        for (Block block : blocks) {
            text.add(block.text());
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        return new Revision("sha256:" + HexFormat.of().formatHex(Hashing.sha256(bytes)));
    }

    @Override
    public String toString() {
        return value;
    }
}

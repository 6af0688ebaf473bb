package io.communique.store.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * The place in a list behind which its next page begins; opaque to those who carry it.
 *
 * @param list the name of the list, since a cursor is good for that one alone
 * @param fields what the list is sorted by, of the last item that was given; without line ends
 */
public record Cursor(String list, List<String> fields) {

    private static final String SEPARATOR = "\n";

    public Cursor {
        fields = List.copyOf(fields);
    }

    public String encode() {
        String text = list + SEPARATOR + String.join(SEPARATOR, fields);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws IllegalArgumentException if the text is no cursor of this list */
    static Cursor decode(String text, String list, int fields) {
        byte[] bytes = Base64.getUrlDecoder().decode(text);
        String decoded;
        try {
            decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("no text", e);
        }
        List<String> parts = List.of(decoded.split(SEPARATOR, -1));
        if (parts.size() != fields + 1 || !parts.getFirst().equals(list) || decoded.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("not of this list");
        }
        return new Cursor(list, parts.subList(1, parts.size()));
    }
}

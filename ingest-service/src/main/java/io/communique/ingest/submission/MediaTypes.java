package io.communique.ingest.submission;

import io.communique.ingest.vocabulary.WordList;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The media type of what nobody has named one for: by the end of its name, else by its first bytes. */
public final class MediaTypes {

    /** What servers and browsers say when they do not know. */
    public static final String UNKNOWN = "application/octet-stream";

    private static final int LOOKED_AT = 1_024;
    private static final Pattern HTML =
            Pattern.compile("(?:<\\?xml[^>]*>|<!--.*?-->|\\s)*<(?:!doctype html|html|head|body)\\b.*", Pattern.DOTALL);

    private static final Map<String, String> BY_SUFFIX = WordList.lines(MediaTypes.class, "media-types.tsv").stream()
            .map(line -> line.split("\t", -1))
            .collect(Collectors.toUnmodifiableMap(columns -> columns[0], columns -> columns[1]));

    private MediaTypes() {}

    /**
     * @param name a file's name or the path of an address
     * @return {@link #UNKNOWN} if neither the name nor the bytes tell
     */
    public static String of(String name, byte[] body) {
        String file = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        int dot = file.lastIndexOf('.');
        String known = dot < 0 ? null : BY_SUFFIX.get(file.substring(dot + 1));
        return known == null ? sniffed(body) : known;
    }

    private static String sniffed(byte[] body) {
        String start = new String(body, 0, Math.min(body.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (start.startsWith("%PDF-")) {
            return "application/pdf";
        }
        if (start.startsWith("PK\u0003\u0004")) {
            return "application/zip";
        }
        String text = start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start;
        if (HTML.matcher(text.toLowerCase(Locale.ROOT)).matches()) {
            return "text/html";
        }
        return isText(body) ? "text/plain" : UNKNOWN;
    }

    private static boolean isText(byte[] body) {
        for (byte b : body) {
            if (b == 0) {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}

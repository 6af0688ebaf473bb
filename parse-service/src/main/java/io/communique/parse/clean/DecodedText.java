package io.communique.parse.clean;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import io.communique.contracts.Rejection;
import io.communique.contracts.StatementRejectedException;
import io.communique.parse.vocabulary.Vocabulary;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Characters out of bytes. The charset is that of the byte order mark, else the one that the server declared, else the
 * one that the page declares, else UTF-8 if the bytes are, else the most likely by their statistics.
 */
final class DecodedText {

    /** The HTML standard looks for a declaration within the first 1024 bytes; real pages need more. */
    private static final int DECLARED_WITHIN = 8_192;

    private static final Pattern DECLARATION = Pattern.compile(
            "<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w:.-]+)|<\\?xml[^>]{0,80}encoding\\s*=\\s*[\"']([\\w:.-]+)",
            Pattern.CASE_INSENSITIVE);

    /** As much as the statistics need. */
    private static final int DETECTED_WITHIN = 16_384;

    /** Of 100; what is no text stays below for every charset. */
    private static final int LEAST_CONFIDENCE = 15;

    /** One control character in so many is a slip of an editor; more of them are no text. */
    private static final int CHARACTERS_PER_CONTROL = 1_000;

    private static final Map<String, String> LABELS =
            Vocabulary.rows(DecodedText.class, "charset-labels.tsv", 2).stream()
                    .collect(Collectors.toUnmodifiableMap(List::getFirst, List::getLast));

    private DecodedText() {}

    /** @throws StatementRejectedException if the bytes are no text in any charset; the message names where */
    static String of(byte[] body, MediaType mediaType) {
        Marked marked = marked(body);
        String text = marked == null ? unmarked(body, mediaType) : decode(body, marked.length(), marked.charset());
        refuseControls(text);
        return text;
    }

    private static String unmarked(byte[] body, MediaType mediaType) {
        Charset declared = charset(mediaType.charset());
        if (declared == null && mediaType.family() == MediaType.Family.HTML) {
            declared = declaredInside(body);
        }
        if (declared == null || !isWide(declared)) {
            refuseControlBytes(body);
        }
        int malformed = malformed(body, StandardCharsets.UTF_8);
        if (malformed < 0 && (declared == null || !isWide(declared))) {
            return new String(body, StandardCharsets.UTF_8); // UTF-8 by chance is rarer than a wrong declaration
        }
        if (declared != null && !declared.equals(StandardCharsets.UTF_8) && malformed(body, declared) < 0) {
            return decode(body, 0, declared);
        }
        if (StandardCharsets.UTF_8.equals(declared) && malformed >= body.length - 3) {
            return new String(body, StandardCharsets.UTF_8); // cut within its last character
        }
        Charset detected = detected(body);
        if (detected == null) {
            throw new StatementRejectedException(
                    Rejection.UNDECODABLE,
                    "the bytes are no text in any charset, first at offset " + Math.max(malformed, 0));
        }
        return decode(body, 0, declared == null || declared.equals(StandardCharsets.UTF_8) ? detected : declared);
    }

    private static @Nullable Marked marked(byte[] body) {
        if (startsWith(body, 0xef, 0xbb, 0xbf)) {
            return new Marked(3, StandardCharsets.UTF_8);
        }
        if (startsWith(body, 0xfe, 0xff)) {
            return new Marked(2, StandardCharsets.UTF_16BE);
        }
        return startsWith(body, 0xff, 0xfe) ? new Marked(2, StandardCharsets.UTF_16LE) : null;
    }

    private static boolean startsWith(byte[] body, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= body.length || (body[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** A declaration inside the page is ASCII, so that it cannot be true of UTF-16. */
    private static @Nullable Charset declaredInside(byte[] body) {
        String start = new String(body, 0, Math.min(body.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARATION.matcher(start);
        if (!matcher.find()) {
            return null;
        }
        Charset charset = charset(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        return charset != null && isWide(charset) ? StandardCharsets.UTF_8 : charset;
    }

    /** By the labels of the WHATWG's Encoding standard, which differ from the registered names. */
    private static @Nullable Charset charset(@Nullable String label) {
        if (label == null) {
            return null;
        }
        String name = LABELS.getOrDefault(label.trim().toLowerCase(Locale.ROOT), label.trim());
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return null; // a label that nobody knows says nothing
        }
    }

    private static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    private static @Nullable Charset detected(byte[] body) {
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        detector.setText(Arrays.copyOf(body, Math.min(body.length, DETECTED_WITHIN)));
        CharsetMatch match = detector.detect();
        return match == null || match.getConfidence() < LEAST_CONFIDENCE ? null : charset(match.getName());
    }

    /** @return the offset of the first byte that is none of the charset's, or -1 */
    private static int malformed(byte[] body, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(body);
        CharBuffer out = CharBuffer.allocate(4_096);
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                return in.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
            out.clear();
        }
    }

    private static String decode(byte[] body, int from, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(body, from, body.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new StatementRejectedException(Rejection.UNDECODABLE, "the bytes are no " + charset.name(), e);
        }
    }

    /** Before a charset is guessed: the statistics find one for anything. */
    private static void refuseControlBytes(byte[] body) {
        int first = -1;
        int controls = 0;
        for (int i = 0; i < body.length; i++) {
            if (isControl(body[i] & 0xff)) {
                first = first < 0 ? i : first;
                controls++;
            }
        }
        refuse(controls, first, body.length, "byte");
    }

    private static void refuseControls(String text) {
        int first = -1;
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                first = first < 0 ? i : first;
                controls++;
            }
        }
        refuse(controls, first, text.length(), "character");
    }

    private static void refuse(int controls, int first, int length, String unit) {
        if ((long) controls * CHARACTERS_PER_CONTROL > length) {
            throw new StatementRejectedException(
                    Rejection.UNDECODABLE,
                    "no text: " + controls + " control " + unit + "s, the first at offset " + first);
        }
    }

    /** Escape is none: ISO-2022 changes its alphabets with it. */
    private static boolean isControl(int c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x0b && c != 0x1b;
    }

    private record Marked(int length, Charset charset) {}
}

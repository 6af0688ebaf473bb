package io.communique.parse.clean;

import io.communique.contracts.Rejection;
import io.communique.contracts.StatementRejectedException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Characters out of bytes. The charset is that of the byte order mark; else UTF-8 if the bytes are; else the one that
 * the server declared, or the page, if the bytes are that; else the one under which the text reads best. A text in UTF-8
 * is decoded once and looked through once.
 */
final class DecodedText {

    /** The HTML standard looks for a declaration within the first 1024 bytes; real pages need more. */
    private static final int DECLARED_WITHIN = 8_192;

    private static final Pattern DECLARATION = Pattern.compile(
            "<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w:.-]+)|<\\?xml[^>]{0,80}encoding\\s*=\\s*[\"']([\\w:.-]+)",
            Pattern.CASE_INSENSITIVE);

    private static final char REPLACEMENT = '\ufffd';
    private static final byte ESCAPE = 0x1b;

    /** One control character in so many is a slip of an editor; more of them are no text. */
    private static final int CHARACTERS_PER_CONTROL = 1_000;

    /** So many are slips in a short text too, if they are few beside its characters. */
    private static final int FEW_CONTROLS = 3;

    private static final int CHARACTERS_PER_SLIP = 10;

    /** One broken character in so many foreign ones is a slip of a program; more are another charset. */
    private static final int CHARACTERS_PER_BREAK = 50;

    private DecodedText() {}

    /** @throws StatementRejectedException if the bytes are no text in any charset; the message names where */
    static String of(byte[] body, MediaType mediaType) {
        if (Bytes.startsWith(body, 0xef, 0xbb, 0xbf)) {
            return checked(new String(body, 3, body.length - 3, StandardCharsets.UTF_8), "character");
        }
        if (Bytes.startsWith(body, 0xfe, 0xff)) {
            return checked(new String(body, 2, body.length - 2, StandardCharsets.UTF_16BE), "character");
        }
        if (Bytes.startsWith(body, 0xff, 0xfe)) {
            return checked(new String(body, 2, body.length - 2, StandardCharsets.UTF_16LE), "character");
        }
        String text = new String(body, StandardCharsets.UTF_8);
        Contents contents = Contents.of(text);
        if (contents.zeros() > 0) {
            Charset said = CharsetLabels.charset(mediaType.charset());
            String wide = said != null && Utf16.is(said) ? new String(body, said) : Utf16.decoded(body);
            if (wide != null) {
                return checked(wide, "character");
            }
        }
        if (contents.isText() && contents.breaks() == 0 && !contents.escapes()) {
            return text; // UTF-8 by chance is rarer than a wrong declaration
        }
        return foreign(body, mediaType, text, contents);
    }

    private static String foreign(byte[] body, MediaType mediaType, String utf8, Contents contents) {
        String label = declared(body, mediaType);
        refuseControlBytes(body);
        if (CharsetLabels.isRefused(label) && contents.breaks() == 0) {
            throw new StatementRejectedException(
                    Rejection.UNDECODABLE,
                    "the document is in " + label + ", which is not decoded, since its bytes can hide markup");
        }
        Charset declared = CharsetLabels.charset(label);
        if (declared != null && Utf16.is(declared)) {
            declared = null; // UTF-16 without a single byte of zero has been ruled out
        }
        if (contents.breaks() == 0) {
            return contents.escapes() ? escaped(body, declared, utf8) : utf8;
        }
        boolean fewBreaks = contents.breaks() * CHARACTERS_PER_BREAK <= contents.foreign()
                || (contents.breaks() == 1 && utf8.charAt(utf8.length() - 1) == REPLACEMENT); // cut in a character
        boolean saysUtf8 = declared == null || declared.equals(StandardCharsets.UTF_8);
        if (saysUtf8 && fewBreaks) {
            return utf8;
        }
        if (!saysUtf8) {
            String text = new String(body, declared);
            Contents said = Contents.of(text);
            if (said.isText() && said.breaks() * CHARACTERS_PER_BREAK <= said.foreign()) {
                return text;
            }
        }
        Charset guessed = CharsetGuess.of(body);
        if (guessed == null) {
            throw new StatementRejectedException(
                    Rejection.UNDECODABLE,
                    "the bytes are no text in any charset, first at offset " + malformed(body, StandardCharsets.UTF_8));
        }
        return checked(new String(body, guessed), "character");
    }

    /** Japanese changes its alphabets with escapes, in bytes that are all ASCII. */
    private static String escaped(byte[] body, @Nullable Charset declared, String utf8) {
        Charset charset =
                declared == null || declared.equals(StandardCharsets.UTF_8) ? CharsetGuess.of(body) : declared;
        return charset == null || charset.newDecoder().averageCharsPerByte() == 1 ? utf8 : new String(body, charset);
    }

    private static @Nullable String declared(byte[] body, MediaType mediaType) {
        String label = mediaType.charset();
        if (CharsetLabels.charset(label) != null || CharsetLabels.isRefused(label)) {
            return label;
        }
        if (mediaType.family() != MediaType.Family.HTML) {
            return null;
        }
        String start = new String(body, 0, Math.min(body.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARATION.matcher(start);
        if (!matcher.find()) {
            return null;
        }
        String inside = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        return "x-user-defined".equalsIgnoreCase(inside) ? "windows-1252" : inside; // as the HTML standard has it
    }

    /** @return the offset of the first byte that is none of the charset's, or -1 */
    private static int malformed(byte[] body, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(body);
        CharBuffer out = CharBuffer.allocate(4_096);
        CharsetDecoder decoder = charset.newDecoder()
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

    /** Before a charset is guessed: the statistics find one for anything. */
    private static void refuseControlBytes(byte[] body) {
        int first = -1;
        int controls = 0;
        int zeros = 0;
        for (int i = 0; i < body.length; i++) {
            if (Contents.isControl(body[i] & 0xff)) {
                first = first < 0 ? i : first;
                controls++;
                zeros += body[i] == 0 ? 1 : 0;
            }
        }
        refuse(controls, zeros, first, body.length, "byte");
    }

    private static String checked(String text, String unit) {
        Contents contents = Contents.of(text);
        refuse(contents.controls(), contents.zeros(), contents.firstControl(), text.length(), unit);
        return text;
    }

    private static void refuse(int controls, int zeros, int first, int length, String unit) {
        if (!isFew(controls, zeros, length)) {
            throw new StatementRejectedException(
                    Rejection.UNDECODABLE,
                    "no text: " + controls + " control " + unit + "s, the first at offset " + first);
        }
    }

    private static boolean isFew(int controls, int zeros, int length) {
        boolean slips = zeros == 0 && controls <= FEW_CONTROLS && controls * CHARACTERS_PER_SLIP <= length;
        return slips || (long) controls * CHARACTERS_PER_CONTROL <= length;
    }

    /**
     * What characters a decoded text has.
     *
     * @param breaks places that could not be decoded
     * @param foreign characters beyond ASCII
     * @param escapes true if there is an escape, with which charsets of East Asia change their alphabets
     */
    private record Contents(
            int length, int controls, int firstControl, int zeros, int breaks, int foreign, boolean escapes) {

        static Contents of(String text) {
            int controls = 0;
            int first = -1;
            int zeros = 0;
            int breaks = 0;
            int foreign = 0;
            boolean escapes = false;
            int length = text.length();
            for (int i = 0; i < length; i++) {
                char c = text.charAt(i);
                if (c < 0x7e && (c >= ' ' || c == '\n')) { // nearly all of a page, and none of what is looked for
                    continue;
                }
                if (c > 0x7f) {
                    foreign++;
                    breaks += c == REPLACEMENT ? 1 : 0;
                } else if (c < ' ' && isControl(c)) {
                    first = first < 0 ? i : first;
                    controls++;
                    zeros += c == 0 ? 1 : 0;
                } else if (c == ESCAPE || (c == '~' && i + 1 < text.length() && text.charAt(i + 1) == '{')) {
                    escapes = true;
                }
            }
            return new Contents(text.length(), controls, first, zeros, breaks, foreign, escapes);
        }

        boolean isText() {
            return isFew(controls, zeros, length);
        }

        /** Escape is none: ISO-2022 changes its alphabets with it. */
        static boolean isControl(int c) {
            return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x0b && c != ESCAPE;
        }
    }
}

package io.communique.parse.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.communique.contracts.Rejection;
import io.communique.contracts.StatementRejectedException;
import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.CleanedStatement;
import io.communique.parse.Documents;
import io.communique.parse.vocabulary.Vocabulary;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTextTest {

    private static final String RUSSIAN =
            "Министр поблагодарил всех, кто пришёл на открытие моста, и сказал, что мост будет служить всем.";
    private static final String UKRAINIAN =
            "Міністр подякував усім, хто прийшов на відкриття мосту, і сказав, що він буде служити їм усім.";
    private static final String FRENCH =
            "Le ministre a remercié les délégations présentes à la cérémonie d’été, où il a été reçu à Évian.";
    private static final String CZECH =
            "Ministr poděkoval všem, kteří přišli na otevření mostu, a řekl, že bude sloužit také jim, až bude léto.";
    private static final String JAPANESE = "外務大臣は橋の開通式に出席した皆さまに感謝し、この橋はすべての人々の役に立つと述べました。";
    private static final String CHINESE = "部长感谢所有出席大桥开通仪式的人，并表示这座大桥将为所有人服务。";
    private static final String TAIWANESE = "部長感謝所有出席大橋開通儀式的人，並表示這座大橋將為所有人服務。";
    private static final String KOREAN = "장관은 다리 개통식에 참석한 모든 사람에게 감사하고 이 다리가 모두를 위한 것이라고 말했다.";

    /** Each encoding of the WHATWG's standard with a text that it can write. */
    static Stream<Arguments> encodings() {
        return Stream.of(
                arguments("utf-8", CHINESE),
                arguments("ibm866", RUSSIAN),
                arguments("iso-8859-2", CZECH),
                arguments(
                        "iso-8859-3",
                        "La ministro dankis ĉiujn, kiuj venis al la malfermo de la ponto, kaj ĝojis pri tio."),
                arguments("iso-8859-4", "Ministrs pateicās visiem, kas bija ieradušies uz tilta atklāšanu."),
                arguments("iso-8859-5", RUSSIAN),
                arguments("iso-8859-6", "شكر الوزير كل من حضر افتتاح الجسر وقال إن الجسر سيخدم الجميع."),
                arguments("iso-8859-7", "Ο υπουργός ευχαρίστησε όλους όσοι ήρθαν στα εγκαίνια της γέφυρας."),
                arguments("iso-8859-8", "השר הודה לכל מי שבא לפתיחת הגשר ואמר שהגשר ישרת את כולם."),
                arguments("iso-8859-8-i", "השר הודה לכל מי שבא לפתיחת הגשר ואמר שהגשר ישרת את כולם."),
                arguments(
                        "iso-8859-10", "Ministeri kiitti kaikkia, ja ráđđehus þakkaði öllum sem komu að brúnni í Ķoŋ."),
                arguments("iso-8859-13", "Ministras padėkojo visiem, kurie atvyko į tilto atidarymą, ir džiaugėsi."),
                arguments(
                        "iso-8859-14",
                        "Diolchodd y gweinidog i bawb a ddaeth i agor y bont, y tŷ a’r dŵr.".replace('’', 'a')),
                arguments("iso-8859-15", "Le pont a coûté 3 000 € et l'œuvre a été achevée à l'été."),
                arguments(
                        "iso-8859-16",
                        "Ministrul le-a mulțumit tuturor celor care au venit și a spus că podul va servi."),
                arguments("koi8-r", RUSSIAN),
                arguments("koi8-u", UKRAINIAN),
                arguments("macintosh", FRENCH),
                arguments("windows-874", "รัฐมนตรีขอบคุณทุกคนที่มาเปิดสะพานและกล่าวว่าสะพานจะรับใช้ทุกคน"),
                arguments("windows-1250", CZECH),
                arguments("windows-1251", RUSSIAN),
                arguments("windows-1252", FRENCH),
                arguments("windows-1253", "Ο υπουργός ευχαρίστησε όλους όσοι ήρθαν στα εγκαίνια της γέφυρας."),
                arguments(
                        "windows-1254",
                        "Bakan köprünün açılışına gelen herkese teşekkür etti ve çok sevindiğini söyledi."),
                arguments("windows-1255", "השר הודה לכל מי שבא לפתיחת הגשר ואמר שהגשר ישרת את כולם."),
                arguments("windows-1256", "شكر الوزير كل من حضر افتتاح الجسر وقال إن الجسر سيخدم الجميع."),
                arguments("windows-1257", "Ministras padėkojo visiem, kurie atvyko į tilto atidarymą, ir džiaugėsi."),
                arguments("windows-1258", "Le ministre a remercié à cette fête où il était."),
                arguments("x-mac-cyrillic", RUSSIAN),
                arguments("gbk", CHINESE),
                arguments("gb18030", CHINESE + "𠀀"),
                arguments("big5", TAIWANESE),
                arguments("euc-jp", JAPANESE),
                arguments("iso-2022-jp", JAPANESE),
                arguments("shift_jis", JAPANESE),
                arguments("euc-kr", KOREAN),
                arguments("utf-16be", RUSSIAN),
                arguments("utf-16le", CHINESE + " 2024\n"));
    }

    private static String decoded(String contentType, byte[] body) {
        return DecodedText.of(body, MediaType.of(contentType, body));
    }

    private static String text(String contentType, byte[] body) {
        CleanedStatement cleaned = new StatementCleaner().clean(Documents.of(contentType, body, null));
        return cleaned.blocks().stream().map(Block::text).findFirst().orElseThrow();
    }

    /** Charsets of one byte a character are turned around; Java's own cannot all write. */
    private static byte[] encoded(String text, String label) {
        Charset charset = CharsetLabels.charset(label);
        assertThat(charset).as(label).isNotNull();
        if (charset.canEncode()) {
            return text.getBytes(charset);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            for (int b = 0; b < 256; b++) {
                if (new String(new byte[] {(byte) b}, charset).charAt(0) == c) {
                    out.write(b);
                    break;
                }
            }
        }
        return out.toByteArray();
    }

    static List<String> labels() {
        return Vocabulary.rows(DecodedText.class, "charset-labels.tsv", 2).stream()
                .map(List::getFirst)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("labels")
    void everyLabelMeansACharsetOrIsRefused(String label) {
        assertThat(CharsetLabels.charset(" " + label + "\n") != null ^ CharsetLabels.isRefused(label))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void theServerDeclaresTheCharset(String label, String text) {
        assertThat(decoded("text/plain; charset=\"" + label + "\"", encoded(text, label)))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void thePageDeclaresTheCharset(String label, String text) {
        for (String declaration : List.of(
                "<meta charset=" + label + ">",
                "<meta http-equiv='Content-Type' content='text/html; charset=" + label + "'>",
                "<?xml version='1.0' encoding='" + label + "'?>")) {
            String page = declaration + "<html><body><p>" + text + "</p></body></html>";
            assertThat(decoded("text/html", encoded(page, label)))
                    .as(declaration)
                    .isEqualTo(page);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, text/plain; charset=utf-8",
        "windows-1251, text/html",
        "koi8-r, text/plain; charset=utf-8",
        "koi8-r, text/plain",
        "iso-8859-5, text/plain; charset=utf-8",
        "x-mac-cyrillic, text/plain",
        "ibm866, text/plain"
    })
    void aWrongOrAMissingDeclarationIsMendedByTheWordsOfTheLanguage(String actual, String contentType) {
        assertThat(decoded(contentType, encoded(RUSSIAN, actual))).isEqualTo(RUSSIAN);
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void bytesInUtf8AreUtf8WhateverIsDeclared(String label, String text) {
        byte[] body = (text + "\n" + FRENCH).getBytes(StandardCharsets.UTF_8);
        assertThat(decoded("text/plain; charset=" + label, body)).isEqualTo(text + "\n" + FRENCH);
    }

    @ParameterizedTest
    @CsvSource({"windows-1252, fr", "windows-1250, cs"})
    void anUndeclaredCharsetOfTheWestIsToldByItsAccents(String charset, String language) {
        String text = language.equals("fr") ? FRENCH : CZECH;
        assertThat(decoded("text/plain", encoded(text, charset))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"shift_jis", "euc-jp", "iso-2022-jp"})
    void undeclaredJapaneseIsDetected(String charset) {
        assertThat(decoded("text/plain", encoded(JAPANESE.repeat(4), charset))).isEqualTo(JAPANESE.repeat(4));
    }

    @ParameterizedTest
    @CsvSource({"gb18030", "big5", "euc-kr"})
    void undeclaredChineseAndKoreanAreDetected(String charset) {
        String text = (charset.equals("gb18030") ? CHINESE : charset.equals("big5") ? TAIWANESE : KOREAN).repeat(6);
        assertThat(decoded("text/plain", encoded(text, charset))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
    void aByteOrderMarkGoesBeforeEveryDeclaration(String charset) {
        byte[] body = ("\ufeff" + RUSSIAN).getBytes(Charset.forName(charset));
        assertThat(decoded("text/plain; charset=koi8-r", body)).isEqualTo(RUSSIAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE"})
    void utf16WithoutAMarkIsToldByTheSideOfItsZeros(String charset) {
        byte[] body = ("<html><body><p>" + RUSSIAN + "</p></body></html>").getBytes(Charset.forName(charset));
        assertThat(text("text/html", body)).isEqualTo(RUSSIAN);
    }

    @Test
    void fourBytesOfSomethingElseAreNoText() {
        byte[] bytes = {0, 1, 2, 3};
        assertThatThrownBy(() -> DecodedText.of(bytes, MediaType.of("text/plain", bytes)))
                .isInstanceOf(StatementRejectedException.class)
                .hasMessageContaining("no text: 1 control");
    }

    @Test
    void aStrayControlCharacterOfAShortTextIsASlip() {
        // Given
        String text = "The Minister\u0003 thanked all who had come to the opening.";
        // When
        CleanedStatement cleaned = new StatementCleaner().clean(Documents.plain(text));
        // Then
        assertThat(cleaned.blocks())
                .extracting(Block::text)
                .containsExactly("The Minister thanked all who had come to the opening.");
    }

    @Test
    void aPageInAsciiThatSaysUtf16IsNone() {
        byte[] body = "The Minister thanked all who had come.".getBytes(StandardCharsets.US_ASCII);
        assertThat(decoded("text/plain; charset=utf-16", body)).isEqualTo("The Minister thanked all who had come.");
    }

    @Test
    void bytesThatThePageDefinesItselfKeepTheirPlace() {
        byte[] body = {'a', (byte) 0x80, (byte) 0xff};
        assertThat(decoded("text/plain; charset=x-user-defined", body)).isEqualTo("a\uf780\uf7ff");
    }

    @ParameterizedTest
    @CsvSource({"hz-gb-2312", "iso-2022-kr", "iso-2022-cn"})
    void whatCanHideMarkupIsRefusedByName(String label) {
        byte[] body = "~{<:Ky2;NpJ)l6HK!#~}\u001b$)C bye".getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> decoded("text/html; charset=" + label, body))
                .isInstanceOfSatisfying(StatementRejectedException.class, e -> assertThat(e.rejection())
                        .isEqualTo(Rejection.UNDECODABLE))
                .hasMessageContainingAll("Undecodable: ", label);
    }

    @Test
    void oneBrokenCharacterDoesNotChangeTheCharset() {
        // Given
        byte[] body = RUSSIAN.repeat(3).getBytes(StandardCharsets.UTF_8);
        body[81] = (byte) 0xff;
        // When
        String text = decoded("text/plain", body);
        // Then
        assertThat(text).contains("\ufffd").contains("открытие моста");
    }

    @Test
    void aTextCutInItsLastCharacterKeepsItsCharset() {
        byte[] body = RUSSIAN.getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(("é" + RUSSIAN.substring(0, 4)).getBytes(StandardCharsets.UTF_8), 9);
        assertThat(decoded("text/plain", Arrays.copyOf(body, 20))).startsWith("Министр п");
        assertThat(decoded("text/plain", cut)).startsWith("éМин");
    }

    @Test
    void aDeclarationThatNobodyKnowsSaysNothing() {
        assertThat(decoded("text/plain; charset=klingon", RUSSIAN.getBytes(Charset.forName("windows-1251"))))
                .isEqualTo(RUSSIAN);
    }
}

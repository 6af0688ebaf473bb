package io.communique.parse.clean;

import static io.communique.parse.Documents.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.communique.contracts.Rejection;
import io.communique.contracts.StatementRejectedException;
import io.communique.contracts.event.RawStatement;
import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.BlockKind;
import io.communique.contracts.statement.CleanedStatement;
import io.communique.contracts.statement.PublicationTime;
import io.communique.contracts.statement.Removed;
import io.communique.contracts.topic.Topic;
import io.communique.parse.Documents;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementCleanerTest {

    private static final String SENTENCE = "The Minister thanked all who had come to the opening of the bridge.";

    private static final String LONGER = SENTENCE.replace(".", " and to all who had built it.");

    private static final String OTHER = LONGER.replace("bridge", "tunnel");

    private static CleanedStatement clean(RawStatement raw) {
        return new StatementCleaner().clean(raw);
    }

    private static void assertRejected(RawStatement raw, Rejection rejection, String detail) {
        assertThatThrownBy(() -> clean(raw))
                .isInstanceOfSatisfying(StatementRejectedException.class, e -> assertThat(e.rejection())
                        .isEqualTo(rejection))
                .hasMessageContaining(detail);
    }

    @Test
    void anEmptyFileHasNoText() {
        assertRejected(Documents.of("text/plain", new byte[0], null), Rejection.NO_TEXT, "empty");
    }

    @Test
    void aLongRowOfSignsBeforeAWordIsReadAsAnyText() {
        // Given
        String row = "*".repeat(60) + " Strelsau";
        RawStatement raw = Documents.html("<html><body><p>" + row + "</p><p>The Council met today and agreed on"
                + " the budget of the coming year.</p></body></html>");
        // When
        CleanedStatement cleaned = clean(raw);
        // Then
        assertThat(texts(cleaned)).contains("The Council met today and agreed on the budget of the coming year.");
    }

    @Test
    void nothingButNavigationIsNoText() {
        RawStatement raw = Documents.html("<html><body><nav><a href='/'>Home</a></nav></body></html>");
        assertRejected(raw, Rejection.NO_TEXT, "nothing remains");
    }

    @ParameterizedTest
    @CsvSource({"application/zip", "image/png", "application/msword", "video/mp4"})
    void aMediaTypeThatNoReaderKnowsIsNamed(String type) {
        RawStatement raw = Documents.of(type, new byte[] {1, 2, 3}, null);
        assertRejected(raw, Rejection.UNSUPPORTED_MEDIA_TYPE, type);
    }

    @Test
    void bytesOfAnArchiveWithoutATypeAreNamedAsOne() {
        RawStatement raw = Documents.of("application/octet-stream", new byte[] {'P', 'K', 3, 4, 0, 0}, null);
        assertRejected(raw, Rejection.UNSUPPORTED_MEDIA_TYPE, "application/zip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/html", "text/plain; charset=utf-8"})
    void bytesThatAreNoTextAreUndecodableFromAnOffset(String type) {
        byte[] body = new byte[4_000];
        for (int i = 0; i < body.length; i++) {
            body[i] = (byte) ((i * i) >>> 3);
        }
        body[0] = 'T';
        assertRejected(Documents.of(type, body, null), Rejection.UNDECODABLE, "at offset 1");
    }

    @Test
    void aDocumentAboveTheLimitIsRefused() {
        RawStatement raw = Documents.of("text/plain", new byte[Topic.MAX_DOCUMENT_BYTES + 1], null);
        assertRejected(raw, Rejection.LIMIT_EXCEEDED, "16777217 bytes");
    }

    @Test
    void htmlCutInTheMiddleGivesWhatCanBeHad() {
        CleanedStatement cleaned = clean(Documents.html(
                "<html><body><h1>Opening of the bridge</h1><p>" + SENTENCE + "</p><p>The second half of the"));
        assertThat(cleaned.title()).isEqualTo("Opening of the bridge");
        assertThat(texts(cleaned)).containsExactly(SENTENCE, "The second half of the");
    }

    @ParameterizedTest
    @CsvSource({"windows-1251", "koi8-r", "utf-8", "utf-16"})
    void theDeclaredCharsetIsUsed(String charset) {
        String text = "Министр поблагодарил всех, кто пришёл на открытие моста, и сказал, что мост будет служить всем.";
        byte[] body = text.getBytes(Charset.forName(charset));
        CleanedStatement cleaned = clean(Documents.of("text/plain; charset=" + charset, body, null));
        assertThat(texts(cleaned)).containsExactly(text);
        assertThat(cleaned.language()).isEqualTo("ru");
    }

    @Test
    void thePageDeclaresItsCharsetItself() {
        String text = "Министр поблагодарил всех, кто пришёл на открытие моста, и сказал, что мост будет служить всем.";
        byte[] body = ("<html><head><meta charset=windows-1251></head><body><p>" + text + "</p></body></html>")
                .getBytes(Charset.forName("windows-1251"));
        assertThat(texts(clean(Documents.of("text/html", body, null)))).containsExactly(text);
    }

    @Test
    void anUndeclaredCharsetIsDetected() {
        String text = "Le ministre a remercié les délégations qui étaient présentes à la cérémonie d'été, à Évian.";
        byte[] body = text.repeat(3).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(clean(Documents.of("text/plain", body, null)).language()).isEqualTo("fr");
    }

    @Test
    void aDocumentWithoutATypeIsSniffed() {
        byte[] body =
                ("<!DOCTYPE html><html><body><p>" + SENTENCE + "</p></body></html>").getBytes(StandardCharsets.UTF_8);
        assertThat(texts(clean(Documents.of("application/octet-stream", body, null))))
                .containsExactly(SENTENCE);
        assertThat(texts(clean(Documents.of("", SENTENCE.getBytes(StandardCharsets.UTF_8), null))))
                .containsExactly(SENTENCE);
    }

    @Test
    void aTimeRunIntoTheDateIsReadInTheZoneOfTheOtherLanguageOfTheSwitch() {
        // Given
        String text = "3 May 202109:05\n\nStatement on the bridge\n\n  • en-GB1 pl-PL1\n\n" + SENTENCE + "\n";
        // When
        CleanedStatement cleaned = clean(Documents.plain(text));
        // Then
        assertThat(cleaned.publishedAt()).hasToString("2021-05-03T09:05:00+02:00");
        assertThat(cleaned.title()).isEqualTo("Statement on the bridge");
        assertThat(cleaned.removed())
                .extracting(Removed::reason, Removed::blocks)
                .containsExactly(tuple(Removed.Reason.METADATA, 2), tuple(Removed.Reason.CHROME, 1));
    }

    @Test
    void aTimeAloneTakesItsDateFromTheTitleAndItsZoneFromTheContacts() {
        // Given
        String text = "18:25\n\nRemarks at the bridge, Lima, June 17, 2020\n\n" + SENTENCE
                + "\n\nContact\n\npress@rree.gob.pe\n";
        // When
        CleanedStatement cleaned = clean(Documents.plain(text));
        // Then
        assertThat(cleaned.publishedAt()).hasToString("2020-06-17T18:25:00-05:00");
        assertThat(texts(cleaned)).containsExactly(SENTENCE);
    }

    @Test
    void aTimeWithoutAZoneLeavesTheDateAlone() {
        CleanedStatement cleaned = clean(Documents.plain("3 May 2021 09:05\n\nOn the bridge\n\n" + SENTENCE));
        assertThat(cleaned.publishedAt()).hasToString("2021-05-03");
    }

    @Test
    void theSourcesZoneGoesBeforeAllEvidence() {
        byte[] body = ("3 May 2021 09:05\n\nOn the bridge\n\n" + SENTENCE).getBytes(StandardCharsets.UTF_8);
        CleanedStatement cleaned = clean(Documents.of("text/plain", body, ZoneId.of("Asia/Tokyo")));
        assertThat(cleaned.publishedAt()).hasToString("2021-05-03T09:05:00+09:00");
    }

    @Test
    void machineReadableDatesGoBeforePrintedOnes() {
        CleanedStatement cleaned = clean(Documents.page(
                "https://www.example.fr/a",
                null,
                "<html><head><meta property='article:published_time' content='2021-05-03T07:05:00Z'></head><body>"
                        + "<h1>On the bridge</h1><p>Updated 9 May 2021</p><p>" + SENTENCE + "</p></body></html>"));
        assertThat(cleaned.publishedAt()).hasToString("2021-05-03T09:05:00+02:00");
    }

    @Test
    void aDateAfterTheFetchIsNotBelieved() {
        CleanedStatement cleaned = clean(Documents.plain("3 May 2031\n\nOn the bridge\n\n" + SENTENCE));
        assertThat(cleaned.publishedAt()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"US, 2021-05-03", "GB, 2021-03-05"})
    void slashedDatesAreReadAsTheCountryWritesThem(String country, String date) {
        CleanedStatement cleaned = clean(Documents.page(
                "https://www.example.org/a",
                country,
                "<html><body><h1>On the bridge</h1><p>05/03/2021</p><p>" + SENTENCE + "</p></body></html>"));
        assertThat(cleaned.publishedAt()).isEqualTo(PublicationTime.parse(date));
    }

    @Test
    void contactsInAnotherLanguageBehindTheTextAreTakenOff() {
        // Given
        String text = "On the bridge\n\n" + SENTENCE
                + "\n\n"
                + "Allgemeine Informationen\n\n"
                + "    Botschaft von Ruritanien\n\n"
                + "    Adresse :\n\n"
                + "    Bogenstr. 4, Strelsau\n\n"
                + "    +49 30 1234-567\n"
                + "    +49 30 1234-568\n\n"
                + "  • Мост\n";
        // When
        CleanedStatement cleaned = clean(Documents.plain(text));
        // Then
        assertThat(texts(cleaned)).containsExactly(SENTENCE);
        assertThat(cleaned.removed())
                .filteredOn(removed -> removed.reason() == Removed.Reason.CHROME)
                .singleElement()
                .returns(7, Removed::blocks);
    }

    @Test
    void signaturesBehindAClosingFormulaStay() {
        String text = "On the bridge\n\n" + SENTENCE
                + "\n\nDone at Strelsau on 3 May 2021\n\nFor Ruritania\n\nRudolf Elphberg";
        assertThat(texts(clean(Documents.plain(text))))
                .containsExactly(SENTENCE, "Done at Strelsau on 3 May 2021", "For Ruritania", "Rudolf Elphberg");
    }

    @Test
    void aPassageThatStandsTwiceIsKeptOnce() {
        // Given
        String question =
                "Question: What will the Ministry do about the bridge that was closed in the spring of the year?";
        String answer = "Jane Doe: We have asked both companies to open it again as soon as the inspection is done.";
        String last = "Question: Thank you.";
        String text = "News conference\n\n" + String.join("\n\n", question, answer, question, answer, last);
        // When
        CleanedStatement cleaned = clean(Documents.plain(text));
        // Then
        assertThat(texts(cleaned)).containsExactly(question, answer, last);
        assertThat(cleaned.removed())
                .filteredOn(removed -> removed.reason() == Removed.Reason.REPEATED)
                .singleElement()
                .returns(2, Removed::blocks)
                .returns(question, Removed::sample);
    }

    @Test
    void aShortSentenceThatComesBackStays() {
        String text = "News conference\n\nQuestion: May I?\n\nJane Doe: Yes.\n\nQuestion: May I?\n\nJane Doe: Yes.";
        assertThat(clean(Documents.plain(text)).blocks()).hasSize(4);
    }

    @Test
    void wrappedLinesAreOneParagraphAndListsAreNot() {
        // Given
        String text = """
            On the bridge

            The parties have agreed that the bridge over the river is to be
            opened before the end of the year, and that the work on it will
            be shared:
            1. by the Ministry of Works, which has the plans of the bridge
            and of the road;
            2. by the town.
            """;
        // When
        List<Block> blocks = clean(Documents.plain(text)).blocks();
        // Then
        assertThat(blocks)
                .extracting(Block::kind)
                .containsExactly(BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.LIST_ITEM);
        assertThat(blocks.get(1).text())
                .isEqualTo("by the Ministry of Works, which has the plans of the bridge and of the road;");
        assertThat(blocks.get(1).label()).isEqualTo("1.");
    }

    @Test
    void aPageKeepsItsHeadingsListsQuotesAndTables() {
        // Given
        String page = """
            <html lang="en"><head><title>On the bridge | Ministry of Works</title></head><body>
            <header><a href="/">Home</a></header><nav><ul><li><a href="/n">News</a></li></ul></nav>
            <main><article><h1>On the bridge</h1><time datetime="2021-05-03">3 May 2021</time>
            <h2>What was agreed</h2>
            <p>The parties have agreed on the following points, which will be reviewed in a year:</p>
            <ol><li>the bridge will be opened;</li><li>the road will be built.</li></ol>
            <blockquote><p>“This is a good day for all of us,” the Minister said.</p></blockquote>
            <table><tr><td>Length</td><td>120 m</td></tr></table>
            <p>One line<br><br>and another paragraph of the text that ends here.</p>
            <div class="share-buttons"><a href="#">Share on our favourite network</a></div></article></main>
            <footer><p>Ministry of Works, 1 Bridge Street. All rights are reserved by the Ministry.</p></footer>
            </body></html>
            """;
        // When
        CleanedStatement cleaned = clean(Documents.html(page));
        // Then
        assertThat(cleaned.title()).isEqualTo("On the bridge");
        assertThat(cleaned.publishedAt()).hasToString("2021-05-03");
        assertThat(cleaned.blocks())
                .extracting(Block::kind, Block::text, Block::label)
                .containsExactly(
                        tuple(BlockKind.HEADING, "What was agreed", null),
                        tuple(
                                BlockKind.PARAGRAPH,
                                "The parties have agreed on the following points, which will be reviewed in a year:",
                                null),
                        tuple(BlockKind.LIST_ITEM, "the bridge will be opened;", "1."),
                        tuple(BlockKind.LIST_ITEM, "the road will be built.", "2."),
                        tuple(BlockKind.QUOTE, "“This is a good day for all of us,” the Minister said.", null),
                        tuple(BlockKind.TABLE_ROW, "Length | 120 m", null),
                        tuple(BlockKind.PARAGRAPH, "One line", null),
                        tuple(BlockKind.PARAGRAPH, "and another paragraph of the text that ends here.", null));
    }

    @Test
    void aCardOverAWordDoesNotPartItsParagraph() {
        String page = "<html><body><div><p>The Minister met with <a href='/p'>Jane Doe<span class='card hidden'>Doe,"
                + " Jane</span></a> at the bridge, and both were content.</p></div></body></html>";
        assertThat(texts(clean(Documents.html(page))))
                .containsExactly("The Minister met with Jane Doe at the bridge, and both were content.");
    }

    @Test
    void theRevisionFollowsTheTextAndNotThePage() {
        // Given
        String text = "<p>" + SENTENCE + "</p>";
        // When
        CleanedStatement first = clean(Documents.html("<html><body><nav>A</nav>" + text + "</body></html>"));
        CleanedStatement second =
                clean(Documents.html("<html><body><div>" + text + "</div><footer>B</footer></body></html>"));
        // Then
        assertThat(first.revision()).isEqualTo(second.revision());
    }

    @Test
    void everyLineIsInTheBlocksOrListedAsRemoved() {
        // Given
        String text = "3 May 2021\n\nOn the bridge\n\nShare\n\n" + SENTENCE + "\n\n" + SENTENCE.repeat(3) + "\n\n"
                + SENTENCE.repeat(3) + "\n\nFurther links\n\nRivers\n";
        // When
        CleanedStatement cleaned = clean(Documents.plain(text));
        // Then
        int removed = cleaned.removed().stream().mapToInt(Removed::blocks).sum();
        assertThat(cleaned.blocks().size() + removed)
                .isEqualTo((int) text.lines().filter(line -> !line.isBlank()).count());
    }

    @Test
    void whatTheMarkupCallsTheSummaryIsKeptBetweenTitleAndText() {
        String lead = "The Foreign Minister of Ruritania received the Ambassador of Zubrowka in Strelsau this Tuesday.";
        RawStatement raw = Documents.html("<html><body><nav><a href='/'>Home</a></nav><article><div><h1>A visit</h1>"
                + "<div itemprop='description'><p>" + lead
                + "</p></div><div><time>July 4, 2017</time><div>22:15</div></div>"
                + "</div><div class='content'><p>" + (SENTENCE + " ").repeat(6) + "</p><p>"
                + (SENTENCE + " The guests stayed for a while. ").repeat(4) + "</p></div></article></body></html>");

        assertThat(texts(clean(raw))).startsWith(lead).hasSize(3);
    }

    @Test
    void linesOnThePublicationOfThePageEndNoStatement() {
        RawStatement raw = Documents.html("<html><body><article><h1>A visit</h1><div class='content'><p>"
                + SENTENCE + "</p><p>Nobody was late, and the bridge was crossed on foot by all of the guests.</p>"
                + "<div><h3>Publication status</h3><p>Published in section: <a href='/n'>News</a></p>"
                + "<p>Publication date: June 10, 2006, 00:00</p></div></div></article></body></html>");

        assertThat(texts(clean(raw))).hasSize(2).first().isEqualTo(SENTENCE);
    }

    @Test
    void aPlaceAloneAboveTheTextIsANote() {
        String lines = "<div>May 3, 2021</div><div>17:30</div><div class='p-location'>The Castle, Strelsau</div>";
        RawStatement raw = Documents.html("<html><body><article><h1>A visit</h1>" + lines + "<div class='content'><p>"
                + (SENTENCE + " ").repeat(6) + "</p><p>" + SENTENCE
                + " Nobody was late.</p></div></article></body></html>");

        assertThat(clean(raw).blocks())
                .first()
                .extracting(Block::kind, Block::text)
                .containsExactly(BlockKind.NOTE, "The Castle, Strelsau");
    }

    @Test
    void thePlaceOfAnotherEventBelowTheTextIsNoNote() {
        // Given
        String page = """
            <html><body><main><h1>The bridge over the river is open</h1>
            <p>%1$s It was built in a single year by the engineers of both of the towns.</p>
            <p>%1$s She said that it was a good day for all of the people of the country.</p></main>
            <aside><p>Next</p><span itemprop="location">Hentzau</span></aside></body></html>
            """.formatted(SENTENCE);
        // When
        CleanedStatement cleaned = clean(Documents.html(page));
        // Then
        assertThat(texts(cleaned)).doesNotContain("Hentzau");
    }

    @Test
    void capitalisedWordsBetweenDayAndTimeAreThePlace() {
        Sheet sheet = new Sheet(List.of(
                Piece.plain(BlockKind.PARAGRAPH, "May 3, 2021", null, null),
                Piece.plain(BlockKind.PARAGRAPH, "The Castle Strelsau, Ruritania", null, null),
                Piece.plain(BlockKind.PARAGRAPH, "5:30 P.M. CET", null, null)));
        sheet.drop(0, Removed.Reason.METADATA);
        sheet.drop(2, Removed.Reason.METADATA);

        PlaceLines.mark(sheet, new Title(null, -1));

        assertThat(sheet.piece(1).kind()).isEqualTo(BlockKind.NOTE);
    }

    @Test
    void aFootnoteBelowAPlainTextStays() {
        // When
        CleanedStatement cleaned = new StatementCleaner().clean(Documents.plain("""
            Resolution 12 (1992)

            The Council,

            Having examined the report of the engineers, 1/

            1. Decides to build a bridge over the river.

            1/ S/24600.
            """));
        // Then
        assertThat(cleaned.blocks()).extracting(Block::text).anyMatch(text -> text.endsWith("S/24600."));
    }

    @Test
    void aListOfTermsBelowTheTitleSaysWhatThePageIsAndIsNoText() {
        // Given
        RawStatement raw = Documents.html("<html><body><main><h1>The bridge is open</h1>"
                + "<dl><dt>From:</dt><dd>Ministry of Works</dd><dt>Delivered on:</dt><dd>3 May 2023</dd></dl><div><p>"
                + SENTENCE + "</p><p>" + SENTENCE.replace("bridge", "tunnel") + "</p></div></main></body></html>");
        // When
        CleanedStatement cleaned = clean(raw);
        // Then
        assertThat(texts(cleaned)).containsExactly(SENTENCE, SENTENCE.replace("bridge", "tunnel"));
    }

    @Test
    void aSitesNoticesStandAboveItsMenu() {
        // Given
        RawStatement raw = Documents.html("<html><body><div><p>Share information only on official websites of the"
                + " government of Ruritania.</p></div><nav><a href='/a'>Home</a> <a href='/b'>News</a></nav>"
                + "<main><h2>Speech</h2><h1>The bridge is open</h1><p>" + LONGER + "</p><p>"
                + OTHER + "</p></main></body></html>");
        // When
        CleanedStatement cleaned = clean(raw);
        // Then
        assertThat(texts(cleaned)).containsExactly(LONGER, OTHER);
    }

    @Test
    void aLineOfPublicationAboveTheTextIsNone() {
        // Given
        RawStatement raw =
                Documents.html("<html><body><main><h1>The bridge is open</h1><p>Published on 3 May 2023 13:00"
                        + " Changed on 4 May 2023</p><p>" + LONGER + "</p><p>" + OTHER + "</p></main></body></html>");
        // When
        CleanedStatement cleaned = clean(raw);
        // Then
        assertThat(texts(cleaned)).containsExactly(LONGER, OTHER);
    }

    @Test
    void whomThePressMayAskAndWhatStandsBehindTheEndIsNoText() {
        // Given
        RawStatement raw =
                Documents.html("<html><body><main><h1>The bridge is open</h1><p>" + LONGER + "</p><p>" + OTHER
                        + "</p><p>For media enquiries, please contact Mr Nowak on 082 566 0000.</p><p>ENDS</p>"
                        + "<p>Part of</p><p>Policies</p></main></body></html>");
        // When
        CleanedStatement cleaned = clean(raw);
        // Then
        assertThat(texts(cleaned))
                .startsWith(LONGER, OTHER)
                .doesNotContain("Policies", "Part of")
                .hasSizeLessThan(4);
        assertThat(texts(cleaned)).noneMatch(text -> text.contains("082"));
    }
}

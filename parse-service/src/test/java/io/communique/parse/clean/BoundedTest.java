package io.communique.parse.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.communique.contracts.Rejection;
import io.communique.contracts.StatementRejectedException;
import io.communique.contracts.event.RawStatement;
import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.CleanedStatement;
import io.communique.contracts.statement.Removed;
import io.communique.contracts.statement.Speaker;
import io.communique.contracts.topic.Topic;
import io.communique.parse.Documents;
import io.communique.parse.structure.StatementStructurer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The largest documents that are let in, in the shapes that cost most. The limit of time is for slow machines. */
class BoundedTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private static final String SENTENCE = "The Minister thanked all who had come to the opening of the bridge. ";

    static Stream<Arguments> pages() {
        return Stream.of(
                arguments("nesting", "<div>"),
                arguments("one paragraph", SENTENCE),
                arguments("many paragraphs", "<p>a b c.</p>"),
                arguments("items of a list", "<li>a b c</li>"),
                arguments("attributes", "<span a=b c=d e=f g=h>x</span>"),
                arguments("unclosed elements", "<b><i>x<a href=y>"),
                arguments("cells", "<tr><td>a<td>b"),
                arguments("brackets", "<"),
                arguments("comments", "<!-->"),
                arguments("elements of time", "<time pubdate>" + SENTENCE),
                arguments("hidden parts of a line", "<span class=hidden>x</span>"),
                arguments("scripts", "<script>a = {\"datePublished\": 1};</script>"),
                arguments("entities", "&amp;&a;&#x41;"));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("one line", SENTENCE),
                arguments("one word", "a"),
                arguments("lines", "a\n"),
                arguments("paragraphs", "A b c.\n\n"),
                arguments("heads of pages", "\fA/12\nOne more page.\n"),
                arguments("pages", "a1\f"),
                arguments("footnotes", "1/ Records of the council\n\n"),
                arguments("hyphens", "one more-\nword\n"),
                arguments("turns", "Q: a?\n\nA: b.\n\n"),
                arguments("items", "1. a b c;\n"));
    }

    private static CleanedStatement clean(String type, String start, String unit) {
        byte[] begin = start.getBytes(StandardCharsets.UTF_8);
        byte[] body = Arrays.copyOf(begin, Topic.MAX_DOCUMENT_BYTES);
        byte[] again = unit.getBytes(StandardCharsets.UTF_8);
        for (int i = begin.length; i < body.length; i++) {
            body[i] = again[(i - begin.length) % again.length];
        }
        return clean(Documents.of(type, body, null));
    }

    private static CleanedStatement clean(RawStatement raw) {
        return assertTimeoutPreemptively(LIMIT, () -> {
            CleanedStatement cleaned = new StatementCleaner().clean(raw);
            new StatementStructurer().structure(cleaned);
            return cleaned;
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void aPageOfAnyShapeGivesWhatCanBeHad(String name, String unit) {
        String start = "<html><body><h1>On the bridge</h1><p>" + SENTENCE + "</p>";
        assertThat(clean("text/html", start, unit).title()).isEqualTo("On the bridge");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aTextOfAnyShapeGivesWhatCanBeHad(String name, String unit) {
        assertThat(clean("text/plain", SENTENCE + "\n\n" + SENTENCE + "\n\n", unit)
                        .blocks())
                .isNotEmpty();
    }

    @Test
    void namesOfAnElementWithoutEndAreNotReadForEachDateWithin() {
        String start = "<h1>On the bridge</h1><p>" + SENTENCE + "</p>"
                + "<div class=\"postDate x \"><p>3 May 2026</p>".repeat(20) + "<div class=\""
                + "menu postDate ".repeat(1_000_000) + "\">";
        assertThat(clean("text/html", start, "<p>3 May 2026<p>x").title()).isEqualTo("On the bridge");
    }

    @Test
    void ofLinkedDataWithoutEndABitIsRead() {
        String start = "<h1>On the bridge</h1><p>" + SENTENCE + "</p><script type=\"application/ld+json\">[";
        String unit = "{\"@type\": \"Article\", \"headline\": \"a\"},";
        assertThat(clean("text/html", start, unit).title()).isEqualTo("On the bridge");
    }

    @Test
    void textWithinAHundredThousandElementsIsFound() {
        String page = "<html><body>" + "<div>".repeat(100_000) + SENTENCE + "</div>".repeat(100_000);
        CleanedStatement cleaned = clean(Documents.html(page));
        assertThat(cleaned.blocks()).extracting(Block::text).containsExactly(SENTENCE.strip());
    }

    @Test
    void aMonthSaidAgainAndAgainIsNoDate() {
        // Given
        String months = "June ".repeat(100_000) + "2020";
        String page = "<head><meta name=date content=\"" + months + "\"></head><h1>" + months + "</h1><p>" + SENTENCE;
        // When
        CleanedStatement cleaned = clean(Documents.html(page));
        // Then
        assertThat(cleaned.publishedAt()).isNull();
    }

    @Test
    void ofManyDeclaredSpeakersTheFirstAreRead() {
        // Given
        String speakers = IntStream.range(0, 20_000)
                .mapToObj(i -> "\"Ana Q" + Integer.toString(i, 36) + "u\"")
                .collect(Collectors.joining(","));
        String page = "<head><script type=\"application/ld+json\">{\"@type\": \"Article\", \"headline\": \"On the"
                + " bridge\", \"speaker\": [" + speakers + "]}</script></head><h1>On the bridge</h1><p>" + SENTENCE
                + "<p>Question: Is it open?<p>Answer: It is.";
        // When
        CleanedStatement cleaned = clean(Documents.html(page));
        // Then
        assertThat(cleaned.declared().speakers()).hasSize(100).first().returns("Ana Q0u", Speaker::name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"text\": \"p\"}", "{\"text\": [\"div\", \"p\"]}", "{\"remove\": \"p\"}"})
    void aSourcesSelectorMayMatchWhateverIsOnAPage(String hints) {
        // Given
        String page = "<body><div>" + SENTENCE + "</div>" + "<p>" + SENTENCE + "</p>" + "<p>word</p>".repeat(50_000);
        // When
        CleanedStatement cleaned = clean(Documents.hinted(hints, page));
        // Then
        assertThat(cleaned.blocks()).extracting(Block::text).contains(SENTENCE.strip());
        assertThat(cleaned.staleHints()).isNull();
    }

    @Test
    void manyLabelsWhoseWordsStandInTheTextAreHeadings() {
        // Given
        List<String> words = IntStream.range(0, 20_000)
                .mapToObj(i -> "zq" + Integer.toString(i, 26).replaceAll("[0-9]", "q") + "qq")
                .toList();
        StringBuilder text = new StringBuilder("On the bridge\n\n");
        words.forEach(word -> text.append("Xabc Z").append(word.substring(1)).append(": hi there.\n\n"));
        text.append("The words ").append(String.join(" ", words)).append(".\n");
        // When
        CleanedStatement cleaned = clean(Documents.plain(text.toString()));
        // Then
        assertThat(new StatementStructurer().structure(cleaned).clauses())
                .extracting(Clause::speaker)
                .containsOnlyNulls();
    }

    @Test
    void manyBeginningsWithoutCapitalsThatComeOnceAreNoNames() {
        // Given
        String letters = "بتثجحدرسصطعفقكمن";
        String text = IntStream.range(0, 20_000)
                .mapToObj(i -> Integer.toHexString(0x10000 + i)
                        .chars()
                        .mapToObj(c -> letters.substring(Character.digit(c, 16), Character.digit(c, 16) + 1))
                        .collect(Collectors.joining()))
                .map(word -> "سامي " + word + ": فتح الجسر.\n\n")
                .collect(Collectors.joining("", "عن الجسر\n\n", ""));
        // When
        CleanedStatement cleaned = clean(Documents.plain(text));
        // Then
        assertThat(new StatementStructurer().structure(cleaned).clauses())
                .extracting(Clause::speaker)
                .containsOnlyNulls();
    }

    @Test
    void aPdfOfNothingButStreamsIsRefused() {
        byte[] body = ("%PDF-1.4\n" + "/Flstream".repeat(1_800_000)).getBytes(StandardCharsets.ISO_8859_1);
        assertThatExceptionOfType(StatementRejectedException.class)
                .isThrownBy(() -> clean(Documents.of("application/pdf", body, null)))
                .returns(Rejection.LIMIT_EXCEEDED, StatementRejectedException::rejection)
                .withMessageContaining("streams");
    }

    @Test
    void whatIsNotReadAnyMoreIsListedAsRemoved() {
        // Given
        String page = "<html><body><p>" + SENTENCE + "</p>" + "<hr>".repeat(Bounded.MOST_TAGS) + "<p>The end.</p>";
        // When
        CleanedStatement cleaned = new StatementCleaner().clean(Documents.html(page));
        // Then
        assertThat(cleaned.removed().getLast())
                .returns(Removed.Reason.CHROME, Removed::reason)
                .returns(27, Removed::characters)
                .returns("<hr><hr><hr><p>The end.</p>", Removed::sample);
    }
}

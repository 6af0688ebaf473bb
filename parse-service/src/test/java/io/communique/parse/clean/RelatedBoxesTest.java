package io.communique.parse.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.parse.Documents;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What leads elsewhere from within a text and from below it. */
class RelatedBoxesTest {

    private static final String TEXT =
            "The Minister thanked all who had come to the opening of the bridge, and said that it had been built well.";

    private static List<String> texts(String within, String below) {
        String page = "<html><body><article><h1>The bridge is open to all</h1><p>" + TEXT + "</p><p>"
                + TEXT.replace("Minister", "President") + "</p>" + within + "<p>" + TEXT.replace("Minister", "Mayor")
                + "</p>" + below + "</article></body></html>";
        return Documents.texts(new StatementCleaner().clean(Documents.html(page)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read also: <a href='/1'>The tunnel was opened in the presence of many guests</a>",
                "Lea también: <a href='/1'>El túnel se abrió en presencia de muchos invitados</a>",
                "Читайте также: <a href='/1'>Министр открыл новый туннель под рекой</a>",
                "延伸阅读：<a href='/1'>部长出席新隧道开通仪式并发表讲话</a>"
            })
    void aLineThatLeadsToAnotherPageIsNoText(String line) {
        assertThat(texts("<p>" + line + "</p>", "")).hasSize(3).allMatch(text -> text.startsWith("The "));
    }

    @Test
    void aBoxOfLinksWithinTheTextIsNoText() {
        String box = "<div>Related news</div><ul><li><a href='/1'>The tunnel was opened last week in the north</a></li>"
                + "<li><a href='/2'>The harbour was closed after the great storm of May</a></li></ul>";
        assertThat(texts(box, "")).hasSize(3).allMatch(text -> text.startsWith("The "));
    }

    @Test
    void sectionsWithoutASentenceBehindTheContactsAreNoText() {
        String below = "<h3>Press contact</h3><p>Ministry of Works<br>Tel. 123</p><h3>Publisher</h3>"
                + "<p>The Government Office</p><h3>Social media</h3><p>Share this page</p>";
        assertThat(texts("", below)).hasSize(3);
    }

    @Test
    void aSectionOfSentencesBehindTheContactsStays() {
        String background = "The bridge was begun in 2019 and cost forty million crowns, a third of it from abroad.";
        String below = "<h3>Press contact</h3><p>Ministry of Works</p><h3>Background</h3><p>" + background + "</p>";
        assertThat(texts("", below)).contains("Background", background);
    }
}

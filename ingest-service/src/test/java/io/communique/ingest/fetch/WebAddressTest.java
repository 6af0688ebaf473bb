package io.communique.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://ministry.example/a, https://ministry.example/a",
        "' https://ministry.example/a ', https://ministry.example/a",
        "HTTPS://Ministry.Example/A, https://ministry.example/A",
        "https://ministry.example/a b, https://ministry.example/a%20b",
        "https://ministry.example/déclaration?q=été, https://ministry.example/d%C3%A9claration?q=%C3%A9t%C3%A9",
        "https://ministry.example/100%, https://ministry.example/100%25",
        "https://ministry.example/a%20b, https://ministry.example/a%20b",
        "https://ministry.example/a[1]|b, https://ministry.example/a%5B1%5D%7Cb",
        "https://münchen.example/, https://xn--mnchen-3ya.example/",
        "https://ministry.example:8443/a#part, https://ministry.example:8443/a",
        "http://[2606:4700::1111]/a, http://[2606:4700::1111]/a",
        "https://ministry.example, https://ministry.example"
    })
    void anAddressIsPutIntoTheFormThatTravels(String written, String address) {
        assertThat(WebAddress.of(written)).isEqualTo(URI.create(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ministry.example/a",
                "/a",
                "ftp://ministry.example/a",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "https://",
                "https:///a",
                "https://user:secret@ministry.example/",
                "https://ministry.example:port/",
                "https://ministry.example:99999/",
                "https://[broken/",
                "https://min istry.example/"
            })
    void whatIsNoHttpAddressIsRefusedByName(String text) {
        assertThatThrownBy(() -> WebAddress.of(text))
                .isInstanceOf(UnusableAddressException.class)
                .hasMessage("\"" + text + "\" is no http or https address");
    }

    @ParameterizedTest
    @CsvSource({
        "b, https://ministry.example/news/b",
        "./b, https://ministry.example/news/b",
        "../b, https://ministry.example/b",
        "/b?x=1, https://ministry.example/b?x=1",
        "?page=2, https://ministry.example/news/a?page=2",
        "#top, https://ministry.example/news/a?id=7",
        "//other.example/b, https://other.example/b",
        "http://other.example/b, http://other.example/b"
    })
    void aReferenceIsResolved(String reference, String address) {
        assertThat(WebAddress.resolve(URI.create("https://ministry.example/news/a?id=7"), reference))
                .isEqualTo(URI.create(address));
    }
}

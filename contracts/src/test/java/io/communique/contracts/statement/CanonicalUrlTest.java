package io.communique.contracts.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            scheme and host in capitals,  HTTPS://WWW.Mfa.Example/En/News,                  https://www.mfa.example/En/News
            http,                         http://mfa.example/en,                            https://mfa.example/en
            default port of http,         http://mfa.example:80/en,                         https://mfa.example/en
            default port of https,        https://mfa.example:443/en,                       https://mfa.example/en
            empty port,                   https://mfa.example:/en,                          https://mfa.example/en
            another port,                 http://mfa.example:08080/en,                      https://mfa.example:8080/en
            user,                         https://me:secret@mfa.example/en,                 https://mfa.example/en
            dot behind the host,          https://mfa.example./en,                          https://mfa.example/en
            underscore in the host,       https://press_room.mfa.example/en,                https://press_room.mfa.example/en
            fragment,                     https://mfa.example/en#main,                      https://mfa.example/en
            no path,                      https://mfa.example,                              https://mfa.example
            path of a slash,              https://mfa.example/,                             https://mfa.example
            path of slashes,              https://mfa.example///,                           https://mfa.example
            slash at the end,             https://mfa.example/en/,                          https://mfa.example/en
            doubled slash,                https://mfa.example//en//news,                    https://mfa.example/en/news
            dot segments,                 https://mfa.example/en/./a/../news,               https://mfa.example/en/news
            dot segments above the root,  https://mfa.example/../../en,                     https://mfa.example/en
            encoded dot segment,          https://mfa.example/en/a/%2e%2E/news,             https://mfa.example/en/news
            session in the path,          https://mfa.example/en;jsessionid=0A1.n2?id=7,    https://mfa.example/en?id=7
            empty query,                  https://mfa.example/en?,                          https://mfa.example/en
            empty parameters,             https://mfa.example/en?&&a=1&,                    https://mfa.example/en?a=1
            order of parameters,          https://mfa.example/en?lang=en&id=7,              https://mfa.example/en?id=7&lang=en
            parameters of one name,       https://mfa.example/en?b=1&a=2&a=1,               https://mfa.example/en?a=2&a=1&b=1
            parameter without a value,    https://mfa.example/en?print&id=7,                https://mfa.example/en?id=7&print
            tracking parameters,          https://mfa.example/en?utm_source=x&id=7&fbclid=y, https://mfa.example/en?id=7
            tracking in capitals,         https://mfa.example/en?UTM_Source=x&id=7,         https://mfa.example/en?id=7
            tracking in disguise,         https://mfa.example/en?%75tm_source=x&id=7,       https://mfa.example/en?id=7
            tracking alone,               https://mfa.example/en?ysclid=x,                  https://mfa.example/en
            session in the query,         https://mfa.example/en?PHPSESSID=x&id=7,          https://mfa.example/en?id=7
            name that looks like one,     https://mfa.example/en?utm=1&gclids=2,            https://mfa.example/en?gclids=2&utm=1
            encoding in lower case,       https://mfa.example/%d0%bc?q=%c3%a9,              https://mfa.example/%D0%BC?q=%C3%A9
            encoding that is not needed,  https://mfa.example/%7euser/%41,                  https://mfa.example/~user/A
            encoding that is needed,      https://mfa.example/a%2fb%20c%25?q=a%26b%3d,      https://mfa.example/a%2Fb%20c%25?q=a%26b%3D
            letters that are not ASCII,   https://mfa.example/мид?q=é,                      https://mfa.example/%D0%BC%D0%B8%D0%B4?q=%C3%A9
            host of other letters,        https://МИД.рф/новости,                           https://xn--d1ahl.xn--p1ai/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8
            its ASCII form,               https://xn--D1AHL.xn--p1ai/a,                    https://xn--d1ahl.xn--p1ai/a
            IPv4,                         http://192.0.2.1:8000/a,                          https://192.0.2.1:8000/a
            IPv6,                         http://[2001:DB8::1]/a,                           https://[2001:db8::1]/a
            IPv6 with a port,             http://[2001:db8::1]:8080/a,                      https://[2001:db8::1]:8080/a
            """)
    void oneSpellingForAllAddressesOfAPage(String name, URI url, String canonical) {
        assertThat(CanonicalUrl.of(url)).isEqualTo(canonical);
        assertThat(CanonicalUrl.of(URI.create(canonical))).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "https://mfa.example/en, https://mfa.example/EN",
        "https://mfa.example/en?id=1, https://mfa.example/en?id=2",
        "https://mfa.example/en?a=1&a=2, https://mfa.example/en?a=2&a=1",
        "https://mfa.example/a%2Fb, https://mfa.example/a/b",
        "https://www.mfa.example/, https://mfa.example/",
        "https://mfa.example:8443/, https://mfa.example/"
    })
    void differentPagesStayApart(URI one, URI other) {
        assertThat(CanonicalUrl.of(one)).isNotEqualTo(CanonicalUrl.of(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "en/news",
                "//mfa.example/en",
                "ftp://mfa.example/a",
                "mailto:press@mfa.example",
                "https:mfa.example",
                "https:///en",
                "file:/etc/hosts",
                "https://mfa.example:99999/",
                "https://mfa.example:4294967739/",
                "https://mfa..example/",
                "https://ex%61mple.org/"
            })
    void whatIsNoAddressOfAPageIsRefused(String url) {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalUrl.of(URI.create(url)));
    }
}

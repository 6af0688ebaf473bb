package io.communique.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HighlightTest {

    @Test
    void markedWordsBecomeMarkElements() {
        assertThat(Highlight.html("the \u0002health\u0003 ministers")).isEqualTo("the <mark>health</mark> ministers");
    }

    @Test
    void theTextIsEscaped() {
        assertThat(Highlight.html("<script>\u0002\"a\"\u0003 & 'b'</script>"))
                .isEqualTo("&lt;script&gt;<mark>&quot;a&quot;</mark> &amp; &#39;b&#39;&lt;/script&gt;");
    }

    @Test
    void elementsAreAlwaysClosed() {
        assertThat(Highlight.html("\u0003a \u0002b \u0002c")).isEqualTo("a <mark>b c</mark>");
    }
}

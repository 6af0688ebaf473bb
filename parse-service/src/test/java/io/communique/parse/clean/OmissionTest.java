package io.communique.parse.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.contracts.statement.Clause;
import io.communique.parse.Documents;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OmissionTest {

    @ParameterizedTest
    @ValueSource(strings = {"[…]", "<…>", "‹…›", "(...)", "[....]"})
    void anEllipsisAloneInBracketsIsAMarkOfOmission(String text) {
        assertThat(Omission.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"…", "...", "[]", "(.)", "[…", "<…]", "[1]", "(…) and"})
    void anythingElseIsNone(String text) {
        assertThat(Omission.is(text)).isFalse();
    }

    @Test
    void theMarkStaysWithinTheTextAndAtItsEnd() {
        // Given
        String spoken = "<p>The bridge over the river will be opened in the spring, and the two towns are going to pay"
                + " for it, as they have agreed in the council.</p>";
        String page = "<html><body><nav><a href='/'>Home</a><a href='/news'>News</a></nav><article>"
                + "<h1>The minister spoke of the bridge</h1>"
                + spoken
                + "<p>&lt;…&gt;</p><p>The boats sail again from the first of June, and whoever has a ticket of last"
                + " year may use it until the end of the month.</p><p>&lt;…&gt;</p></article>"
                + "<footer><a href='/contact'>Contact</a></footer></body></html>";
        // When
        List<Clause> clauses = Documents.structured(Documents.html(page)).clauses();
        // Then
        assertThat(clauses).hasSize(4);
        assertThat(clauses.get(1).text()).isEqualTo("<…>");
        assertThat(clauses.getLast().text()).isEqualTo("<…>");
    }
}

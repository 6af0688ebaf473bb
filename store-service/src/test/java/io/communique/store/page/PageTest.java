package io.communique.store.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void oneRowMoreThanTheLimitTellsOfANextPage() {
        // When
        Page<Integer> page = Page.of(List.of(1, 2, 3), 2, PageTest::cursor);
        // Then
        assertThat(page.items()).containsExactly(1, 2);
        assertThat(page.next()).isEqualTo(cursor(2).encode());
    }

    @Test
    void theLastPageHasNoNext() {
        assertThat(Page.of(List.of(1, 2), 2, PageTest::cursor).next()).isNull();
    }

    private static Cursor cursor(int item) {
        return new Cursor("numbers", List.of(Integer.toString(item)));
    }
}

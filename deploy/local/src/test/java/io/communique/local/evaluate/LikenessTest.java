package io.communique.local.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikenessTest {

    @Test
    void theLongestCommonSubsequenceIsFound() {
        assertThat(Likeness.longestCommonSubsequence("abcdef", "abxdef")).isEqualTo(5);
        assertThat(Likeness.longestCommonSubsequence("xabyc", "abc")).isEqualTo(3);
        assertThat(Likeness.longestCommonSubsequence("abc", "abc")).isEqualTo(3);
        assertThat(Likeness.longestCommonSubsequence("", "abc")).isZero();
    }

    @Test
    void nineOfTenCharactersAgreeAndEightDoNot() {
        assertThat(Likeness.agree("abcdefghij", "abcdefghiX", .9)).isTrue();
        assertThat(Likeness.agree("abcdefghij", "abcdefghXX", .9)).isFalse();
    }

    @Test
    void theSameCharactersInAnotherOrderDoNotAgree() {
        assertThat(Likeness.agree("abcdefghij", "jihgfedcba", .9)).isFalse();
    }
}

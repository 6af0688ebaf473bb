package io.communique.contracts.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementIdTest {

    private static final String CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz";

    /** These must never change: they are the keys of what is stored. */
    @ParameterizedTest
    @CsvSource({
        "https://www.mid.ru/en/foreign_policy/news, st-hqxmnetyq5mtge9ezmkfkj1g8y",
        "https://www.example.org, st-rkf6vpwdfvmgnbrampbb67jbx5",
        "http://WWW.Example.org:80/#top, st-rkf6vpwdfvmgnbrampbb67jbx5",
        "https://www.mfa.estmark.example/press/2025/joint-statement-archives, st-wvd649htbvjybcfd2d761m691s"
    })
    void theIdOfAPageStaysTheSameForEver(URI url, String id) {
        assertThat(StatementId.ofUrl(url)).hasToString(id);
    }

    @ParameterizedTest
    @CsvSource({
        "folder, notes/2025/statement.txt, st-xymbke9tf329d8q6k6spfsvcg4",
        "uploads, briefing.txt, st-es23txk4d8x9tcjhv36ybvrc7r"
    })
    void theIdOfAFileStaysTheSameForEver(String source, String name, String id) {
        assertThat(StatementId.ofName(source, name)).hasToString(id);
    }

    @Test
    void sourceAndNameDoNotRunIntoEachOther() {
        assertThat(StatementId.ofName("a", "bc")).isNotEqualTo(StatementId.ofName("ab", "c"));
    }

    @Test
    void theIdIsTheFirst130BitsOfTheHash() {
        // Given
        byte[] hash = Hashing.sha256("folder\nname".getBytes(StandardCharsets.UTF_8));
        BigInteger bits = new BigInteger(1, hash).shiftRight(256 - 130);
        // When
        String id = StatementId.ofName("folder", "name").value();
        // Then
        BigInteger read = id.substring("st-".length())
                .chars()
                .mapToObj(character -> BigInteger.valueOf(CROCKFORD.indexOf(character)))
                .reduce(BigInteger.ZERO, (value, digit) -> value.shiftLeft(5).or(digit));
        assertThat(read).isEqualTo(bits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "st-",
                "st-hqxmnetyq5mtge9ezmkfkj1g8",
                "st-hqxmnetyq5mtge9ezmkfkj1g8yy",
                "ST-HQXMNETYQ5MTGE9EZMKFKJ1G8Y",
                "st-iqxmnetyq5mtge9ezmkfkj1g8y",
                "st-lqxmnetyq5mtge9ezmkfkj1g8y",
                "st-oqxmnetyq5mtge9ezmkfkj1g8y",
                "st-uqxmnetyq5mtge9ezmkfkj1g8y",
                "st-hqxmnetyq5mtge9ezmkfkj1g8y\n"
            })
    void anotherFormIsRefused(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StatementId(value))
                .withMessage("not a statement id: " + value);
    }
}

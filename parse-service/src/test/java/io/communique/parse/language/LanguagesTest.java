package io.communique.parse.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | The two ministers have agreed that the bridge will be opened to all in the spring.
                    fr | Les deux ministres sont convenus que le pont sera ouvert à tous au printemps.
                    es | Los dos ministros han acordado que el puente se abra a todos en la primavera.
                    de | Die beiden Minister haben vereinbart, dass die Brücke im Frühjahr für alle geöffnet wird.
                    pt | Os dois ministros concordaram que a ponte será aberta a todos na primavera, como já se sabe.
                    ru | Министры договорились о том, что мост будет открыт для всех и что это произойдёт весной.
                    uk | Міністри домовилися про те, що міст буде відкритий для всіх і що це станеться навесні.
                    ar | اتفق الوزيران على أن الجسر سيفتح في الربيع وأن ذلك من مصلحة الجميع
                    zh | 两国外长商定，大桥将于春季开放。
                    ja | 両大臣は、橋が春に開通することで合意した。
                    ko | 양국 장관은 다리가 봄에 개통될 것이라는 데 합의했다.
                    el | Οι υπουργοί συμφώνησαν ότι η γέφυρα θα ανοίξει.
                    """)
    void tellsTheLanguage(String language, String text) {
        assertThat(Languages.of(text)).isEqualTo(language);
    }

    @Test
    void saysNothingOfNumbersAndNames() {
        assertThat(Languages.of("+7 495 783-27-27")).isNull();
        assertThat(Languages.of("Strelsau Zenda Hentzau")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    true  | We welcome the opening of the bridge.
                    true  | promote trade between the two towns; and
                    false | Council of Rivers (CoR)
                    false | Republic of Ruritania, 100-120, Strelsau, Brick-gu, 11-gil, Bridge-ro, 43.
                    false | Telephone :
                    """)
    void tellsRunningTextFromLabelsAndAddresses(boolean running, String text) {
        assertThat(Prose.isRunning(text, "en")).isEqualTo(running);
    }
}

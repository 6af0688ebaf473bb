package io.communique.enrich.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        They gave $3 billion to schools. | $3 billion | USD-3000000000
        They gave US$ 2.5 million. | US$ 2.5 million | USD-2500000
        They gave A$40m for roads. | A$40m | AUD-40000000
        They gave €100m for roads. | €100m | EUR-100000000
        They gave £5bn, and left. | £5bn | GBP-5000000000
        They gave £1.25 to each. | £1.25 | GBP-1.25
        They gave $1,000,000. | $1,000,000 | USD-1000000
        They gave 1,000,000 dollars. | 1,000,000 dollars | USD-1000000
        They gave 100 million euros. | 100 million euros | EUR-100000000
        They gave RMB 10 billion. | RMB 10 billion | CNY-10000000000
        They gave AUD 50 million. | AUD 50 million | AUD-50000000
        They gave AUD1.6 billion. | AUD1.6 billion | AUD-1600000000
        They gave 50 million AUD. | 50 million AUD | AUD-50000000
        They gave $50 million AUD. | $50 million AUD | AUD-50000000
        They gave 5 million Swiss francs. | 5 million Swiss francs | CHF-5000000
        They gave 5 million pounds. | 5 million pounds | GBP-5000000
        They gave $1.125 billion. | $1.125 billion | USD-1125000000
        They gave $3-5 billion. | $3-5 billion | USD-3000000000-5000000000
        They gave $3 to $5 billion. | $3 to $5 billion | USD-3000000000-5000000000
        They gave 3 to 5 billion dollars. | 3 to 5 billion dollars | USD-3000000000-5000000000
        Ils ont versé 3 millions d'euros. | 3 millions d'euros | EUR-3000000
        Ils ont versé 2,5 milliards de dollars. | 2,5 milliards de dollars | USD-2500000000
        Ils ont versé 1 000 000 €. | 1 000 000 € | EUR-1000000
        Sie zahlten 10 Milliarden Euro. | 10 Milliarden Euro | EUR-10000000000
        Sie zahlten 1,5 Mrd. Euro. | 1,5 Mrd. Euro | EUR-1500000000
        Sie zahlten 1.000.000 US-Dollar. | 1.000.000 US-Dollar | USD-1000000
        Sie zahlten 2.500 Euro. | 2.500 Euro | EUR-2500
        Dieron 3 mil millones de dólares. | 3 mil millones de dólares | USD-3000000000
        Deram R$ 5 milhões. | R$ 5 milhões | BRL-5000000
        Deram 5 milhões de euros. | 5 milhões de euros | EUR-5000000
        Выделено 20 млрд рублей. | 20 млрд рублей | RUB-20000000000
        Выделено 20 млн долларов США. | 20 млн долларов США | USD-20000000
        قدمت 5 ملايين دولار. | 5 ملايين دولار | USD-5000000
        提供10亿美元。 | 10亿美元 | USD-1000000000
        提供了3.5亿元人民币的援助 | 3.5亿元人民币 | CNY-350000000
        总额近5000万欧元 | 5000万欧元 | EUR-50000000
        """)
    void aSumHasItsCurrencyAndItsAmountInDigits(String text, String money, String key) {
        assertThat(money(text)).containsExactly(money + " -> money:" + key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They sent 3 billion tons, 40 per cent and 5 million people.",
                "The $ sign and 20% more.",
                "It weighs 10 pounds.",
                "The 5 won the race.",
                "他们有50个国家和10亿人。",
            })
    void aNumberWithoutCurrencyIsNoMoney(String text) {
        assertThat(money(text)).isEmpty();
    }

    private static List<String> money(String text) {
        return Names.in(text).stream()
                .filter(name -> name.contains(" -> money:"))
                .toList();
    }

    @Test
    void lettersMayBeASignBeforeANumber() {
        assertThat(money("a R500 million loan, Rs. 500 crore, Rs 20 lakh and NIS 200 million, on road R77"))
                .containsExactly(
                        "R500 million -> money:ZAR-500000000",
                        "Rs. 500 crore -> money:INR-5000000000",
                        "Rs 20 lakh -> money:INR-2000000",
                        "NIS 200 million -> money:ILS-200000000");
    }

    @Test
    void aConferenceIsNoSum() {
        assertThat(Names.in("They met at COP26 in May."))
                .contains("COP26 -> event:cop")
                .noneMatch(name -> name.contains("money"));
    }
}

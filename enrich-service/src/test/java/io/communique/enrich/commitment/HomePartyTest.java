package io.communique.enrich.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.BlockKind;
import io.communique.contracts.statement.Revision;
import io.communique.contracts.statement.Source;
import io.communique.contracts.statement.StatementId;
import io.communique.contracts.statement.StatementKind;
import io.communique.contracts.statement.StructuredStatement;
import io.communique.enrich.catalogue.Catalogue;
import io.communique.enrich.catalogue.CatalogueName;
import io.communique.enrich.text.WordLists;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomePartyTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.eeas.europa.eu/eeas/statement_en, org:eu",
        "https://www.nato.int/cps/en/news.htm, org:nato",
        "https://www.mfa.gr/en/news.html, country:GR",
        "https://www.gov.uk/news, country:GB",
        "https://www.state.gov/news, country:US",
        "https://www.noteuropa.eu/news,",
        "https://news.example.com/a,"
    })
    void aSiteIsThatOfItsOrganisationOrCountry(String address, @Nullable String party) {
        assertThat(HomeParty.of(statement(address, null))).isEqualTo(party);
    }

    @Test
    void theSourcesCountryGoesBeforeTheAddress() {
        assertThat(HomeParty.of(statement("https://www.mfa.gr/en/news.html", "CY")))
                .isEqualTo("country:CY");
    }

    @Test
    void theOrganisationsAreThoseOfTheCatalogue() {
        Set<String> known = Catalogue.load().names().stream()
                .map(CatalogueName::thing)
                .map(thing -> thing.id())
                .collect(Collectors.toSet());
        assertThat(WordLists.pairs(HomeParty.class, "organisations-of-hosts.txt")
                        .values())
                .isNotEmpty()
                .allMatch(known::contains);
    }

    private static StructuredStatement statement(String address, @Nullable String country) {
        String text = "We welcome the truce.";
        URI url = URI.create(address);
        List<Block> blocks = List.of(Block.of(BlockKind.PARAGRAPH, text));
        return new StructuredStatement(
                StatementId.ofUrl(url),
                Revision.of(blocks),
                new Source("test", null, country),
                url,
                null,
                OffsetDateTime.parse("2026-12-31T12:00:00Z"),
                null,
                null,
                "en",
                "text/html",
                blocks,
                List.of(),
                null,
                null,
                null,
                null,
                StatementKind.PRESS_RELEASE,
                null,
                null,
                List.of(),
                text,
                List.of());
    }
}

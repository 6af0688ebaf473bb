package io.communique.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.contracts.statement.EntityType;
import org.junit.jupiter.api.Test;

class EntityIdsTest {

    @Test
    void spellingsMeetInOneId() {
        assertThat(EntityIds.of(EntityType.PERSON, "Sergei Lavrov")).isEqualTo("person:sergey-lavrov");
        assertThat(EntityIds.of(EntityType.PERSON, "Sergey LAVROV")).isEqualTo("person:sergey-lavrov");
        assertThat(EntityIds.of(EntityType.PERSON, "Ibrahim al-Ja’afari")).isEqualTo("person:ibrahim-al-jaafari");
    }

    @Test
    void theTypeIsThePrefix() {
        assertThat(EntityIds.of(EntityType.ORGANISATION, "Lake & River Agency")).isEqualTo("org:lake-river-agency");
        assertThat(EntityIds.ofCountry("RU")).isEqualTo("country:RU");
        assertThat(EntityIds.ofDate("2020-06-17")).isEqualTo("date:2020-06-17");
    }

    @Test
    void stopsInAnAcronymLeaveNoTrace() {
        assertThat(EntityIds.of(EntityType.ORGANISATION, "U.S. River Board")).isEqualTo("org:us-river-board");
    }
}

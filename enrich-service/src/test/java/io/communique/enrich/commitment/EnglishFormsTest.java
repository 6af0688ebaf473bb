package io.communique.enrich.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishFormsTest {

    private static final EnglishForms FORMS = new EnglishForms();

    @ParameterizedTest
    @CsvSource({
        "condemn,condemns,condemned,condemned,condemning",
        "decide,decides,decided,decided,deciding",
        "deny,denies,denied,denied,denying",
        "pay,pays,paid,paid,paying",
        "agree,agrees,agreed,agreed,agreeing",
        "express,expresses,expressed,expressed,expressing",
        "commit,commits,committed,committed,committing",
        "plan,plans,planned,planned,planning",
        "stand,stands,stood,stood,standing",
        "undertake,undertakes,undertook,undertaken,undertaking"
    })
    void aVerbIsInflected(String verb, String third, String past, String participle, String gerund) {
        assertThat(FORMS.thirdPerson(verb)).isEqualTo(third);
        assertThat(FORMS.past(verb)).isEqualTo(past);
        assertThat(FORMS.participle(verb)).isEqualTo(participle);
        assertThat(FORMS.gerund(verb)).isEqualTo(gerund);
    }
}

package io.communique.enrich.mention;

import io.communique.enrich.text.StatementText;
import java.util.Map;

/**
 * Names of bodies, meetings and instruments by their head noun in Arabic, French, German, Portuguese, Russian and Spanish:
 * "ministère des Armées", "Ley de Acción Exterior", "EU-CELAC-Gipfel", "Контактная группа ОИС по Афганистану". English has
 * {@link HeadNounFinder}.
 */
final class NounPhraseFinder implements MentionFinder {

    private final Map<String, NounPhrases> languages;

    NounPhraseFinder(Lexicon lexicon) {
        languages = Map.of(
                "ar", new ArabicNounPhrases(),
                "de", new GermanNounPhrases(),
                "es", new RomanceNounPhrases("es", lexicon),
                "fr", new RomanceNounPhrases("fr", lexicon),
                "pt", new RomanceNounPhrases("pt", lexicon),
                "ru", new RussianNounPhrases());
    }

    @Override
    public void find(StatementText statement, Candidates candidates) {
        String language = statement.language();
        NounPhrases phrases = language == null ? null : languages.get(language);
        if (phrases == null) {
            return;
        }
        for (int c = 0; c < statement.clauses().size(); c++) {
            phrases.find(statement.clauses().get(c), candidates, c);
        }
    }
}

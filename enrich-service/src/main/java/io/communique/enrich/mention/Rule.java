package io.communique.enrich.mention;

/** The rules that find names. Of two readings of the same words the rule with the higher weight is kept. */
public enum Rule {
    DATE("date", 9, 0.97),
    /** A date without its year: the year nearest to the statement's own date. */
    DATE_NEAREST_YEAR("date-nearest-year", 9, 0.85),
    /** A date that counts from the statement's own: "yesterday", "last year". */
    DATE_RELATIVE("date-relative", 9, 0.85),
    /** An amount beside a currency. */
    MONEY("money", 9, 0.97),
    /** Defined in the text: "East Asia Summit (EAS)". */
    ACRONYM_DEFINED("acronym-defined", 8, 0.95),
    /** A name after a title: "Foreign Minister Sergey Lavrov". */
    PERSON_TITLE("person-title", 7, 0.95),
    /** The name of a speaker of the statement. */
    PERSON_SPEAKER("person-speaker", 7, 0.98),
    /** A name of the catalogue that the words around it give to another thing: "Georgia" beside states of the US. */
    CONTEXT("context", 7, 0.9),
    CATALOGUE("catalogue", 6, 0.97),
    CATALOGUE_ADJECTIVE("catalogue-adjective", 6, 0.95),
    /** A country that Chinese writes with one character: "中美". */
    COUNTRY_SIGN("country-sign", 5, 0.9),
    /** "Resolution 2254 (2015)". */
    RESOLUTION_NUMBER("resolution-number", 5, 0.97),
    /** "S/RES/2254 (2015)", "INFCIRC/225", "Regulation (EU) 2016/679". */
    DOCUMENT_SYMBOL("document-symbol", 6, 0.97),
    /** Capitalised words around a head noun: "Experts' Working Group on Military Medicine". */
    HEAD_NOUN("head-noun", 5, 0.85),
    /** A name of the catalogue with what a Chinese name goes on with: a ministry, a summit, a treaty's conference. */
    HAN_NAME("han-name", 7, 0.85),
    /** Given name and surname. */
    PERSON_FULL_NAME("person-full-name", 4, 0.85),
    /** Unknown capitalised words before a verb of speech or before ", Minister for". */
    PERSON_CONTEXT("person-context", 4, 0.75),
    /** "the Orlov regime". */
    PERSON_REGIME("person-regime", 4, 0.75),
    /** "Eastern Ukraine". */
    PLACE_DIRECTION("place-direction", 5, 0.9),
    /** "the city of X", "X province". */
    PLACE_KIND("place-kind", 5, 0.85),
    /** "in X, Y" and "in X". */
    PLACE_LOCATIVE("place-locative", 3, 0.65),
    /** A name found elsewhere in the statement, or a person's surname. */
    REPEATED("repeated", 2, 0.8),
    /** Found by a finder that was added by configuration; never takes words from the project's own rules. */
    ADDED("added", 0, 0.5);

    private final String label;
    private final int weight;
    private final double confidence;

    Rule(String label, int weight, double confidence) {
        this.label = label;
        this.weight = weight;
        this.confidence = confidence;
    }

    /** As mentions print it. */
    public String label() {
        return label;
    }

    int weight() {
        return weight;
    }

    /** From 0 to 1. */
    public double confidence() {
        return confidence;
    }
}

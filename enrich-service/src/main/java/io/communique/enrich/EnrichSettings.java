package io.communique.enrich;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** Settings of enrich. */
@ConfigMapping(prefix = "communique.enrich")
interface EnrichSettings {

    /** Classes of finders of names that run after the project's own, separated by commas. Absent: none. */
    Optional<List<String>> finders();

    /** Settings of the finder for OpenNLP models. */
    Opennlp opennlp();

    /** What {@code io.communique.enrich.opennlp.OpenNlpFinder} reads. */
    interface Opennlp {

        /** Files of name finder models, separated by commas. Needed if that finder is added. */
        Optional<List<String>> models();
    }
}

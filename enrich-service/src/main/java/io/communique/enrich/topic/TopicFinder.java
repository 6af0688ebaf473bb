package io.communique.enrich.topic;

import io.communique.contracts.statement.EntityType;
import io.communique.contracts.statement.TopicScore;
import io.communique.enrich.mention.Candidate;
import io.communique.enrich.mention.Rule;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.StatementText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The topics of a statement.
 *
 * <p>Signs of a topic are words, phrases and names, each with a weight from 1 (a hint) to 3 (says it). Of signs that
 * overlap the longest counts: "nuclear energy" is none of "nuclear". A sign that stands n times gives its weight times
 * the square root of n; in the title it counts as if it stood {@value #TITLE} times. With p points of all its signs in
 * a statement of w words a topic scores
 *
 * <pre>    p / (p + {@value #HALF} * sqrt(w / 100))</pre>
 *
 * which is 0 without a sign, a half where a text of a hundred words has two signs that say it, and never 1. Shorter
 * texts count as of a hundred words. Up to {@value #MOST} topics are kept that score {@value #LEAST} or more, the
 * highest first. A topic of hints alone is none. Safe for many threads.
 */
public final class TopicFinder {

    private static final int TITLE = 3;
    private static final double HALF = 6;
    private static final double LEAST = 0.35;
    private static final int MOST = 5;
    private static final int MOST_WORDS = 8;
    private static final int HUNDRED = 100;

    private final Taxonomy taxonomy = new Taxonomy();

    /** A sign in a text, with how often it stands there. */
    private static final class Hit {

        private final int sign;
        private final String printed;
        private int count;

        private Hit(int sign, String printed) {
            this.sign = sign;
            this.printed = printed;
        }

        private double points(int weight) {
            return weight * Math.sqrt(count);
        }
    }

    private static final class Hits {

        private final Map<Integer, Hit> bySign = new LinkedHashMap<>();

        private void add(int sign, String text, int start, int end, int times) {
            bySign.computeIfAbsent(sign, absent -> new Hit(sign, text.substring(start, end))).count += times;
        }
    }

    /**
     * The topics, the highest score first.
     *
     * @param language BCP 47; if it is absent or has no words here, the words of all languages count
     * @param names the names of each clause
     */
    public List<TopicScore> find(
            @Nullable String language, @Nullable String title, StatementText text, List<List<Candidate>> names) {
        PhraseTable phrases = taxonomy.phrases(language);
        Hits hits = new Hits();
        Signs signs = new Signs();
        double words = 0;
        for (int c = 0; c < text.clauses().size(); c++) {
            ClauseText clause = text.clauses().get(c);
            signs.clear();
            addNames(signs, names.get(c));
            phrases.scan(clause, signs);
            signs.resolve((sign, start, end) -> hits.add(sign, clause.text(), start, end, 1));
            words += clause.count();
        }
        if (title != null) {
            signs.clear();
            phrases.scan(new ClauseText(0, title), signs);
            signs.resolve((sign, start, end) -> hits.add(sign, title, start, end, TITLE));
        }
        return scores(hits.bySign.values(), HALF * Math.sqrt(Math.max(words, HUNDRED) / HUNDRED));
    }

    private void addNames(Signs signs, List<Candidate> names) {
        for (Candidate name : names) {
            int sign = taxonomy.signOf(name.thing());
            if (sign >= 0) {
                signs.add(sign, name.start(), name.end());
            } else if (saysNothing(name)) {
                signs.add(Signs.NONE, name.start(), name.end());
            }
        }
    }

    /** "Department of Foreign Affairs and Trade" says as little of trade as "Mr Law" of justice. */
    private static boolean saysNothing(Candidate name) {
        return name.type() == EntityType.PERSON
                || (name.type() == EntityType.ORGANISATION && name.rule() == Rule.CATALOGUE);
    }

    private List<TopicScore> scores(Collection<Hit> hits, double half) {
        double[] points = new double[taxonomy.topics().size()];
        boolean[] said = new boolean[points.length];
        for (Hit hit : hits) {
            Sign sign = taxonomy.sign(hit.sign);
            for (int topic : sign.topics()) {
                points[topic] += hit.points(sign.weight());
                said[topic] |= sign.weight() > 1;
            }
        }
        List<TopicScore> scores = new ArrayList<>();
        for (int topic = 0; topic < points.length; topic++) {
            double score = points[topic] / (points[topic] + half);
            if (said[topic] && score >= LEAST) {
                double rounded = Math.round(score * HUNDRED) / (double) HUNDRED;
                scores.add(new TopicScore(taxonomy.topics().get(topic), rounded, words(hits, topic)));
            }
        }
        scores.sort(Comparator.comparingDouble(TopicScore::score).reversed());
        return scores.size() > MOST ? List.copyOf(scores.subList(0, MOST)) : scores;
    }

    /** What gave most to a topic, each spelling once. */
    private List<String> words(Collection<Hit> hits, int topic) {
        List<Hit> best = new ArrayList<>();
        for (Hit hit : hits) {
            if (taxonomy.sign(hit.sign).topics().contains(topic)) {
                best.add(hit);
            }
        }
        best.sort(Comparator.comparingDouble(
                        (Hit hit) -> hit.points(taxonomy.sign(hit.sign).weight()))
                .reversed());
        Set<String> spellings = new LinkedHashSet<>();
        for (Hit hit : best) {
            if (spellings.size() < MOST_WORDS) {
                spellings.add(hit.printed.toLowerCase(Locale.ROOT));
            }
        }
        return List.copyOf(spellings);
    }
}

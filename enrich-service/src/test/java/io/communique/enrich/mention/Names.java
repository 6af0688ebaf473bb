package io.communique.enrich.mention;

import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.StatementText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names found in texts of tests, each printed as {@code words -> id}. */
final class Names {

    private static final NameFinder FINDER = new NameFinder();

    private Names() {}

    /** The names in the clauses of one statement, in their order. */
    static List<String> in(String... clauses) {
        return print(find(null, List.of(), clauses), clauses);
    }

    static List<String> on(@Nullable LocalDate date, String clause) {
        return print(find(date, List.of(), clause), clause);
    }

    /** The names in a clause of a statement in this language. */
    static List<String> written(@Nullable String language, String clause) {
        StatementText text = new StatementText(List.of(new ClauseText(1, clause)), List.of(), null, language);
        return print(FINDER.find(text), clause);
    }

    /** The names in the clauses of one statement in this language. */
    static List<String> in(String language, List<String> clauses) {
        List<ClauseText> texts = new ArrayList<>();
        for (String clause : clauses) {
            texts.add(new ClauseText(texts.size() + 1, clause));
        }
        StatementText text = new StatementText(texts, List.of(), null, language);
        return print(FINDER.find(text), clauses.toArray(String[]::new));
    }

    /** The names in a clause of a statement in this language and of this date. */
    static List<String> writtenOn(LocalDate date, String language, String clause) {
        StatementText text = new StatementText(List.of(new ClauseText(1, clause)), List.of(), date, language);
        return print(FINDER.find(text), clause);
    }

    /** The names in a clause of a statement with this title. */
    static List<String> under(String title, String clause) {
        StatementText text = new StatementText(List.of(new ClauseText(1, clause)), List.of(), null);
        return print(FINDER.find(text, title), clause);
    }

    static List<String> saidBy(String speaker, String clause) {
        return print(find(null, List.of(speaker), clause), clause);
    }

    /** The names in a clause of a speaker's statement in this language. */
    static List<String> saidIn(String language, String speaker, String clause) {
        StatementText text = new StatementText(List.of(new ClauseText(1, clause)), List.of(speaker), null, language);
        return print(FINDER.find(text), clause);
    }

    /** The rules that found the names, in their order. */
    static List<Rule> rules(String... clauses) {
        return find(null, List.of(), clauses).stream()
                .flatMap(List::stream)
                .map(Candidate::rule)
                .toList();
    }

    private static List<List<Candidate>> find(@Nullable LocalDate date, List<String> speakers, String... clauses) {
        List<ClauseText> texts = new ArrayList<>();
        for (String clause : clauses) {
            texts.add(new ClauseText(texts.size() + 1, clause));
        }
        return FINDER.find(new StatementText(texts, speakers, date));
    }

    private static List<String> print(List<List<Candidate>> found, String... clauses) {
        List<String> printed = new ArrayList<>();
        for (int c = 0; c < clauses.length; c++) {
            for (Candidate candidate : found.get(c)) {
                printed.add(clauses[c].substring(candidate.start(), candidate.end()) + " -> "
                        + candidate.thing().id());
            }
        }
        return printed;
    }
}

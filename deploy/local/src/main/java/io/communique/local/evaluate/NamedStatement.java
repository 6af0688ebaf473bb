package io.communique.local.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.BlockKind;
import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.ClauseKind;
import io.communique.contracts.statement.EntityType;
import io.communique.contracts.statement.Revision;
import io.communique.contracts.statement.StatementId;
import io.communique.contracts.statement.StatementKind;
import io.communique.contracts.statement.StructuredStatement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * A statement whose names are annotated.
 *
 * @param names those that count
 * @param neutral places where what is found counts neither for nor against
 * @param strict whether a name found with another type than the annotated one counts as too much
 */
record NamedStatement(
        String document, StructuredStatement structured, List<GoldName> names, List<GoldName> neutral, boolean strict) {

    private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]+");

    NamedStatement {
        names = List.copyOf(names);
        neutral = List.copyOf(neutral);
    }

    /** The statements that are annotated to the last clause, as cleaning and structuring read them. */
    static List<NamedStatement> seeds(Path shared, Statements statements) throws IOException {
        List<NamedStatement> seeds = new ArrayList<>();
        for (Path file : Corpus.files(shared.resolve("gold"), ".json")) {
            JsonNode gold = Corpus.json(file);
            String seed = Corpus.text(gold, "seed");
            if (!seed.isEmpty()) {
                byte[] body = Corpus.bytes(shared.resolve("seeds").resolve(seed));
                statements
                        .structured(Statements.raw(seed, null, "text/plain", body))
                        .ifPresent(structured -> seeds.add(new NamedStatement(
                                file.getFileName().toString(),
                                structured,
                                names(gold.path("mentions")),
                                List.of(),
                                true)));
            }
        }
        return seeds;
    }

    /** Short news items, each of them paragraphs of plain text. Names of other types than these are neutral. */
    static List<NamedStatement> news(Path file, Set<EntityType> types) {
        List<NamedStatement> news = new ArrayList<>();
        for (JsonNode item : Corpus.json(file)) {
            List<Clause> clauses = clauses(Corpus.text(item, "text"));
            List<GoldName> names = new ArrayList<>();
            List<GoldName> neutral = new ArrayList<>();
            for (JsonNode mention : item.path("mentions")) {
                GoldName name = in(clauses, mention, EntityType.valueOf(Corpus.text(mention, "type")));
                (types.contains(name.type()) ? names : neutral).add(name);
            }
            for (JsonNode optional : item.path("optional")) {
                neutral.add(in(clauses, optional, EntityType.MONEY));
            }
            String id = Corpus.text(item, "id");
            news.add(new NamedStatement(id, structured(id, Corpus.text(item, "text"), clauses), names, neutral, false));
        }
        return news;
    }

    /** A name as the statement prints it. */
    String printed(GoldName name) {
        String text = structured.clauses().get(name.clause() - 1).text();
        return text.substring(text.offsetByCodePoints(0, name.start()), text.offsetByCodePoints(0, name.end()));
    }

    private static List<GoldName> names(JsonNode mentions) {
        return StreamSupport.stream(mentions.spliterator(), false)
                .map(GoldName::of)
                .toList();
    }

    /** An annotation that counts from the begin of the text, in the paragraph that has it. */
    private static GoldName in(List<Clause> clauses, JsonNode gold, EntityType type) {
        int begin = gold.path("begin").asInt();
        int end = gold.path("end").asInt();
        for (Clause clause : clauses) {
            if (clause.start() <= begin && end <= clause.end()) {
                return new GoldName(
                        clause.ordinal(),
                        begin - clause.start(),
                        end - clause.start(),
                        type,
                        Corpus.text(gold, "entity"));
            }
        }
        throw new IllegalArgumentException("no paragraph has the annotation " + gold);
    }

    private static List<Clause> clauses(String text) {
        List<Clause> clauses = new ArrayList<>();
        Matcher paragraph = PARAGRAPH.matcher(text);
        while (paragraph.find()) {
            clauses.add(new Clause(
                    clauses.size() + 1,
                    ClauseKind.PARAGRAPH,
                    text.codePointCount(0, paragraph.start()),
                    text.codePointCount(0, paragraph.end()),
                    paragraph.group(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null));
        }
        return clauses;
    }

    private static StructuredStatement structured(String id, String text, List<Clause> clauses) {
        List<Block> blocks = clauses.stream()
                .map(clause -> Block.of(BlockKind.PARAGRAPH, clause.text()))
                .toList();
        return new StructuredStatement(
                StatementId.ofName("gold", id),
                Revision.of(blocks),
                Statements.source(null),
                null,
                id,
                Statements.FETCHED_AT,
                null,
                null,
                "en",
                "text/plain",
                blocks,
                List.of(),
                StatementKind.OTHER,
                null,
                null,
                List.of(),
                text,
                clauses);
    }
}

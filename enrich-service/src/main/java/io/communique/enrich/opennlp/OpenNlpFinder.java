package io.communique.enrich.opennlp;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.mention.Candidate;
import io.communique.enrich.mention.Candidates;
import io.communique.enrich.mention.FinderSettings;
import io.communique.enrich.mention.MentionFinder;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.StatementText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.Span;

/**
 * Names by name finder models of Apache OpenNLP. A model sees each clause as one sequence of tokens, cut by OpenNLP's
 * {@link SimpleTokenizer}: train it on text that is cut so. The setting {@code communique.enrich.opennlp.models} names
 * the models' files, separated by commas; a model's own types say what its names are.
 */
public final class OpenNlpFinder implements MentionFinder {

    private static final String MODELS = "opennlp.models";
    private static final String METHOD = "opennlp";
    private static final String MANIFEST = "manifest.properties";

    private final List<TokenNameFinderModel> models = new ArrayList<>();
    private final ModelTypes types = new ModelTypes();

    /**
     * Reads the models.
     *
     * @throws IllegalArgumentException if none is set, or one cannot be read or has a type that is not known
     */
    public OpenNlpFinder(FinderSettings settings) {
        String files = settings.get(MODELS);
        if (files == null || files.isBlank()) {
            throw settings.wrong(MODELS, "the finder needs the file of a model");
        }
        for (String file : files.split(",", -1)) {
            models.add(model(file.strip(), settings));
        }
    }

    private TokenNameFinderModel model(String file, FinderSettings settings) {
        TokenNameFinderModel model;
        try {
            Path path = Path.of(file);
            if (!Files.isRegularFile(path)) {
                throw settings.wrong(MODELS, "no file " + file);
            }
            try (ZipFile archive = new ZipFile(path.toFile())) { // OpenNLP itself fails on other files without a reason
                if (archive.getEntry(MANIFEST) == null) {
                    throw settings.wrong(MODELS, file + " is no name finder model (it has no " + MANIFEST + ")");
                }
            }
            model = new TokenNameFinderModel(path);
        } catch (IOException | InvalidPathException e) {
            throw settings.wrong(MODELS, file + " is no name finder model (" + e.getMessage() + ")");
        }
        for (String type : ModelTypes.of(model)) {
            if (!types.has(type)) {
                throw settings.wrong(MODELS, file + " finds names of the type \"" + type + "\", which is not known");
            }
        }
        return model;
    }

    @Override
    public void find(StatementText statement, Candidates candidates) {
        for (TokenNameFinderModel model : models) {
            NameFinderME finder = new NameFinderME(model); // keeps state, so each statement has its own
            for (int c = 0; c < statement.clauses().size(); c++) {
                find(finder, statement.clauses().get(c), c, candidates);
            }
        }
    }

    private void find(NameFinderME finder, ClauseText clause, int index, Candidates candidates) {
        String text = clause.text();
        Span[] tokens = SimpleTokenizer.INSTANCE.tokenizePos(text);
        Span[] names = finder.find(Span.spansToStrings(tokens, text));
        double[] probabilities = finder.probs(names);
        for (int n = 0; n < names.length; n++) {
            int start = tokens[names[n].getStart()].getStart();
            int end = tokens[names[n].getEnd() - 1].getEnd();
            EntityType type = types.entityType(names[n].getType());
            Thing thing = Thing.named(type, text.substring(start, end));
            candidates.add(index, Candidate.added(start, end, thing, METHOD, probabilities[n]));
        }
    }
}

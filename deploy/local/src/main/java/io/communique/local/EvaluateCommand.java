package io.communique.local;

import io.communique.local.evaluate.Evaluation;
import io.communique.local.evaluate.QualityPage;
import io.communique.local.evaluate.Report;
import io.communique.local.line.Home;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code communique evaluate}: how well the stages read annotated documents. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Runs the stages over annotated documents, without Kafka or a database, and prints how well they"
                + " read them. Data that is not here is named and left out.",
        exitCodeListHeading = "%nExit status: ",
        exitCodeList = {"0:every floor is held", "1:a floor is broken", "2:the words of the call are off"})
final class EvaluateCommand implements Callable<Integer> {

    @Option(
            names = "--corpora",
            paramLabel = "DIR",
            description = "Folder of corpora/, gold/ and seeds/ (default: ../shared beside the repository).")
    private @Nullable Path corpora;

    @Option(
            names = "--only",
            paramLabel = "NAME",
            description = "Only this measure; may be given several times: main-text, words, dates, seeds, resolutions,"
                    + " questions, names, clauses, commitments.")
    private List<String> only = List.of();

    @Option(
            names = "--worst",
            paramLabel = "N",
            defaultValue = "0",
            description = "For each measure, also print the N documents that came out worst.")
    private int worst;

    @Option(names = "--write", description = "Write the table to docs/quality.md.")
    private boolean write;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path home = Home.find().path();
        Evaluation evaluation = new Evaluation(home);
        List<String> names = evaluation.names();
        if (!names.containsAll(only)) {
            throw new ParameterException(spec.commandLine(), "--only takes " + String.join(", ", names));
        }
        if (write && !only.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--write writes all measures; leave --only away");
        }
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Report report = evaluation.run(
                corpora == null ? home.resolve("../shared").normalize() : corpora,
                name -> only.isEmpty() || only.contains(name),
                name -> {
                    err.println("communique: measuring " + name);
                    err.flush();
                });
        out.print(report.text());
        out.print(report.worst(worst));
        out.flush();
        report.failures().forEach(failure -> err.println("communique: failed on " + failure));
        err.flush();
        if (write) {
            QualityPage.write(report, home.resolve("docs/quality.md"));
        }
        return report.passes() ? 0 : 1;
    }
}

package io.communique.local;

import com.fasterxml.jackson.databind.JsonNode;
import io.communique.contracts.StatementRejectedException;
import io.communique.local.client.Submission;
import io.communique.local.client.SubmissionFailedException;
import io.communique.local.line.DataFolder;
import io.communique.local.line.Ports;
import io.communique.local.process.Documents;
import io.communique.local.process.MediaTypes;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.ConnectException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code communique ingest}: submits to the running line and waits. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = "Submits files and pages to the running line, waits, and prints what was stored.",
        exitCodeListHeading = "%nExit status: ",
        exitCodeList = {
            "0:all were stored",
            "1:at least one failed; the reason is printed",
            "2:the words of the call are off"
        })
final class IngestCommand implements Callable<Integer> {

    private static final int MANY = 10;
    private static final int AT_ONCE = 8;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = ".communique",
            description = "Data folder of the running line (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of(".communique");

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|URL",
            description = "Files (.gz is unpacked) and addresses of pages.")
    private List<String> inputs = List.of();

    @Spec
    private CommandSpec spec;

    /** What became of an input: a line to print. */
    private record Outcome(String text, boolean stored) {}

    @Override
    public Integer call() throws InterruptedException {
        Ports ports = DataFolder.portsOf(data)
                .orElseThrow(() -> new CommandFailedException("no line runs on " + data
                        + "; start one with ./communique up, or name its folder with --data"));
        URI store = URI.create("http://localhost:" + ports.store());
        Submission submission = new Submission(URI.create("http://localhost:" + ports.ingest()), store);
        PrintWriter out = spec.commandLine().getOut();
        boolean allStored = true;
        try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
                ProgressBar progress = progressBar()) {
            List<Future<Outcome>> outcomes = inputs.stream()
                    .map(input -> workers.submit(() -> {
                        Outcome outcome = ingest(submission, store, input);
                        progress.step();
                        return outcome;
                    }))
                    .toList();
            for (Future<Outcome> future : outcomes) {
                Outcome outcome = future.get();
                allStored &= outcome.stored();
                (outcome.stored() ? out : spec.commandLine().getErr()).println(outcome.text());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a submission failed", e.getCause());
        }
        return allStored ? 0 : 1;
    }

    private ProgressBar progressBar() {
        boolean visible = inputs.size() > MANY && System.console().isTerminal();
        return new ProgressBarBuilder()
                .setTaskName("stored")
                .setInitialMax(inputs.size())
                .setUpdateIntervalMillis(visible ? 200 : Integer.MAX_VALUE)
                .setConsumer(visible ? null : new SilentConsumer())
                .build();
    }

    private static Outcome ingest(Submission submission, URI store, String input) throws InterruptedException {
        try {
            Submission.Accepted accepted = isUrl(input)
                    ? submission.fetch(input)
                    : submission.submit(
                            "files",
                            Path.of(input).toAbsolutePath().normalize().toString(),
                            MediaTypes.of(input),
                            Documents.bytes(input));
            JsonNode record = submission.await(accepted);
            return new Outcome(describe(input, record, store.resolve("/statements/" + accepted.statementId())), true);
        } catch (ConnectException e) {
            return new Outcome(input + "\n  failed: the line does not answer; see its logs", false);
        } catch (IOException | SubmissionFailedException | StatementRejectedException e) {
            return new Outcome(input + "\n  failed: " + e.getMessage(), false);
        }
    }

    private static boolean isUrl(String input) {
        return input.startsWith("http://") || input.startsWith("https://");
    }

    private static String describe(String input, JsonNode record, URI address) {
        JsonNode statement = record.path("statement");
        String speakers = StreamSupport.stream(statement.path("speakers").spliterator(), false)
                .map(speaker -> speaker.path("name").asText())
                .collect(Collectors.joining(", "));
        return input
                + "\n  title    " + statement.path("title").asText("(none)")
                + "\n  kind     " + statement.path("kind").asText()
                + "\n  date     " + statement.path("publishedAt").asText("(none)")
                + (speakers.isEmpty() ? "" : "\n  speakers " + speakers)
                + "\n  clauses  " + statement.path("clauses").size()
                + "\n  names    " + statement.path("mentions").size()
                + "\n  record   " + address;
    }
}

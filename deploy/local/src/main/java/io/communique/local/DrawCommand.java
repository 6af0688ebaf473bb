package io.communique.local;

import io.communique.contracts.StatementRejectedException;
import io.communique.contracts.statement.EnrichedStatement;
import io.communique.local.draw.Draw;
import io.communique.local.process.Documents;
import io.communique.local.process.Stages;
import io.communique.local.process.Until;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code communique draw}: mentions and commitments at random, for reading. */
@Command(
        name = "draw",
        mixinStandardHelpOptions = true,
        description = "Runs files through the stages, as process does, and prints mentions and commitments drawn at"
                + " random from all of them, for people to judge.",
        footerHeading = "%nOutput, fields set apart by tabs: ",
        footer = {
            "mention, file, clause, words around the [[name]], type, entity, rule",
            "  and commitment, file, clause, its text, actors, force, action, addressees, deadline"
        },
        exitCodeListHeading = "%nExit status: ",
        exitCodeList = {"0:all files were read", "1:at least one failed", "2:the words of the call are off"})
final class DrawCommand implements Callable<Integer> {

    @Option(
            names = "--mentions",
            paramLabel = "N",
            defaultValue = "300",
            description = "How many mentions (default: ${DEFAULT-VALUE}).")
    private int mentions;

    @Option(
            names = "--commitments",
            paramLabel = "N",
            defaultValue = "100",
            description = "How many commitments (default: ${DEFAULT-VALUE}).")
    private int commitments;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Draws the same for the same number (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files; .gz is unpacked.")
    private List<String> files = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Stages stages = new Stages(Until.ENRICHED);
        Draw draw = new Draw();
        boolean allRead = true;
        for (String file : files) {
            try {
                draw.add(file, (EnrichedStatement) stages.process(Documents.read(file, null)));
            } catch (StatementRejectedException | IOException e) {
                err.println("communique: " + file + ": " + e.getMessage());
                allRead = false;
            }
        }
        draw.rows(mentions, commitments, seed).forEach(out::println);
        out.flush();
        err.flush();
        return allRead ? 0 : 1;
    }
}

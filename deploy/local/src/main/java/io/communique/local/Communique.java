package io.communique.local;

import java.io.IOException;
import java.io.InputStream;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Entry of the command line. */
@Command(
        name = "communique",
        description = "Turns what foreign ministries publish into clauses, turns of speech, names and commitments.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            UpCommand.class,
            IngestCommand.class,
            ProcessCommand.class,
            EvaluateCommand.class,
            DrawCommand.class,
            BenchCommand.class
        },
        footer = {
            "",
            "@|bold communique test|@ runs the whole build with all tests.",
            "@|bold communique benchmark|@ measures how fast the stages are; takes JMH's arguments, and --write."
        })
public final class Communique implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /**
     * Runs a command.
     *
     * @return 0, 1 if something the command worked on failed, 2 if the words of the call are off
     */
    static int execute(String... args) {
        CommandLine commandLine = new CommandLine(new Communique()).setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (failure instanceof CommandFailedException) {
                command.getErr().println("communique: " + failure.getMessage());
            } else {
                command.getErr().println("communique: unexpected failure, please report it");
                failure.printStackTrace(command.getErr());
            }
            return CommandLine.ExitCode.SOFTWARE;
        });
        return commandLine.execute(args);
    }

    public static void main(String[] args) throws IOException {
        try (InputStream logging = Communique.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager().readConfiguration(logging);
        }
        System.exit(execute(args));
    }
}

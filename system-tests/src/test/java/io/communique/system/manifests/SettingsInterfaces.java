package io.communique.system.manifests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The environment variables of a service's {@code @ConfigMapping} interfaces, read from their source. */
final class SettingsInterfaces {

    private static final Pattern PREFIX = Pattern.compile("@ConfigMapping\\(prefix = \"([^\"]+)\"\\)");
    private static final Pattern GROUP = Pattern.compile("^ {4}interface (\\w+) \\{");
    private static final Pattern SETTING = Pattern.compile("^ {4,8}[\\w<>]+ (\\w+)\\(\\);");

    private SettingsInterfaces() {}

    static Set<String> variablesOf(String service) throws IOException {
        Set<String> variables = new TreeSet<>();
        try (Stream<Path> files = Files.walk(RepositoryFiles.module(service).resolve("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                Matcher prefix = PREFIX.matcher(source);
                if (prefix.find()) {
                    add(variables, prefix.group(1), source.lines().toList());
                }
            }
        }
        return variables;
    }

    private static void add(Set<String> variables, String prefix, List<String> lines) {
        Set<String> groups = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        String within = "";
        for (String line : lines) {
            Matcher group = GROUP.matcher(line);
            Matcher setting = SETTING.matcher(line);
            if (group.find()) {
                within = variable(group.group(1));
                groups.add(within);
            } else if (setting.find()) {
                names.add(within.isEmpty() ? variable(setting.group(1)) : within + "_" + variable(setting.group(1)));
            }
        }
        names.removeAll(groups); // a group is no setting, what stands in it is
        names.forEach(name -> variables.add(variable(prefix) + "_" + name));
    }

    private static String variable(String name) {
        return name.replaceAll("(?<=[a-z0-9])([A-Z])", "_$1")
                .replaceAll("[^A-Za-z0-9]", "_")
                .toUpperCase(Locale.ROOT);
    }
}

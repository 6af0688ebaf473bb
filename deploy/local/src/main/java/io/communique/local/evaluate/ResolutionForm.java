package io.communique.local.evaluate;

import io.communique.contracts.statement.BlockKind;
import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.ClauseKind;
import io.communique.contracts.statement.StructuredStatement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What holds of every resolution of the Security Council that is read rightly. */
final class ResolutionForm {

    private static final String CHAPEAU = "The Security Council";

    /** Letters by which a clause is found in the text. */
    private static final int OPENING = 20;

    private ResolutionForm() {}

    /** The names of the invariants that the statement breaks, read from this text. */
    static List<String> broken(StructuredStatement statement, String text) {
        List<Clause> clauses = statement.clauses();
        List<String> broken = new ArrayList<>();
        long chapeaus = count(clauses, ClauseKind.CHAPEAU);
        if (chapeaus != 1 && chapeaus != chapeaus(text)) {
            broken.add(chapeaus + " chapeaus");
        }
        if (count(clauses, ClauseKind.OPERATIVE) == 0) {
            broken.add("no operative clause");
        }
        if (hasPreambleAfterOperative(clauses) && !hasNumberedParts(text)) {
            broken.add("a preambular clause behind an operative one");
        }
        String lost = lost(statement, text);
        if (lost != null) {
            broken.add(lost);
        }
        if (isWrapped(clauses)) {
            broken.add("line wrapping left in");
        }
        return broken;
    }

    private static long count(List<Clause> clauses, ClauseKind kind) {
        return clauses.stream().filter(clause -> clause.kind() == kind).count();
    }

    /** How many chapeaus are printed: a very few texts have none, and one with two parts has two. */
    private static long chapeaus(String text) {
        return text.lines().filter(ResolutionForm::isChapeau).count();
    }

    private static boolean isChapeau(String line) {
        String stripped = line.strip();
        return stripped.regionMatches(true, 0, CHAPEAU, 0, CHAPEAU.length())
                && (stripped.length() == CHAPEAU.length()
                        || !Character.isWhitespace(stripped.charAt(CHAPEAU.length())));
    }

    private static boolean hasPreambleAfterOperative(List<Clause> clauses) {
        return clauses.stream()
                .map(Clause::kind)
                .dropWhile(kind -> kind != ClauseKind.OPERATIVE)
                .anyMatch(kind -> kind == ClauseKind.PREAMBULAR);
    }

    /** A few resolutions have parts, each with a preamble; a part begins with a line that is nothing but its number. */
    private static boolean hasNumberedParts(String text) {
        return text.lines().map(String::strip).filter(ResolutionForm::isPart).count() > 1;
    }

    private static boolean isPart(String line) {
        return !line.isEmpty()
                && line.length() <= 5
                && (line.chars().allMatch(c -> "IVX.".indexOf(c) >= 0) || line.matches("[A-H]\\.?"));
    }

    /**
     * From the chapeau on, or from the first clause that does something where there is none, every letter and number of
     * the text stands in a clause, in order, or in a footnote. Breaks of lines and hyphens at their ends do not count.
     */
    private static @Nullable String lost(StructuredStatement statement, String text) {
        List<Clause> body = statement.clauses().stream()
                .dropWhile(ResolutionForm::standsAboveTheBody)
                .toList();
        if (body.isEmpty()) {
            return "no body";
        }
        String wanted = Words.letters(from(body.getFirst(), text));
        String found = body.stream()
                .flatMap(clause -> Stream.of(clause.label() == null ? "" : clause.label(), clause.text()))
                .map(Words::letters)
                .collect(Collectors.joining());
        String footnotes = statement.blocks().stream()
                .filter(block -> block.kind() == BlockKind.NOTE)
                .filter(block -> body.stream().noneMatch(clause -> clause.text().contains(block.text())))
                .flatMap(block -> Stream.of(block.label() == null ? "" : block.label(), block.text()))
                .map(Words::letters)
                .collect(Collectors.joining());
        if (!sorted(found + footnotes).equals(sorted(wanted))) {
            int difference = found.length() + footnotes.length() - wanted.length();
            return difference < 0 ? -difference + " letters lost" : difference + " letters added";
        }
        return isInOrder(found, wanted) ? null : "clauses out of order";
    }

    /** The text from the line on in which this clause begins; all of it if there is none. */
    private static String from(Clause first, String text) {
        String label = first.label() == null ? "" : first.label();
        String opening = Words.letters(label + first.text());
        boolean chapeau = isChapeau(first.text());
        String rest = text.lines()
                .dropWhile(line -> chapeau ? !isChapeau(line) : !opensWith(Words.letters(line), opening))
                .collect(Collectors.joining("\n"));
        return rest.isEmpty() ? text : rest;
    }

    private static boolean opensWith(String line, String opening) {
        int letters = Math.min(OPENING, Math.min(line.length(), opening.length()));
        return letters > 0 && line.regionMatches(0, opening, 0, letters);
    }

    private static boolean standsAboveTheBody(Clause clause) {
        return !isChapeau(clause.text())
                && clause.kind() != ClauseKind.CHAPEAU
                && clause.kind() != ClauseKind.PREAMBULAR
                && clause.kind() != ClauseKind.OPERATIVE;
    }

    private static String sorted(String letters) {
        char[] sorted = letters.toCharArray();
        Arrays.sort(sorted);
        return new String(sorted);
    }

    private static boolean isInOrder(String found, String wanted) {
        int at = 0;
        for (int i = 0; i < found.length(); i++) {
            at = wanted.indexOf(found.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    /** A clause that breaks off at a letter, and goes on in small letters in the next, is a line and no paragraph. */
    private static boolean isWrapped(List<Clause> clauses) {
        for (int i = 0; i + 1 < clauses.size(); i++) {
            String text = clauses.get(i).text();
            Clause next = clauses.get(i + 1);
            int last = text.codePointBefore(text.length());
            int first = next.text().codePointAt(0);
            if (text.indexOf('\n') >= 0
                    || (next.label() == null
                            && Character.isLowerCase(first)
                            && (Character.isLetter(last) || last == '-'))) {
                return true;
            }
        }
        return false;
    }
}

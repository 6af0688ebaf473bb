package io.communique.parse.vocabulary;

/**
 * Lines that printers set on the pages of official documents, known by their form: the document's symbol
 * ("S/RES/1445 (2002)", "41 C/Resolutions"), the job's number ("02-72318 (E)", "*0272318*"), the page's ("Page 2 of 5").
 */
public final class PageLines {

    private static final int LONGEST = 40;
    private static final int LONGEST_PAGE = 16;
    private static final int LEAST_JOB_DIGITS = 7;
    private static final int JOB_DIGITS = 5;

    private PageLines() {}

    /** True if the line is a document's symbol and nothing else. */
    public static boolean isSymbol(String line) {
        if (line.length() > LONGEST || line.length() < 4 || !Character.isLetterOrDigit(line.charAt(0))) {
            return false;
        }
        int slash = line.indexOf('/');
        boolean digit = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            digit |= c >= '0' && c <= '9';
            if (!Character.isLetterOrDigit(c) && " /.()*-–".indexOf(c) < 0) {
                return false;
            }
        }
        return digit
                && slash > 0
                && slash + 1 < line.length()
                && Character.isUpperCase(line.charAt(slash - 1))
                && Character.isLetterOrDigit(line.charAt(slash + 1));
    }

    /** True if the line is a job's or a page's number and nothing else. */
    public static boolean isNumber(String line) {
        return isJob(line) || isPage(line);
    }

    private static boolean isJob(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        int digits = 0;
        int letters = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c >= 'A' && c <= 'Z') {
                letters++;
            } else if ("-()*/ ".indexOf(c) < 0) {
                return false;
            }
        }
        boolean starred = line.startsWith("*") && line.endsWith("*") && line.length() > 2;
        return digits >= LEAST_JOB_DIGITS && letters <= 1 && (starred || hasJob(line));
    }

    /** "02-72318": the year and five digits, perhaps beside the page's number. */
    private static boolean hasJob(String line) {
        int dash = line.indexOf('-');
        boolean year = dash >= 2 && digits(line, dash - 2, dash) && (dash == 2 || line.charAt(dash - 3) == ' ');
        boolean number = year && dash + JOB_DIGITS < line.length() && digits(line, dash + 1, dash + 1 + JOB_DIGITS);
        return number && (dash + 1 + JOB_DIGITS == line.length() || line.charAt(dash + 1 + JOB_DIGITS) == ' ');
    }

    private static boolean digits(String line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.charAt(i) < '0' || line.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** "Page 2", "Page 2 of 5", "page 2/5", "- 2 -". */
    private static boolean isPage(String line) {
        if (line.length() > LONGEST_PAGE) {
            return false;
        }
        boolean named = line.regionMatches(true, 0, "page ", 0, 5) && line.length() > 5;
        if (named) {
            return Character.isDigit(line.charAt(5)) && Character.isDigit(line.charAt(line.length() - 1));
        }
        boolean dashed = line.length() >= 5
                && "-–—".indexOf(line.charAt(0)) >= 0
                && line.charAt(line.length() - 1) == line.charAt(0);
        for (int i = 1; dashed && i + 1 < line.length(); i++) {
            dashed = Character.isDigit(line.charAt(i)) || line.charAt(i) == ' ';
        }
        return dashed;
    }
}

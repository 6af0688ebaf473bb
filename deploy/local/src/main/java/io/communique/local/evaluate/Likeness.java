package io.communique.local.evaluate;

/** How far two texts agree in their characters. */
final class Likeness {

    private Likeness() {}

    /** Whether twice the longest common subsequence is at least this share of both texts' characters. */
    static boolean agree(String a, String b, double share) {
        if (a.equals(b)) {
            return true;
        }
        int both = a.length() + b.length();
        if (2.0 * Math.min(a.length(), b.length()) < share * both || 2.0 * commonCharacters(a, b) < share * both) {
            return false;
        }
        return 2.0 * longestCommonSubsequence(a, b) >= share * both;
    }

    /** A bound that is quick to have: the characters that both hold, in any order. */
    private static int commonCharacters(String a, String b) {
        int[] counts = new int[Character.MAX_VALUE + 1];
        for (int i = 0; i < a.length(); i++) {
            counts[a.charAt(i)]++;
        }
        int common = 0;
        for (int i = 0; i < b.length(); i++) {
            if (counts[b.charAt(i)]-- > 0) {
                common++;
            }
        }
        return common;
    }

    static int longestCommonSubsequence(String a, String b) {
        int begin = 0;
        int shorter = Math.min(a.length(), b.length());
        while (begin < shorter && a.charAt(begin) == b.charAt(begin)) {
            begin++;
        }
        int same = 0;
        while (same < shorter - begin && a.charAt(a.length() - 1 - same) == b.charAt(b.length() - 1 - same)) {
            same++;
        }
        int[] above = new int[b.length() - begin - same + 1];
        int[] row = new int[above.length];
        for (int i = begin; i < a.length() - same; i++) {
            for (int j = 1; j < row.length; j++) {
                row[j] = a.charAt(i) == b.charAt(begin + j - 1) ? above[j - 1] + 1 : Math.max(above[j], row[j - 1]);
            }
            int[] swap = above;
            above = row;
            row = swap;
        }
        return begin + same + above[above.length - 1];
    }
}

package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.entity.EntityIds;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Folding;
import io.communique.enrich.text.Gap;
import io.communique.enrich.text.Line;
import io.communique.enrich.text.StatementText;
import io.communique.enrich.text.WordLists;
import io.communique.enrich.text.WordSet;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sums of money, with ISO 4217 code and amount: "$3 billion", "20 млрд рублей", "10亿美元". A number without a currency beside
 * it is none; a plain "dollar" is that of the United States.
 */
final class MoneyFinder implements MentionFinder {

    /** Characters of a number that is one word with its code: "COP26" is a conference, no sum in pesos. */
    private static final int FEWEST_JOINED = 3;

    private static final int LONGEST_SIGN = 4;
    /** Behind a number, "more than". */
    private static final String MORE = "多余";

    /** Of a sign of letters: "R", "Rs". */
    private static final int LONGEST_LETTERS = 2;

    private static final int LONGEST_CHINESE_SCALE = 2;

    private final Currencies currencies = new Currencies();
    private final Map<String, Integer> scales = scales("number-scales.txt");
    private final Map<String, Integer> chineseScales = scales("number-scales.zh.txt");
    private final Set<String> links = WordLists.words(MoneyFinder.class, "money-links.txt");
    private final WordSet rangeWords = WordSet.read(MoneyFinder.class, "money-range-words.txt");

    private static Map<String, Integer> scales(String file) {
        Map<String, Integer> scales = new HashMap<>();
        for (Line line : WordLists.lines(MoneyFinder.class, file)) {
            if (line.fields().size() != 2) {
                throw line.wrong("word and power of ten expected");
            }
            scales.put(
                    Folding.fold(line.fields().getFirst()),
                    Integer.valueOf(line.fields().get(1)));
        }
        return scales;
    }

    @Override
    public void find(StatementText statement, Candidates candidates) {
        for (int c = 0; c < statement.clauses().size(); c++) {
            ClauseText clause = statement.clauses().get(c);
            if (!clause.hasDigit()) {
                continue;
            }
            int from = 0;
            for (int w = 0; w < clause.count(); w++) {
                if (clause.start(w) < from) {
                    continue;
                }
                Candidate money = null;
                if (HanDates.isHan(clause.folded()[clause.end(w) - 1])) {
                    inHan(candidates, c, clause, w);
                } else if (clause.startsWithDigit(w)) {
                    money = at(clause, clause.start(w), before(clause, w));
                } else if (currencies.isCodeBeforeDigit(clause, w)) {
                    int digit = clause.start(w) + Currencies.CODE_LENGTH;
                    String code = clause.text().substring(clause.start(w), digit);
                    Candidate sum = at(clause, digit, new Found(code, clause.start(w)));
                    money = sum == null || sum.end() - digit < FEWEST_JOINED ? null : sum;
                } else if (clause.isCapital(w)) {
                    money = behindLetters(clause, w);
                }
                if (money != null) {
                    candidates.add(c, money);
                    from = money.end();
                }
            }
        }
    }

    /** "R500 million", "Rs500 crore": letters that are a currency's sign only before a number with its scale. */
    private @Nullable Candidate behindLetters(ClauseText clause, int word) {
        int start = clause.start(word);
        int digit = start + 1;
        while (digit < clause.end(word) && digit - start <= LONGEST_LETTERS && isLetter(clause, digit)) {
            digit++;
        }
        if (digit >= clause.end(word) || digit - start > LONGEST_LETTERS || isLetter(clause, digit)) {
            return null;
        }
        String code = currencies.ofSign(clause.text().substring(start, digit));
        Scaled number = code == null ? null : scaled(clause, digit);
        return number == null || !number.scaled() ? null : at(clause, digit, new Found(code, start));
    }

    /** A number with its scale: "3 billion", "100m". */
    private record Scaled(Amount amount, int power, int end, boolean scaled) {

        BigDecimal value() {
            return amount.value(power);
        }
    }

    /** A currency and where its name starts or ends. */
    private record Found(String code, int at) {}

    /** The sum whose number starts at this char, with the currency before it, if there is one. */
    private @Nullable Candidate at(ClauseText clause, int number, @Nullable Found before) {
        Scaled first = scaled(clause, number);
        if (first == null) {
            return null;
        }
        int start = before == null ? number : before.at();
        Scaled last = last(clause, first, before);
        Scaled end = last == null ? first : last;
        Found after = after(clause, end, before != null);
        if (before == null && after == null) {
            return null;
        }
        String code = after == null ? before == null ? "" : before.code() : after.code();
        int stop = after == null ? end.end() : after.at();
        if (before != null && after == null && end.end() < clause.text().length() && isLetter(clause, end.end())) {
            return null;
        }
        return candidate(start, stop, code, first, last);
    }

    private static boolean isLetter(ClauseText clause, int at) {
        return Character.isLetter(clause.folded()[at]);
    }

    private static Candidate candidate(int start, int end, String code, Scaled first, @Nullable Scaled last) {
        int power = last != null && !first.scaled() ? last.power() : first.power();
        String amount = plain(first.amount().value(power));
        if (last != null) {
            amount += "-" + plain(last.value());
        }
        Thing thing = new Thing(
                EntityIds.ofKey(EntityType.MONEY, code + "-" + amount), EntityType.MONEY, code + " " + amount, null);
        return new Candidate(start, end, thing, Rule.MONEY);
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    /** The number at a char, with the scale that is joined to it or stands in the words behind it. */
    private @Nullable Scaled scaled(ClauseText clause, int start) {
        Amount amount = Amount.at(clause, start);
        if (amount == null) {
            return null;
        }
        int end = amount.end();
        int power = 0;
        boolean scaled = false;
        int joinedEnd = end;
        while (joinedEnd < clause.text().length() && isLetter(clause, joinedEnd)) {
            joinedEnd++;
        }
        if (joinedEnd > end) {
            Integer joined = scales.get(new String(clause.folded(), end, joinedEnd - end));
            return joined == null ? new Scaled(amount, 0, end, false) : new Scaled(amount, joined, joinedEnd, true);
        }
        int word = clause.wordFrom(end);
        int at = end;
        while (word < clause.count() && isJoint(clause, at, clause.start(word))) {
            Integer scale = scales.get(clause.word(word));
            if (scale == null) {
                break;
            }
            power += scale;
            scaled = true;
            at = clause.end(word);
            word++;
        }
        return new Scaled(amount, power, at, scaled);
    }

    /** True for a space or a hyphen, perhaps behind the stop of an abbreviation: "Mrd. Euro". */
    private static boolean isJoint(ClauseText clause, int from, int to) {
        int length = to - from;
        char first = clause.folded()[from];
        char last = clause.folded()[to - 1];
        return (length == 1 && (first == ' ' || first == '-')) || (length == 2 && first == '.' && last == ' ');
    }

    /** "€", "US$", "RMB " or "USD " before the number. */
    private @Nullable Found before(ClauseText clause, int word) {
        int end = clause.start(word);
        String text = clause.text();
        int at = end > 0 && clause.folded()[end - 1] == ' ' ? end - 1 : end;
        if (at > 0 && Character.getType(text.charAt(at - 1)) == Character.CURRENCY_SYMBOL) {
            for (int length = LONGEST_SIGN; length > 0; length--) {
                int start = at - length;
                String code = start < 0 ? null : currencies.ofSign(text.substring(start, at));
                if (code != null && (start == 0 || length == 1 || !Character.isLetter(text.charAt(start - 1)))) {
                    return new Found(code, start);
                }
            }
            return null;
        }
        boolean stop = at > 0 && clause.folded()[at - 1] == '.'; // "Rs. 500"
        if (word > 0 && clause.end(word - 1) == (stop ? at - 1 : at) && clause.isCapital(word - 1)) {
            String code = currencies.ofSign(clause.printed(word - 1, word - 1));
            if (code != null && clause.end(word - 1) - clause.start(word - 1) == LONGEST_LETTERS) {
                return new Found(code, clause.start(word - 1));
            }
        }
        if (word > 0 && clause.end(word - 1) == at && at < end) {
            if (currencies.isCode(clause, word - 1)) {
                return new Found(clause.printed(word - 1, word - 1), clause.start(word - 1));
            }
            Currencies.Name name = clause.isAllCapitals(word - 1) ? currencies.at(clause, word - 1) : null;
            return name == null ? null : new Found(name.code(), clause.start(word - 1));
        }
        return null;
    }

    /** "euros", "de dólares", "рублей", "€" or "USD" behind the number. */
    private @Nullable Found after(ClauseText clause, Scaled number, boolean signed) {
        int end = number.end();
        String text = clause.text();
        int at = end < text.length() && clause.folded()[end] == ' ' ? end + 1 : end;
        if (!signed && at < text.length() && Character.getType(text.charAt(at)) == Character.CURRENCY_SYMBOL) {
            boolean signOfNext = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
            String code = signOfNext ? null : currencies.ofSign(text.substring(at, at + 1));
            return code == null ? null : new Found(code, at + 1);
        }
        int word = clause.wordFrom(end);
        if (word >= clause.count() || (!isJoint(clause, end, clause.start(word)) && clause.start(word) != end)) {
            return null;
        }
        if (!signed && links.contains(clause.word(word)) && clause.after(word) == Gap.SPACE) {
            word++;
        }
        if (currencies.isCode(clause, word)) {
            return new Found(clause.printed(word, word), clause.end(word));
        }
        Currencies.Name name = currencies.at(clause, word);
        if (name == null || (name.scaled() && !number.scaled() && !signed)) {
            return null;
        }
        return new Found(name.code(), clause.end(word + name.words().size() - 1));
    }

    /** The second number of "$3-5 billion", "$3 to $5 billion" and "3 to 5 billion dollars". */
    private @Nullable Scaled last(ClauseText clause, Scaled first, @Nullable Found before) {
        int at = first.end();
        int word = clause.wordFrom(at);
        if (word >= clause.count() || first.scaled()) {
            return null;
        }
        boolean rangeWord = rangeWords.has(clause, word) && clause.after(word) != Gap.COMMA;
        int number = rangeWord ? word + 1 : word;
        if (number >= clause.count() || !clause.startsWithDigit(number)) {
            return null;
        }
        int gapStart = rangeWord ? clause.end(word) : at;
        String gap = clause.text().substring(gapStart, clause.start(number));
        Found sign = before(clause, number);
        if (sign != null) {
            if (before == null || !sign.code().equals(before.code()) || sign.at() < gapStart) {
                return null;
            }
            gap = clause.text().substring(gapStart, sign.at());
        }
        boolean dash = !rangeWord && Folding.fold(gap).strip().equals("-");
        if (!dash && (!rangeWord || !gap.isBlank())) {
            return null;
        }
        Scaled last = scaled(clause, clause.start(number));
        return last != null && (last.scaled() || before == null || dash) ? last : null;
    }

    /** "10亿美元", "人民币5000万元", "100多万美元". */
    private void inHan(Candidates candidates, int index, ClauseText clause, int word) {
        String text = clause.text();
        int end = clause.end(word);
        // a number with a stop or a comma in it is cut into words, and the first of them ends before this one
        int at = numberStart(clause, clause.start(word));
        while (at < end) {
            Amount amount = Amount.at(clause, at);
            if (amount == null) {
                at++;
                continue;
            }
            at = Math.max(at + 1, amount.end());
            int behind = amount.end();
            if (behind + 1 < text.length() && MORE.indexOf(text.charAt(behind)) >= 0) {
                behind++; // "100多万美元"
            }
            int power = 0;
            for (int length = LONGEST_CHINESE_SCALE; length > 0; length--) {
                Integer scale = behind + length > text.length()
                        ? null
                        : chineseScales.get(text.substring(behind, behind + length));
                if (scale != null) {
                    power = scale;
                    behind += length;
                    break;
                }
            }
            if (behind < text.length() && links.contains(text.substring(behind, behind + 1))) {
                behind++;
            }
            String name = currencies.chineseAt(text, behind);
            if (name != null) {
                Scaled number = new Scaled(amount, power, behind, power > 0);
                candidates.add(
                        index,
                        candidate(
                                numberStart(clause, amount.end()),
                                behind + name.length(),
                                currencies.codeOfChinese(name),
                                number,
                                null));
                at = behind + name.length();
            }
        }
    }

    /** Where a number that goes on, or ends, at this char starts. */
    private static int numberStart(ClauseText clause, int from) {
        char[] text = clause.folded();
        int start = from;
        while (start > 0
                && (Character.isDigit(text[start - 1])
                        || (start > 1 && ".,".indexOf(text[start - 1]) >= 0 && Character.isDigit(text[start - 2])))) {
            start--;
        }
        return start;
    }
}

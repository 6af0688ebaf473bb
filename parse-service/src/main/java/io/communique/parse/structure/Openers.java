package io.communique.parse.structure;

import io.communique.parse.structure.OpenerWords.Meaning;
import io.communique.parse.structure.OpenerWords.WordOrder;
import io.communique.parse.vocabulary.Vocabulary;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognises the openers of a language: the longest known words at the start of a text, with the adverbs around them. */
final class Openers {

    private static final int MOST_ADVERBS = 3;
    private static final int MOST_TAILS = 2;

    /** Characters of a sentence in which its main clause is looked for. */
    private static final int LONGEST_SENTENCE = 4000;

    /** Subjects joined to the first one. */
    private static final int MOST_JOINED = 2;

    /** Characters between a subject and its verb. */
    private static final int LONGEST_INSERTION = 160;

    /** Arabic writes "and" as one with the next word, which may be an opener. */
    private static final char ATTACHED_AND = 'و';

    private static final Set<String> CONJUNCTIONS = Vocabulary.words(Openers.class, "conjunctions.txt");
    private static final Set<String> SUBORDINATORS = Vocabulary.words(Openers.class, "subordinators.txt");

    private static final Set<String> JOINTS = Vocabulary.words(Openers.class, "opener-joints.txt");

    private final OpenerWords words;

    private Openers(OpenerWords words) {
        this.words = words;
    }

    /** @param language of the text as BCP 47 has it; absent if unknown, which knows the openers of all languages */
    static Openers of(@Nullable String language) {
        return new Openers(OpenerWords.of(language));
    }

    /** The language alone, without its region; empty if it is unknown or has no openers. */
    String language() {
        return words.language();
    }

    /** False if a language has one form for what a preamble and what an operative part say. */
    boolean inflected() {
        return words.inflected();
    }

    /** @return the opener at the very start of the text, absent if there is none or it goes on with a sentence */
    @Nullable
    Opener at(String text) {
        return text.isEmpty() || Character.isLowerCase(text.codePointAt(0)) ? null : anyCase(text);
    }

    /** @return the opener at the start of a list item, which goes on with its introduction's sentence in lower case */
    @Nullable
    Opener anyCase(String text) {
        return opened(words.openers(), text, 0);
    }

    /**
     * @return the verb beside a subject that can bind itself at the start of the text ("We reaffirm", "In this regard,
     *     the Ministers also underscored"); it opens an operative clause
     */
    @Nullable
    Opener afterSubject(String text) {
        return afterSubject(text, 0);
    }

    /** @return the verb of an act, adverbs around it, that begins at the index */
    @Nullable
    Opener verbAt(String text, int at) {
        return opened(words.acts(), text, at);
    }

    /** True if the language puts the verb before its subject. */
    boolean verbFirst() {
        return words.order() == WordOrder.VERB_FIRST;
    }

    /** The same from an index on: behind what leads into the sentence. */
    @Nullable
    Opener afterSubject(String text, int from) {
        int at = from;
        for (int adverbs = 0; adverbs <= MOST_ADVERBS && at >= 0; adverbs++) {
            Opener act = act(text, at);
            if (act != null) {
                return act;
            }
            at = behindAdverb(text, at);
        }
        return null;
    }

    /**
     * True if a sentence that begins with a participle has its subject and verb later: ", we intend to". One that ends in
     * a comma is not complete and has none.
     */
    boolean hasMainClause(String text, int from) {
        return mainClause(text, from) >= 0;
    }

    /** @return the verb of that main clause, with its adverbs; absent where no known verb shows it */
    @Nullable
    Opener mainVerb(String text, int from) {
        int at = mainClause(text, from);
        if (at < 0) {
            return null;
        }
        Opener verb = afterSubject(text, at);
        return verb == null ? verbAt(text, at) : verb;
    }

    /** @return where the main clause begins, -1 if there is none */
    private int mainClause(String text, int from) {
        if (text.isEmpty() || isComma(text.charAt(text.length() - 1))) {
            return -1;
        }
        int stop = sentenceEnd(text, from);
        boolean within = false; // a parenthesis right behind a subordinator: "that, in 2003, the Council decided"
        for (int i = from; i < stop; i++) {
            if (isComma(text.charAt(i))) {
                boolean closes = within;
                within = !within && isSubordinator(text, i);
                int next = behindSpace(text, i + 1);
                if (!closes && !within && next < stop && isMainClause(text, next)) {
                    return next;
                }
            } else if (words.order() == WordOrder.VERB_SECOND && text.charAt(i) == ' ' && isVerbFirst(text, i + 1)) {
                return i + 1;
            }
        }
        return -1;
    }

    private boolean isMainClause(String text, int at) {
        return afterSubject(text, at) != null || words.firstPersons().end(text, at) > at;
    }

    private @Nullable Opener act(String text, int from) {
        int subject = subjectEnd(text, from);
        if (subject > from) {
            int verb = behindWord(text, subject);
            Opener act = verb < 0 ? null : opened(words.acts(), text, verb);
            return act == null ? behindInsertion(text, subject) : act;
        }
        if (words.order() == WordOrder.SUBJECT_FIRST) {
            return null;
        }
        Phrases.Match<Meaning> match = match(words.acts(), text, from);
        Opener verb = match == null ? null : opener(text, from, from, match);
        return verb != null && isFollowedBySubject(text, verb.end()) ? verb : null;
    }

    /** "The Ministers, in line with their plan, will build": the verb begins one of the parts behind the subject. */
    private @Nullable Opener behindInsertion(String text, int subject) {
        int limit = Math.min(text.length(), subject + LONGEST_INSERTION);
        if (subject >= limit || !isComma(text.charAt(subject))) {
            return null;
        }
        for (int i = subject + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ':' || c == ';' || c == '。') {
                return null;
            }
            Opener act = isComma(c) ? opened(words.acts(), text, behindSpace(text, i + 1)) : null;
            if (act != null) {
                return act;
            }
        }
        return null;
    }

    private boolean isVerbFirst(String text, int at) {
        Phrases.Match<Meaning> verb = words.acts().longest(text, at, null);
        return verb != null && isFollowedBySubject(text, verb.end());
    }

    private boolean isFollowedBySubject(String text, int end) {
        int next = behindWord(text, end);
        return next > 0 && words.subjects().end(text, next) > next;
    }

    private int subjectEnd(String text, int from) {
        int end = words.subjects().end(text, from);
        end = end < 0 && isAttachedAnd(text, from) ? words.subjects().end(text, from + 1) : end;
        for (int joined = 0; joined < MOST_JOINED && end > from; joined++) {
            int other = joinedSubject(text, end);
            if (other < 0) {
                break;
            }
            end = other;
        }
        return end;
    }

    /** @return where a second subject ends that a conjunction joins to the first, -1 if there is none */
    private int joinedSubject(String text, int end) {
        int next = behindWord(text, end);
        int wordEnd = next < 0 ? -1 : text.indexOf(' ', next);
        return wordEnd > next && CONJUNCTIONS.contains(text.substring(next, wordEnd))
                ? words.subjects().end(text, wordEnd + 1)
                : -1;
    }

    private @Nullable Opener opened(Phrases<Meaning> phrases, String text, int start) {
        Opener best = null;
        int at = start;
        for (int adverbs = 0; adverbs <= MOST_ADVERBS && at >= 0; adverbs++) { // "further discuss" before "further"
            Phrases.Match<Meaning> match = match(phrases, text, at);
            if (match != null && words.exceptions().end(text, at) < 0) {
                best = opener(text, start, at, match);
            }
            at = behindAdverb(text, at);
        }
        return best;
    }

    private Opener opener(String text, int start, int verb, Phrases.Match<Meaning> match) {
        int auxiliary = words.auxiliaries().end(text, verb);
        Opener completed = auxiliary < match.end() ? null : completed(text, start, verb, auxiliary);
        if (completed != null) {
            return completed;
        }
        int end = behindTails(text, match.end());
        String whole = text.substring(behindConnective(text, start, verb), end);
        String printed = withoutJoint(whole);
        return new Opener(
                printed, match.value().lemma(), match.value().form(), end - whole.length() + printed.length());
    }

    /** "will closely follow": what the auxiliary says is said by the verb behind it. */
    private @Nullable Opener completed(String text, int start, int verb, int auxiliary) {
        int at = behindWord(text, auxiliary);
        for (int next = at; next > 0; next = behindAdverb(text, next)) {
            at = next;
        }
        int end = lowerCaseEnd(text, at);
        if (at > 0 && text.startsWith("ly ", end - 2)) { // "will immediately establish"
            at = end + 1;
            end = lowerCaseEnd(text, at);
        }
        boolean word = at > 0 && end - at > 1 && (end == text.length() || !Character.isLetter(text.charAt(end)));
        if (!word) {
            return null;
        }
        String printed = text.substring(behindConnective(text, start, verb), end);
        return new Opener(printed, text.substring(at, end), Opener.Form.OPERATIVE, end);
    }

    private static int lowerCaseEnd(String text, int from) {
        int end = Math.max(from, 0);
        while (end < text.length() && Character.isLowerCase(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** "Asimismo, subrayaron": what a comma parts from the verb leads into the sentence. */
    private static int behindConnective(String text, int start, int verb) {
        for (int i = verb - 1; i > start; i--) {
            if (isComma(text.charAt(i))) {
                return behindSpace(text, i + 1);
            }
        }
        return start;
    }

    private static String withoutJoint(String printed) {
        int space = printed.lastIndexOf(' ');
        return space > 0 && JOINTS.contains(printed.substring(space + 1).toLowerCase(Locale.ROOT))
                ? printed.substring(0, space)
                : printed;
    }

    private Phrases.@Nullable Match<Meaning> match(Phrases<Meaning> phrases, String text, int at) {
        Phrases.Match<Meaning> match = phrases.longest(text, at, words.adverbs());
        return match == null && isAttachedAnd(text, at)
                ? phrases.longest(text, behindSpace(text, at + 1), words.adverbs())
                : match;
    }

    private int behindTails(String text, int from) {
        int end = from;
        for (int tails = 0; tails < MOST_TAILS; tails++) {
            int next = behindWord(text, end);
            int tail = next < 0 ? -1 : words.tails().end(text, next);
            if (tail < 0) {
                break;
            }
            end = tail;
        }
        return end;
    }

    /** @return where the next word begins behind an adverb, -1 if there is none */
    private int behindAdverb(String text, int at) {
        int end = words.adverbs().end(text, at);
        if (end < 0 && isAttachedAnd(text, at)) {
            end = words.adverbs().end(text, at + 1);
        }
        if (end < 0 || end >= text.length()) {
            return -1;
        }
        return isComma(text.charAt(end)) ? behindSpace(text, end + 1) : behindWord(text, end);
    }

    /** @return where the next word begins, right here in a script without spaces; -1 if the text does not go on so */
    private static int behindWord(String text, int end) {
        if (end >= text.length()) {
            return -1;
        }
        if (isSpace(text.charAt(end))) {
            return end + 1 < text.length() ? end + 1 : -1;
        }
        return Character.isIdeographic(text.charAt(end)) ? end : -1;
    }

    private static int behindSpace(String text, int at) {
        return at < text.length() && isSpace(text.charAt(at)) ? at + 1 : at;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0';
    }

    private static boolean isComma(char c) {
        return c == ',' || c == '，' || c == '،';
    }

    private static boolean isAttachedAnd(String text, int at) {
        return at + 1 < text.length() && text.charAt(at) == ATTACHED_AND;
    }

    private static boolean isSubordinator(String text, int end) {
        int start = text.lastIndexOf(' ', end - 1) + 1;
        return start < end && isSubordinator(text.substring(start, end));
    }

    static boolean isSubordinator(String word) {
        return SUBORDINATORS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static int sentenceEnd(String text, int from) {
        int end = Math.min(text.length(), from + LONGEST_SENTENCE);
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '。' || c == '；') {
                return i;
            }
            if ((c == '.' || c == ';' || c == '؛')
                    && i + 1 < text.length()
                    && text.charAt(i + 1) == ' '
                    && i > 2
                    && text.charAt(i - 2) != ' '
                    && text.charAt(i - 2) != '.') {
                return i;
            }
        }
        return end;
    }
}

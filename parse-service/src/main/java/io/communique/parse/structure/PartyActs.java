package io.communique.parse.structure;

import io.communique.parse.language.Prose;
import io.communique.parse.vocabulary.Vocabulary;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a named person or one of the parties does: "The Lumerian side welcomed", "Minister Ruiz expressed". No list
 * holds such subjects; they have a word for a party or an office in them, or are names alone, and a verb of an act
 * stands right behind, or before them where a language puts it there.
 */
final class PartyActs {

    private static final int MOST_WORDS = 18;
    private static final int MOST_CHARACTERS = 280;

    /** The same where all parties are named one by one. */
    private static final int MOST_CHARACTERS_OF_NAMES = 700;

    /** Known subjects are looked for behind a longer lead. */
    private static final int MOST_WORDS_OF_LEAD = 40;

    /** What leads into the sentence: "In this context,", "Noting that …,". */
    private static final int MOST_SEGMENTS = 6;

    /** Words between a verb and the party behind it. */
    private static final int NEAR = 3;

    private static final int PARTICLE = 3;

    private static final Set<String> PARTIES = Vocabulary.words(PartyActs.class, "party-words.txt");

    /** Behind "by", a party only made what the sentence speaks of: "Investments by partners will help". */
    private static final Set<String> AGENTS = Vocabulary.words(PartyActs.class, "agent-joints.txt");

    /** Behind another sentence: "This must end". */
    private static final Set<String> PRONOUNS = Vocabulary.words(PartyActs.class, "pronouns.txt");

    /** Behind another sentence, a name that holds one of these says what was set up before. */
    private static final Set<String> UNDERTAKINGS = Vocabulary.words(PartyActs.class, "undertaking-words.txt");

    private static final Set<String> CONJUNCTIONS = Vocabulary.words(PartyActs.class, "conjunctions.txt");

    private PartyActs() {}

    static @Nullable Opener find(String text, Openers openers) {
        return find(text, 0, openers);
    }

    /** @param from where the sentence begins that is looked through */
    static @Nullable Opener find(String text, int from, Openers openers) {
        if (Prose.isUnspaced(text)) {
            return unspaced(text, from, openers);
        }
        int limit = Math.min(text.length(), from + MOST_CHARACTERS_OF_NAMES);
        boolean listed = false;
        boolean agent = false;
        int at = from;
        int words = 0;
        int segments = 1;
        int inSegment = 0;
        boolean party = false;
        boolean acting = false;
        boolean names = true;
        boolean sentenceStart = true;
        String before = "";
        while (at < limit && words < MOST_WORDS_OF_LEAD && segments <= MOST_SEGMENTS) {
            if (at - from > MOST_CHARACTERS && !listed) {
                return null;
            }
            int end = wordEnd(text, at);
            if (end == at) {
                char c = text.charAt(at);
                if (c == '.' || c == ';' || c == ':' || c == '؛') {
                    boolean initial = c == '.' && before.length() <= PARTICLE && !before.isEmpty();
                    if (!initial) {
                        return null;
                    }
                } else if ((c == ',' || c == '،') && (party || (names && inSegment > 1)) && isName(text, at + 1)) {
                    listed = true;
                } else if (c == ',' || c == '،') {
                    acting |= names && segments == 1 && namesSeveral(text, from, at);
                    segments++;
                    party = false;
                    agent = false;
                    names = true;
                    before = "";
                    inSegment = 0;
                }
                at++;
                continue;
            }
            String word = text.substring(at, end);
            if (before.isEmpty() && words > 0) { // behind what leads into the sentence, or behind an apposition
                Opener act = openers.afterSubject(text, at);
                act = act == null && acting && words < MOST_WORDS ? openers.verbAt(text, at) : act;
                if (act != null) {
                    return act;
                }
            }
            boolean near = words < MOST_WORDS;
            boolean behindSubject = near && (party || (names && words > 0 && !before.isEmpty()));
            if (sentenceStart || behindSubject || (near && openers.verbFirst())) {
                boolean named = isParty(before) || (inSegment > 1 && Character.isUpperCase(before.codePointAt(0)));
                Opener verb = verb(text, at, openers, named);
                boolean free = sentenceStart || (!isParticle(before) && !Openers.isSubordinator(before));
                if (verb != null && free && (sentenceStart || behindSubject || isParty(text, verb.end()))) {
                    boolean standsFirst = sentenceStart && !Character.isUpperCase(word.codePointAt(0));
                    return standsFirst && !openers.verbFirst() ? null : verb;
                }
            }
            agent |= AGENTS.contains(word);
            party = party || (!agent && isParty(word));
            acting |= party;
            names = names
                    && (Character.isUpperCase(word.codePointAt(0)) || isParticle(word))
                    && !pointsBack(word, from, sentenceStart);
            before = word;
            sentenceStart = false;
            words += listed && (isParticle(word) || Character.isUpperCase(word.codePointAt(0))) ? 0 : 1;
            inSegment++;
            at = end;
        }
        return null;
    }

    /** Behind another sentence, the word takes up what was said before. */
    private static boolean pointsBack(String word, int from, boolean sentenceStart) {
        if (from == 0) {
            return false;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        return (sentenceStart && PRONOUNS.contains(lower)) || UNDERTAKINGS.contains(lower);
    }

    /** "The Kingdom of Valley and Ruritania, guided by their principles, commit": names that a small word joins. */
    private static boolean namesSeveral(String text, int from, int end) {
        int start = from;
        boolean joined = false;
        for (int at = from; at < end; at++) {
            if (text.charAt(at) == ' ') {
                joined |= start > from && CONJUNCTIONS.contains(text.substring(start, at));
                start = at + 1;
            }
        }
        return joined;
    }

    /** "the leaders of Ruritania, the Kingdom of Valley and Strelsau": a name goes on behind the comma. */
    private static boolean isName(String text, int from) {
        int at = from;
        while (at < text.length()) {
            while (at < text.length() && !Character.isLetter(text.charAt(at))) {
                at++;
            }
            int end = wordEnd(text, at);
            if (end == at || !isParticle(text.substring(at, end))) {
                return end > at && Character.isUpperCase(text.codePointAt(at));
            }
            at = end;
        }
        return false;
    }

    /** In a script without spaces, the verb stands right behind the word for the party. */
    private static @Nullable Opener unspaced(String text, int from, Openers openers) {
        for (int at = from + 1; at < Math.min(from + MOST_WORDS_OF_LEAD, text.length()); at++) {
            if (text.charAt(at) == '。') {
                return null;
            }
            boolean behindParty = PARTIES.contains(text.substring(at - 1, at))
                    || (at > from + 1 && isParty(text.substring(at - 2, at)))
                    || (at > from + 2 && isParty(text.substring(at - 3, at)));
            Opener verb = behindParty ? openers.verbAt(text, at) : null;
            if (verb != null) {
                return verb;
            }
        }
        return null;
    }

    /** @param named true if the word before can act itself: then no noun of the same form stands there */
    private static @Nullable Opener verb(String text, int at, Openers openers, boolean named) {
        Opener verb = openers.verbAt(text, at);
        boolean title = at > 0
                && Character.isUpperCase(text.codePointAt(at))
                && Character.isLowerCase(text.codePointAt(Math.min(at + 1, text.length() - 1)));
        if (title) { // "Action Plan", "United States"
            return null;
        }
        boolean bare =
                verb != null && at > 0 && !named && verb.printed().equals(verb.lemma()); // a noun of the same form
        return bare ? null : verb;
    }

    private static boolean isParty(String text, int from) {
        int at = from;
        for (int i = 0; i < NEAR && at < text.length(); i++) {
            while (at < text.length() && !Character.isLetter(text.charAt(at))) {
                at++;
            }
            int end = wordEnd(text, at);
            if (end > at && isParty(text.substring(at, end))) {
                return true;
            }
            at = end;
        }
        return false;
    }

    private static boolean isParty(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return PARTIES.contains(lower) || PersonNames.isRole(lower);
    }

    private static boolean isParticle(String word) {
        if (word.length() > PARTICLE) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length()
                && (Character.isLetter(text.charAt(end))
                        || Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK
                        || (end > from && text.charAt(end) == '-'))) {
            end++;
        }
        return end;
    }
}

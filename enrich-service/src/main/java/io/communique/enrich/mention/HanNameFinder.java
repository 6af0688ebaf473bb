package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.entity.EntityIds;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.mention.HanEndings.Ending;
import io.communique.enrich.text.Letters;
import io.communique.enrich.text.StatementText;
import io.communique.enrich.text.WordLists;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Longer names of Chinese that start with or hold a name of the catalogue: a country and its ministry, two sides and
 * their summit, a treaty and its conference, a body and the number of its resolution, the title of a newspaper.
 */
final class HanNameFinder implements MentionFinder {

    private static final int LONGEST_MIDDLE = 16;
    private static final int LONGEST_TITLE = 24;
    private static final int LONGEST_MARKED = 80;
    /** Behind a title's marks: "《海洋的未来》白皮书". */
    private static final String WHITE_PAPER = "白皮书";

    private static final char LAW = '法';
    private static final BitSet NOT_LAWS = HanText.neighbours("before-law");
    /** Behind a law these make another word of it: "刑法院", "国家安全法律". */
    private static final BitSet NOT_BEHIND_LAW = HanText.neighbours("behind-law");

    private static final String OFFICER = "长官";
    private static final String MECHANISM = "机制";
    private static final String MISSION = "代表团";
    private static final String ANNUAL = "年会";
    /** Ends a country's side in talks: "中方". */
    private static final char SIDE = '方';

    /** Of the meetings of a row: "第五届". */
    private static final String COUNTERS = "届次轮";

    /** Counts the terms of a body without a "第" too: "十三届全国人大". */
    private static final char SESSION = '届';

    private static final char OTHER_SESSION = '两';

    private static final String FIGURES = "〇一二三四五六七八九十百";
    private static final int SHORTEST_ORDINAL = 3;
    private static final int LONGEST_ORDINAL = 6;
    /** Opens what a meeting or an instrument is about: "关于粮食问题特别外长会". */
    private static final String ABOUT = "关于";

    /** Of a party's central committee. */
    private static final String PLENUM = "中全会";

    private static final List<String> PARTIES = List.of("中国共产党", "中共", "党的");

    private static final String QUOTES = "“「『";
    private static final String CLOSING_QUOTES = "”」』";

    /** Ends embassies, offices and missions. */
    private static final String POSTS = "馆处团";

    private static final String DASHES = "—–-－―";

    private final HanEndings institutions = HanEndings.load("han-name-endings.txt");
    private final HanEndings ofPlaces = HanEndings.load("han-place-name-endings.txt");
    private final Set<String> openers = WordLists.words(HanNameFinder.class, "han-name-openers.txt");
    private final HanEndings jointNames = HanEndings.load("han-joint-endings.txt");
    private final HanEndings meetings = HanEndings.words("han-meeting-endings.txt", EntityType.EVENT);
    private final HanEndings titles = HanEndings.load("han-title-endings.txt");
    private final HanEndings inner = HanEndings.words("han-name-inner.txt", EntityType.EVENT);
    private final HanEndings breaks = HanEndings.words("han-name-breaks.txt", EntityType.EVENT);

    @Override
    public void find(StatementText statement, Candidates candidates) {
        Map<String, Thing> resolutions = new HashMap<>();
        for (int c = 0; c < statement.clauses().size(); c++) {
            String text = statement.clauses().get(c).simplified();
            List<Candidate> names = candidates.resolved(c);
            for (int i = 0; i < names.size(); i++) {
                Candidate longer = longer(text, names, i, resolutions);
                if (longer != null) {
                    candidates.add(c, longer);
                }
            }
            marked(text, c, candidates);
            quoted(text, c, candidates);
            plenums(text, c, candidates);
            foundations(text, c, candidates);
            bareResolutions(text, c, candidates, resolutions);
        }
        candidates.settle(statement);
    }

    private @Nullable Candidate longer(String text, List<Candidate> names, int index, Map<String, Thing> resolutions) {
        Candidate name = names.get(index);
        Candidate title = title(text, name);
        if (title != null) {
            return title;
        }
        return switch (name.type()) {
            case INSTRUMENT -> meeting(text, name);
            case COUNTRY, PLACE, ORGANISATION -> {
                Candidate meeting = meetingAtPlace(text, names, index);
                Candidate mission = meeting == null ? mission(text, names, index) : meeting;
                Candidate resolution = mission == null ? resolution(text, name, resolutions) : mission;
                Candidate joint = resolution == null ? joint(text, names, index) : resolution;
                yield joint == null ? institution(text, names, index) : joint;
            }
            case EVENT -> event(text, names, index);
            case PERSON, DATE, DISEASE, MONEY -> null;
        };
    }

    /** "第三届进博会", "中非合作论坛第八届部长级会议", "博鳌亚洲论坛2023年年会". */
    private @Nullable Candidate event(String text, List<Candidate> names, int index) {
        Candidate name = names.get(index);
        Candidate meeting = text.startsWith("第", name.end()) ? institution(text, names, index) : null;
        int end = annualEnd(text, name.end());
        if (meeting != null && meeting.type() == EntityType.EVENT) {
            return meeting;
        }
        Candidate atPlace = meetingAtPlace(text, names, index);
        if (atPlace != null) {
            return atPlace;
        }
        if (end > name.end()) {
            return new Candidate(name.start(), end, name.thing(), Rule.HAN_NAME);
        }
        int start = ordinalBefore(text, name.start());
        return start == name.start() ? null : new Candidate(start, name.end(), name.thing(), Rule.HAN_NAME);
    }

    /** "中非合作论坛北京峰会", "东盟万象外长会": a meeting that is named by its place too. */
    private @Nullable Candidate meetingAtPlace(String text, List<Candidate> names, int index) {
        Candidate name = names.get(index);
        Candidate place = index + 1 < names.size() ? names.get(index + 1) : null;
        boolean beside = place != null && place.type() == EntityType.PLACE && place.start() == name.end();
        Ending ending = beside && name.type() != EntityType.PLACE ? institutions.at(text, place.end()) : null;
        return ending != null && ending.type() == EntityType.EVENT && ending.least() == 0
                ? named(
                        text,
                        ordinalBefore(text, name.start()),
                        place.end() + ending.text().length(),
                        EntityType.EVENT)
                : null;
    }

    /** Where "2023年年会" and "年会" end; the same place if they do not stand there. */
    private static int annualEnd(String text, int from) {
        Cursor cursor = new Cursor(text, from);
        if (cursor.digits() != null && !cursor.skip("年")) {
            return from;
        }
        return cursor.skip(ANNUAL) ? cursor.position() : from;
    }

    /** Where "第五届" starts before the name of an event; the same place if it does not stand there. */
    static int ordinalBefore(String text, int start) {
        if (start < SHORTEST_ORDINAL || COUNTERS.indexOf(text.charAt(start - 1)) < 0) {
            return start;
        }
        for (int i = start - 2; i >= Math.max(0, start - LONGEST_ORDINAL); i--) {
            if (text.charAt(i) == '第') {
                return i < start - 2 ? i : start;
            }
            if (!isFigure(text.charAt(i))) {
                boolean term = text.charAt(start - 1) == SESSION && text.charAt(i) != OTHER_SESSION;
                return term && i < start - 2 ? i + 1 : start;
            }
        }
        return start;
    }

    private static boolean isFigure(char c) {
        return Character.isDigit(c) || FIGURES.indexOf(c) >= 0;
    }

    /** A ministry, bank or summit behind a country, place or organisation: the farthest that nothing parts from it. */
    private @Nullable Candidate institution(String text, List<Candidate> names, int index) {
        Candidate name = names.get(index);
        int from = name.end();
        Candidate own = ownOrganisation(text, names, index);
        if (text.charAt(from - 1) == SIDE) {
            return null;
        }
        int limit = Math.min(text.length(), from + LONGEST_MIDDLE);
        Ending last = null;
        int end = from;
        for (int i = from; i < limit && isInName(text, from, i); i++) {
            Ending inside = inner.at(text, i);
            Ending ending = ending(text, name, i);
            if (inside != null
                    && (ending == null
                            || ending.text().length() <= inside.text().length())) {
                i += inside.text().length() - 1;
                continue;
            }
            boolean fits = ending != null && i - from >= ending.least() && !isOtherWord(text, i, ending);
            if (ending != null && fits && !startsBreak(text, i, ending)) {
                last = ending;
                end = i + ending.text().length();
                i = end - 1;
            } else if (ending != null && i - from < ending.least()) {
                i += ending.text().length() - 1; // "中国航空公司" are Chinese airlines
            } else if (breaks.at(text, i) != null
                    || (index + 1 < names.size() && names.get(index + 1).start() <= i)) {
                break;
            }
        }
        if (last == null || (own != null && end <= own.end())) {
            return own;
        }
        int start = posted(text, names, index, last);
        if (last.type() == EntityType.EVENT || last.text().endsWith(MECHANISM)) {
            start = ordinalBefore(text, joined(names, index));
        }
        String country = start == name.start() ? name.thing().country() : null;
        String printed = text.substring(start, end);
        Thing thing = new Thing(EntityIds.of(last.type(), printed), last.type(), printed, country);
        return new Candidate(start, end, thing, Rule.HAN_NAME);
    }

    /** "中国印尼对话合作机制": where the countries start that nothing parts. */
    private static int joined(List<Candidate> names, int index) {
        int first = index;
        while (first > 0
                && names.get(first - 1).type() == EntityType.COUNTRY
                && names.get(first - 1).end() == names.get(first).start()) {
            first--;
        }
        return names.get(first).start();
    }

    /** "中国全国人大常委会": the country before an organisation of its own belongs to the name. */
    private @Nullable Candidate ownOrganisation(String text, List<Candidate> names, int index) {
        Candidate country = names.get(index);
        Candidate next = index + 1 < names.size() ? names.get(index + 1) : null;
        boolean own = next != null
                && country.type() == EntityType.COUNTRY
                && next.type() == EntityType.ORGANISATION
                && next.start() == country.end()
                && country.thing().country() != null
                && country.thing().country().equals(next.thing().country())
                && institutions.endingAt(text, next.start(), next.end()) != null;
        return own ? new Candidate(country.start(), next.end(), next.thing(), Rule.HAN_NAME) : null;
    }

    /** "财团法人国际合作发展基金会". */
    private void foundations(String text, int clause, Candidates candidates) {
        for (String opener : openers) {
            for (int at = text.indexOf(opener); at >= 0; at = text.indexOf(opener, at + 1)) {
                int from = at + opener.length();
                for (int i = from; i < Math.min(text.length(), from + LONGEST_MIDDLE) && isInName(text, from, i); i++) {
                    Ending ending = institutions.at(text, i);
                    if (ending != null && ending.type() == EntityType.ORGANISATION && i > from) {
                        int end = i + ending.text().length();
                        candidates.add(clause, named(text, at, end, EntityType.ORGANISATION));
                        break;
                    }
                }
            }
        }
    }

    /** Characters, and the figures of "第31次". */
    private static boolean isInName(String text, int from, int at) {
        char c = text.charAt(at);
        return Letters.isIdeograph(c)
                || (at > from
                        && Character.isDigit(c)
                        && (text.charAt(at - 1) == '第' || Character.isDigit(text.charAt(at - 1))));
    }

    /** Where the name of an embassy starts: "中国驻埃及大使馆" with the country that has it. */
    private static int posted(String text, List<Candidate> names, int index, Ending ending) {
        int start = names.get(index).start();
        char last = ending.text().charAt(ending.text().length() - 1);
        return POSTS.indexOf(last) >= 0 && isPosted(text, names, index, 1)
                ? names.get(index - 1).start()
                : start;
    }

    private static boolean isPosted(String text, List<Candidate> names, int index, int length) {
        int start = names.get(index).start();
        return index > 0 && names.get(index - 1).end() == start - length && text.charAt(start - 1) == '驻';
    }

    /** "中国常驻联合国代表团". */
    private static @Nullable Candidate mission(String text, List<Candidate> names, int index) {
        Candidate body = names.get(index);
        boolean mission = body.type() == EntityType.ORGANISATION
                && text.startsWith(MISSION, body.end())
                && isPosted(text, names, index, 2)
                && text.charAt(body.start() - 2) == '常';
        return mission
                ? named(text, names.get(index - 1).start(), body.end() + MISSION.length(), EntityType.ORGANISATION)
                : null;
    }

    private @Nullable Ending ending(String text, Candidate name, int position) {
        Ending ending = institutions.at(text, position);
        return name.type() == EntityType.PLACE && position == name.end() && (ending == null || ending.least() > 0)
                ? ofPlaces.at(text, position)
                : ending;
    }

    /** A word such as "局势" that starts with an ending and is longer. */
    private boolean startsBreak(String text, int position, Ending ending) {
        Ending word = breaks.at(text, position);
        return word != null && word.text().length() > ending.text().length();
    }

    /** "外交部长" is a person, "宪法律师" and "刑法院" are no laws; but "外交部长官" is the ministry's. */
    static boolean isOtherWord(String text, int position, Ending ending) {
        int behind = position + ending.text().length();
        if (behind >= text.length()) {
            return false;
        }
        char next = text.charAt(behind);
        return (next == '长' && !text.startsWith(OFFICER, behind))
                || text.startsWith("副部", behind)
                || (text.charAt(behind - 1) == LAW && NOT_BEHIND_LAW.get(next));
    }

    /** "沙特—非洲峰会", "东盟-日本对话". */
    private @Nullable Candidate joint(String text, List<Candidate> names, int index) {
        int last = index;
        while (last + 1 < names.size()
                && names.get(last + 1).start() == names.get(last).end() + 1
                && DASHES.indexOf(text.charAt(names.get(last).end())) >= 0) {
            last++;
        }
        if (last == index) {
            return null;
        }
        int from = names.get(last).end();
        boolean about = text.startsWith(ABOUT, from);
        for (int i = from; i < from + LONGEST_MIDDLE && i < text.length(); i++) {
            Ending ending = jointNames.at(text, i);
            if (ending != null) {
                int start = names.get(index).start();
                int opened = ending.type() == EntityType.EVENT ? ordinalBefore(text, start) : start;
                return named(text, opened, i + ending.text().length(), ending.type());
            }
            if (!Letters.isIdeograph(text.charAt(i)) || (!about && breaks.at(text, i) != null)) {
                return null;
            }
        }
        return null;
    }

    /** "《不扩散核武器条约》第十次审议大会". */
    private @Nullable Candidate meeting(String text, Candidate treaty) {
        int position = treaty.end();
        int start = treaty.start();
        if (position < text.length() && text.charAt(position) == '》' && start > 0 && text.charAt(start - 1) == '《') {
            position++;
            start--;
        }
        if (position < text.length() && text.charAt(position) == '第') {
            int i = position + 1;
            while (i < text.length() && i < position + 6 && text.charAt(i) != '次' && text.charAt(i) != '届') {
                i++;
            }
            position = i + 1;
        }
        Ending ending = meetings.at(text, position);
        return ending == null
                ? null
                : named(text, start, position + ending.text().length(), EntityType.EVENT);
    }

    /** What stands between marks around the name, if it ends as titles do; the marks are not of the name. */
    private @Nullable Candidate title(String text, Candidate name) {
        int open = name.start() - 1;
        while (open >= 0 && open > name.end() - LONGEST_TITLE && !isMark(text.charAt(open))) {
            open--;
        }
        if (open < 0 || (text.charAt(open) != '《' && text.charAt(open) != '“')) {
            return null;
        }
        int close = text.indexOf(text.charAt(open) == '《' ? '》' : '”', open);
        if (close < name.end() || close - open - 1 > LONGEST_TITLE || close - open - 1 <= name.length()) {
            return null;
        }
        for (int i = open + 1; i < close; i++) {
            if (!Letters.isLetterOrDigit(text.charAt(i))) {
                return null;
            }
        }
        Ending ending = titles.endingAt(text, open + 1, close);
        return ending == null ? null : named(text, open + 1, close, ending.type());
    }

    /** "二十届三中全会", "党的十九届六中全会". */
    private static void plenums(String text, int clause, Candidates candidates) {
        for (int at = text.indexOf(PLENUM); at >= 0; at = text.indexOf(PLENUM, at + 1)) {
            int number = figuresBefore(text, at);
            int term = number > 0 && text.charAt(number - 1) == SESSION ? figuresBefore(text, number - 1) : number;
            if (number < at && term < number - 1) {
                int end = at + PLENUM.length();
                Thing thing = Thing.named(EntityType.EVENT, text.substring(term, end));
                candidates.add(clause, new Candidate(partyBefore(text, term), end, thing, Rule.HAN_NAME));
            }
        }
    }

    private static int figuresBefore(String text, int end) {
        int start = end;
        while (start > 0 && isFigure(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int partyBefore(String text, int start) {
        int first = start > 0 && text.charAt(start - 1) == '第' ? start - 1 : start;
        for (String party : PARTIES) {
            if (text.startsWith(party, first - party.length())) {
                return first - party.length();
            }
        }
        return first;
    }

    /** "“关于促进贸易联合声明”": between other marks than those of titles, what says what it is about. */
    private void quoted(String text, int clause, Candidates candidates) {
        for (int at = text.indexOf(ABOUT, 1); at > 0; at = text.indexOf(ABOUT, at + 1)) {
            int mark = QUOTES.indexOf(text.charAt(at - 1));
            int close = mark < 0 ? -1 : text.indexOf(CLOSING_QUOTES.charAt(mark), at);
            Ending ending = close < 0 || close - at > LONGEST_MARKED ? null : titles.endingAt(text, at, close);
            if (ending != null && ending.type() == EntityType.INSTRUMENT) {
                candidates.add(clause, named(text, at, close, EntityType.INSTRUMENT));
            }
        }
    }

    /** "《反外国制裁法》", "《南德日报》": what stands between marks and ends as titles do, and a treaty's conference. */
    private void marked(String text, int clause, Candidates candidates) {
        for (int open = text.indexOf('《'); open >= 0; open = text.indexOf('《', open + 1)) {
            int close = text.indexOf('》', open);
            if (close < 0 || close - open > LONGEST_MARKED) {
                return;
            }
            Ending ending = titles.endingAt(text, open + 1, close);
            if (ending == null && text.startsWith(WHITE_PAPER, close + 1)) {
                candidates.add(clause, named(text, open + 1, close, EntityType.INSTRUMENT));
            }
            int before = ending == null ? 0 : close - open - 1 - ending.text().length();
            if (ending != null && before >= Math.max(2, ending.least()) && !isWay(text, close)) {
                Candidate title = named(text, open + 1, close, ending.type());
                Candidate meeting = ending.type() == EntityType.INSTRUMENT ? meeting(text, title) : null;
                if (meeting != null || !isKnown(candidates.resolved(clause), title)) {
                    candidates.add(clause, meeting == null ? title : meeting);
                }
            }
            open = close;
        }
    }

    /** "《新方法》" is no law. */
    private static boolean isWay(String text, int close) {
        return text.charAt(close - 1) == LAW && NOT_LAWS.get(text.charAt(close - 2));
    }

    private static boolean isKnown(List<Candidate> names, Candidate title) {
        for (Candidate name : names) {
            if (name.start() <= title.start() && name.end() >= title.end()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMark(char c) {
        return c == '《' || c == '》' || c == '“' || c == '”' || c == '。' || c == '，';
    }

    /** "安理会第2231号决议", "联合国大会第76/300号决议". */
    private static @Nullable Candidate resolution(String text, Candidate body, Map<String, Thing> known) {
        Numbered numbered = body.type() == EntityType.ORGANISATION ? numbered(text, body.end()) : null;
        if (numbered == null) {
            return null;
        }
        String key = body.thing().id().substring(body.thing().id().indexOf(':') + 1);
        String printed = text.substring(body.start(), numbered.end());
        Thing thing = new Thing(
                EntityIds.ofKey(
                        EntityType.INSTRUMENT,
                        key + "-resolution-" + numbered.number().replace('/', '-')),
                EntityType.INSTRUMENT,
                printed,
                null);
        known.putIfAbsent(numbered.number(), thing);
        return new Candidate(body.start(), numbered.end(), thing, Rule.RESOLUTION_NUMBER);
    }

    /** The number of a resolution that stands without its body: the one of that number before, if there is one. */
    private static void bareResolutions(String text, int clause, Candidates candidates, Map<String, Thing> known) {
        for (int i = text.indexOf("号决议"); i >= 0; i = text.indexOf("号决议", i + 1)) {
            int start = text.lastIndexOf('第', i);
            Numbered numbered = start < 0 || i - start > 16 ? null : numbered(text, start);
            if (numbered != null && numbered.end() == i + 3) {
                Thing thing = known.getOrDefault(
                        numbered.number(), Thing.named(EntityType.INSTRUMENT, "Resolution " + numbered.number()));
                candidates.add(clause, new Candidate(start, numbered.end(), thing, Rule.RESOLUTION_NUMBER));
            }
        }
    }

    private record Numbered(int end, String number) {}

    /** "第2231号决议", "第2231（2015）号决议", "2231号决议". */
    private static @Nullable Numbered numbered(String text, int start) {
        Cursor cursor = new Cursor(text, start);
        cursor.skip("第");
        String number = cursor.digits();
        if (number == null) {
            return null;
        }
        if (cursor.skip("/")) {
            number = number + "/" + cursor.digits();
        }
        if (cursor.skip("（")) {
            cursor.digits();
            cursor.skip("）");
        } else {
            cursor.bracketed(4);
        }
        return cursor.skip("号决议") ? new Numbered(cursor.position(), number) : null;
    }

    private static Candidate named(String text, int start, int end, EntityType type) {
        return new Candidate(start, end, Thing.named(type, text.substring(start, end)), Rule.HAN_NAME);
    }
}

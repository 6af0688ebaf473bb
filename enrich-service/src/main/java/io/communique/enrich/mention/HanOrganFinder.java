package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.catalogue.Catalogue;
import io.communique.enrich.catalogue.CatalogueName;
import io.communique.enrich.entity.EntityIds;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Line;
import io.communique.enrich.text.StatementText;
import io.communique.enrich.text.WordLists;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Organs that a Chinese text names without their country: "外交部". In a statement that speaks of China, in the
 * characters of the mainland, they are China's; Taiwan's and Hong Kong's own are found in traditional characters;
 * others keep the name they have.
 */
final class HanOrganFinder implements MentionFinder {

    private static final String FILE = "han-organs.zh.txt";
    private static final String SHARED = "shared";
    private static final String CHINA = "CN";
    private static final String TAIWAN = "TW";
    private static final String HONG_KONG = "HK";
    /** Behind a ministry these make another word of it: "外交部长", "商务部门", "外交部署". */
    private static final BitSet NOT_BEHIND_MINISTRY = HanText.neighbours("behind-ministry");
    /** Before an organ these make it a common noun: "两国外交部", "各省教育部". */
    private static final BitSet OF_OTHERS = HanText.neighbours("before-organ");

    private static final String OTHER = "other";
    private static final Set<String> KINDS = Set.of("", SHARED, TAIWAN, HONG_KONG, OTHER);

    private static final char MINISTRY = '部';
    private static final char DEPARTMENT = '司';
    private static final char HEAD = '长';
    /** Ends the five branches of Taiwan's government. */
    private static final char YUAN = '院';

    private static final String LINKS = "、和与及";

    private final HanText names;
    private final Map<String, Organ> organs = new HashMap<>();

    /**
     * An organ.
     *
     * @param shared true if other states have one of that name
     * @param traditional true if it is looked for in traditional characters alone
     */
    private record Organ(Thing thing, boolean shared, boolean traditional) {}

    HanOrganFinder(Catalogue catalogue) {
        Map<String, Thing> things = new HashMap<>();
        for (CatalogueName name : catalogue.names()) {
            things.putIfAbsent(name.thing().id(), name.thing());
        }
        for (Line line : WordLists.lines(HanOrganFinder.class, FILE)) {
            List<String> fields = line.fields();
            String kind = fields.size() == 3 ? fields.get(2) : "";
            if (fields.size() < 2 || !KINDS.contains(kind)) {
                throw line.wrong("a name, an id and perhaps \"shared\", \"TW\", \"HK\" or \"other\" expected");
            }
            String name = fields.getFirst();
            String country =
                    switch (kind) {
                        case TAIWAN, HONG_KONG -> kind;
                        case OTHER -> null;
                        default -> CHINA;
                    };
            boolean traditional = kind.equals(TAIWAN) || kind.equals(HONG_KONG);
            Thing thing = thing(line, name, fields.get(1), country, things);
            organs.put(name, new Organ(thing, kind.equals(SHARED), traditional));
        }
        names = new HanText(organs.keySet());
    }

    private static Thing thing(Line line, String name, String id, @Nullable String country, Map<String, Thing> things) {
        if (id.isEmpty()) {
            return new Thing(EntityIds.of(EntityType.ORGANISATION, name), EntityType.ORGANISATION, name, country);
        }
        Thing thing = things.get(EntityIds.ofKey(EntityType.ORGANISATION, id));
        if (thing == null) {
            throw line.wrong("no organisation of the catalogue");
        }
        return thing;
    }

    @Override
    public void find(StatementText statement, Candidates candidates) {
        boolean china = speaksOfChina(statement, candidates);
        for (int c = 0; c < statement.clauses().size(); c++) {
            ClauseText clause = statement.clauses().get(c);
            String text = clause.simplified();
            boolean traditional = clause.isTraditional();
            List<Candidate> standing = candidates.resolved(c);
            for (int i = 0; i < text.length(); i++) {
                String name = names.at(text, i);
                if (name == null) {
                    continue;
                }
                int end = i + name.length();
                if (isOrgan(text, i, end, name, traditional) && !isCovered(standing, i, end)) {
                    Candidate ministry = ministry(text, i, name, standing);
                    if (ministry != null) {
                        int start = ministry.start();
                        Thing whole = department(text.substring(start, end), ministry.thing());
                        candidates.add(c, new Candidate(start, end, whole, Rule.HAN_NAME));
                        i = end - 1;
                        continue;
                    }
                    Thing organ = thing(name, text, i, standing, china);
                    int whole = departmentEnd(text, end, traditional);
                    Thing thing = whole == end ? organ : department(text.substring(i, whole), organ);
                    candidates.add(c, new Candidate(i, whole, thing, Rule.HAN_NAME));
                    end = whole;
                }
                i = end - 1;
            }
        }
    }

    /** The ministry that the department of this name stands behind: "智利外交部新闻司". */
    private static @Nullable Candidate ministry(String text, int start, String name, List<Candidate> standing) {
        if (start == 0 || text.charAt(start - 1) != MINISTRY || name.charAt(name.length() - 1) != DEPARTMENT) {
            return null;
        }
        for (Candidate candidate : standing) {
            if (candidate.end() == start && candidate.type() == EntityType.ORGANISATION) {
                return candidate;
            }
        }
        return null;
    }

    /** Where "外交部亚洲司" and "行政院大陆委员会" end; the same place if behind the ministry there is no department. */
    private int departmentEnd(String text, int end, boolean traditional) {
        char last = text.charAt(end - 1);
        String name = last == MINISTRY || last == YUAN ? names.at(text, end) : null;
        return name != null
                        && (last == YUAN || name.charAt(name.length() - 1) == DEPARTMENT)
                        && isOrgan(text, end, end + name.length(), name, traditional)
                ? end + name.length()
                : end;
    }

    private static Thing department(String name, Thing ministry) {
        return new Thing(
                EntityIds.of(EntityType.ORGANISATION, name), EntityType.ORGANISATION, name, ministry.country());
    }

    private static boolean speaksOfChina(StatementText statement, Candidates candidates) {
        boolean china = false;
        for (int c = 0; c < statement.clauses().size(); c++) {
            ClauseText clause = statement.clauses().get(c);
            if (clause.isTraditional()) {
                return false;
            }
            for (Candidate candidate : candidates.resolved(c)) {
                china = china || CHINA.equals(candidate.thing().country());
            }
        }
        return china;
    }

    private boolean isOrgan(String text, int start, int end, String name, boolean traditional) {
        Organ organ = organs.get(name);
        if (organ == null || (organ.traditional() && !traditional)) {
            return false;
        }
        boolean otherWord = end < text.length()
                && (text.charAt(end) == HEAD
                        || (text.charAt(end - 1) == MINISTRY && NOT_BEHIND_MINISTRY.get(text.charAt(end))));
        boolean ours = start > 1 && text.startsWith("我国", start - 2);
        return !otherWord && (start == 0 || ours || !OF_OTHERS.get(text.charAt(start - 1)));
    }

    /** True if a name covers all of it, or ends in it. */
    private static boolean isCovered(List<Candidate> standing, int start, int end) {
        for (Candidate candidate : standing) {
            if (candidate.start() < end && candidate.end() > start && candidate.type() != EntityType.PLACE) {
                return candidate.start() <= start || candidate.end() > end;
            }
            if (candidate.end() == start && candidate.type() == EntityType.COUNTRY) {
                return true;
            }
        }
        return false;
    }

    private Thing thing(String name, String text, int start, List<Candidate> standing, boolean china) {
        Organ organ = organs.get(name);
        if (organ != null && !organ.shared()) {
            return organ.thing();
        }
        Candidate before = linked(text, start, standing);
        boolean foreign = before != null && !CHINA.equals(before.thing().country());
        return organ != null && china && !foreign ? organ.thing() : Thing.named(EntityType.ORGANISATION, name);
    }

    /** The organisation that an "and" joins with what starts here. */
    private static @Nullable Candidate linked(String text, int start, List<Candidate> standing) {
        for (Candidate candidate : standing) {
            if (candidate.type() == EntityType.ORGANISATION
                    && candidate.end() == start - 1
                    && LINKS.indexOf(text.charAt(start - 1)) >= 0) {
                return candidate;
            }
        }
        return null;
    }
}

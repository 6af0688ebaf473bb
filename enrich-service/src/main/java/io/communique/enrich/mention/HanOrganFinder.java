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
import org.jspecify.annotations.Nullable;

/**
 * Organs that a Chinese text names without their country: "外交部". In a statement that speaks of China, in the characters of
 * the mainland, they are China's; others keep the name they have.
 */
final class HanOrganFinder implements MentionFinder {

    private static final String FILE = "han-organs.zh.txt";
    private static final String SHARED = "shared";
    private static final String CHINA = "CN";
    /** Behind a ministry these make another word of it: "外交部长", "商务部门", "外交部署". */
    private static final BitSet NOT_BEHIND_MINISTRY = HanText.neighbours("behind-ministry");
    /** Before an organ these make it a common noun: "两国外交部", "各省教育部". */
    private static final BitSet OF_OTHERS = HanText.neighbours("before-organ");

    private static final char MINISTRY = '部';
    private static final String LINKS = "、和与及";

    private final HanText names;
    private final Map<String, Organ> organs = new HashMap<>();

    /**
     * An organ of China.
     *
     * @param shared true if other states have one of that name
     */
    private record Organ(Thing thing, boolean shared) {}

    HanOrganFinder(Catalogue catalogue) {
        Map<String, Thing> things = new HashMap<>();
        for (CatalogueName name : catalogue.names()) {
            things.putIfAbsent(name.thing().id(), name.thing());
        }
        for (Line line : WordLists.lines(HanOrganFinder.class, FILE)) {
            List<String> fields = line.fields();
            boolean isShared = fields.size() == 3 && fields.get(2).equals(SHARED);
            if (fields.size() < 2 || (fields.size() == 3 && !isShared)) {
                throw line.wrong("a name, an id and perhaps \"shared\" expected");
            }
            String name = fields.getFirst();
            organs.put(name, new Organ(thing(line, name, fields.get(1), things), isShared));
        }
        names = new HanText(organs.keySet());
    }

    private static Thing thing(Line line, String name, String id, Map<String, Thing> things) {
        if (id.isEmpty()) {
            return new Thing(EntityIds.of(EntityType.ORGANISATION, name), EntityType.ORGANISATION, name, CHINA);
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
            String text = statement.clauses().get(c).simplified();
            List<Candidate> standing = candidates.resolved(c);
            for (int i = 0; i < text.length(); i++) {
                String name = names.at(text, i);
                if (name == null) {
                    continue;
                }
                int end = i + name.length();
                if (isOrgan(text, i, end) && !isCovered(standing, i, end)) {
                    candidates.add(c, new Candidate(i, end, thing(name, text, i, standing, china), Rule.HAN_NAME));
                }
                i = end - 1;
            }
        }
    }

    private static boolean speaksOfChina(StatementText statement, Candidates candidates) {
        boolean china = false;
        for (int c = 0; c < statement.clauses().size(); c++) {
            ClauseText clause = statement.clauses().get(c);
            if (!clause.simplified().equals(clause.text())) {
                return false;
            }
            for (Candidate candidate : candidates.resolved(c)) {
                china = china || CHINA.equals(candidate.thing().country());
            }
        }
        return china;
    }

    private static boolean isOrgan(String text, int start, int end) {
        boolean otherWord =
                end < text.length() && text.charAt(end - 1) == MINISTRY && NOT_BEHIND_MINISTRY.get(text.charAt(end));
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

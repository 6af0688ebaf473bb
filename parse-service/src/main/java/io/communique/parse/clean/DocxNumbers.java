package io.communique.parse.clean;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;

/**
 * Counts the numbered paragraphs of a DOCX as Word does: the file says only of which list a paragraph is, and how its
 * level prints. Lists of one definition count on together, unless one says where it starts. Ask once for each paragraph,
 * in order.
 */
final class DocxNumbers {

    private static final int LEVELS = 9;

    private final @Nullable XWPFNumbering numbering;
    private final DocxStyles styles;
    private final Map<BigInteger, int[]> counters = new HashMap<>();
    private final Set<BigInteger> begun = new HashSet<>();

    DocxNumbers(XWPFDocument document, DocxStyles styles) {
        this.numbering = document.getNumbering();
        this.styles = styles;
    }

    /** Of which list, and on which level, from 0. */
    private record Place(BigInteger list, int level) {}

    /** @return from 0; 0 too for what is in no list */
    int depth(XWPFParagraph paragraph) {
        Place place = place(paragraph);
        return place == null ? 0 : place.level();
    }

    /** @return as Word prints it, or absent if it prints nothing */
    @Nullable
    String label(XWPFParagraph paragraph) {
        Place place = place(paragraph);
        XWPFNum num = place == null || numbering == null ? null : numbering.getNum(place.list());
        if (place == null || num == null || num.getCTNum().getAbstractNumId() == null) {
            return null;
        }
        BigInteger definition = num.getCTNum().getAbstractNumId().getVal();
        XWPFAbstractNum list = numbering.getAbstractNum(definition);
        CTLvl level = list == null ? null : level(num.getCTNum(), list.getCTAbstractNum(), place.level());
        if (list == null || level == null) {
            return null;
        }
        int[] counts = counters.computeIfAbsent(definition, id -> new int[LEVELS]);
        if (begun.add(place.list())) {
            restart(num.getCTNum(), counts, list.getCTAbstractNum());
        }
        for (int i = 0; i < place.level(); i++) {
            if (counts[i] == 0) {
                counts[i] = start(level(num.getCTNum(), list.getCTAbstractNum(), i));
            }
        }
        int at = place.level();
        counts[at] = counts[at] == 0 ? start(level) : counts[at] + 1;
        for (int i = at + 1; i < LEVELS; i++) {
            counts[i] = 0;
        }
        return printed(num.getCTNum(), list.getCTAbstractNum(), level, counts);
    }

    /** A list that begins anew says so for each of its levels. */
    private static void restart(CTNum num, int[] counts, CTAbstractNum list) {
        for (CTNumLvl override : num.getLvlOverrideArray()) {
            int at = override.getIlvl() == null ? 0 : override.getIlvl().intValue();
            if (override.isSetStartOverride() && at >= 0 && at < LEVELS) {
                int start = override.getStartOverride().getVal().intValue();
                counts[at] = start - 1;
                if (counts[at] == 0) { // 0 is "not begun", which begins where the definition says
                    counts[at] = start(level(num, list, at)) == start ? 0 : counts[at];
                }
            }
        }
    }

    private @Nullable Place place(XWPFParagraph paragraph) {
        CTNumPr own = paragraph.getCTPPr() == null ? null : paragraph.getCTPPr().getNumPr();
        CTNumPr styled = own != null && own.isSetNumId() ? null : styles.numbering(paragraph);
        CTNumPr named = own != null && own.isSetNumId() ? own : styled;
        if (named == null || !named.isSetNumId() || named.getNumId().getVal() == null) {
            return null;
        }
        BigInteger list = named.getNumId().getVal();
        CTNumPr leveled = own != null && own.isSetIlvl() ? own : named;
        BigInteger level = leveled.isSetIlvl() ? leveled.getIlvl().getVal() : BigInteger.ZERO;
        boolean valid = list.signum() > 0 && level != null && level.signum() >= 0 && level.bitLength() < 5;
        return valid ? new Place(list, Math.min(LEVELS - 1, level.intValue())) : null;
    }

    private static @Nullable CTLvl level(CTNum num, CTAbstractNum list, int at) {
        for (CTNumLvl override : num.getLvlOverrideArray()) {
            if (override.isSetLvl()
                    && override.getIlvl() != null
                    && override.getIlvl().intValue() == at) {
                return override.getLvl();
            }
        }
        for (CTLvl level : list.getLvlArray()) {
            if (level.getIlvl() != null && level.getIlvl().intValue() == at) {
                return level;
            }
        }
        return null;
    }

    private static int start(@Nullable CTLvl level) {
        return level != null && level.isSetStart() && level.getStart().getVal() != null
                ? Math.max(1, level.getStart().getVal().intValue())
                : 1;
    }

    private static @Nullable String printed(CTNum num, CTAbstractNum list, CTLvl level, int[] counts) {
        String pattern = level.isSetLvlText() ? level.getLvlText().getVal() : null;
        if (pattern == null || pattern.isBlank()) {
            return null;
        }
        String format = format(level);
        if (format.equals("bullet")) {
            return "•"; // whatever sign its font has there
        }
        if (format.equals("none")) {
            return null;
        }
        StringBuilder printed = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '%' && i + 1 < pattern.length() && pattern.charAt(i + 1) >= '1' && pattern.charAt(i + 1) <= '9') {
                int at = pattern.charAt(++i) - '1';
                CTLvl other = level(num, list, at);
                String of = level.isSetIsLgl() || other == null ? "decimal" : format(other);
                printed.append(ListNumber.written(of, Math.max(1, counts[at])));
            } else {
                printed.append(c);
            }
        }
        String folded = Whitespace.fold(printed);
        return folded.isEmpty() ? null : folded;
    }

    private static String format(CTLvl level) {
        return level.isSetNumFmt() && level.getNumFmt().getVal() != null
                ? level.getNumFmt().getVal().toString()
                : "decimal";
    }
}

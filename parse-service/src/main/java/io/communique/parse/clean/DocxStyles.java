package io.communique.parse.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDecimalNumber;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** What the styles of a DOCX say of a paragraph. A style stands on others; the nearest that says something counts. */
final class DocxStyles {

    /** Styles that stand on each other in a ring have no end. */
    private static final int DEEPEST = 12;

    /** Word's levels are 0 to 8, and 9 is text. */
    private static final int DEEPEST_HEADING = 6;

    private final @Nullable XWPFStyles styles;

    DocxStyles(XWPFDocument document) {
        this.styles = document.getStyles();
    }

    /** @return from 1 to 6, or absent if it is no heading */
    @Nullable
    Integer headingLevel(XWPFParagraph paragraph) {
        Integer own = outline(paragraph.getCTPPr());
        List<CTStyle> chain = chain(paragraph);
        for (int i = 0; own == null && i < chain.size(); i++) {
            CTStyle style = chain.get(i);
            String name = name(style);
            if (name.equals("title")) {
                return 1;
            }
            own = style.isSetPPr() ? outline(style.getPPr()) : null;
            if (own == null && name.startsWith("heading ")) {
                own = digit(name.charAt(name.length() - 1));
            }
        }
        return own == null || own > 8 ? null : Integer.valueOf(Math.min(DEEPEST_HEADING, own + 1));
    }

    private static @Nullable Integer digit(char last) {
        return last >= '1' && last <= '9' ? Integer.valueOf(last - '1') : null;
    }

    private static @Nullable Integer outline(@Nullable CTPPrBase properties) {
        CTDecimalNumber level = properties == null ? null : properties.getOutlineLvl();
        return level == null || level.getVal() == null
                ? null
                : Integer.valueOf(level.getVal().intValue());
    }

    boolean isQuote(XWPFParagraph paragraph) {
        return chain(paragraph).stream().anyMatch(style -> name(style).endsWith("quote"));
    }

    boolean isBold(XWPFParagraph paragraph) {
        return isOn(paragraph, properties -> properties.sizeOfBArray() > 0 ? properties.getBArray(0) : null);
    }

    boolean isItalic(XWPFParagraph paragraph) {
        return isOn(paragraph, properties -> properties.sizeOfIArray() > 0 ? properties.getIArray(0) : null);
    }

    private boolean isOn(XWPFParagraph paragraph, Function<CTRPr, @Nullable CTOnOff> property) {
        for (CTStyle style : chain(paragraph)) {
            CTOnOff value = style.isSetRPr() ? property.apply(style.getRPr()) : null;
            if (value != null) {
                return !value.isSetVal() || isOn(String.valueOf(value.getVal()));
            }
        }
        return false;
    }

    private static boolean isOn(String value) {
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    /** The numbering that the paragraph's style gives it; absent if none does. */
    @Nullable
    CTNumPr numbering(XWPFParagraph paragraph) {
        for (CTStyle style : chain(paragraph)) {
            if (style.isSetPPr() && style.getPPr().isSetNumPr()) {
                return style.getPPr().getNumPr();
            }
        }
        return null;
    }

    /** The paragraph's style and those that it stands on, the nearest first. */
    List<CTStyle> chain(XWPFParagraph paragraph) {
        List<CTStyle> chain = new ArrayList<>();
        String id = paragraph.getStyleID();
        while (styles != null && id != null && chain.size() < DEEPEST) {
            XWPFStyle style = styles.getStyle(id);
            if (style == null) {
                break;
            }
            chain.add(style.getCTStyle());
            id = style.getBasisStyleID();
        }
        return chain;
    }

    private static String name(CTStyle style) {
        return style.isSetName() ? style.getName().getVal().toLowerCase(Locale.ROOT) : "";
    }
}

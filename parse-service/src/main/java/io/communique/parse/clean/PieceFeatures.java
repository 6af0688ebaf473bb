package io.communique.parse.clean;

import io.communique.contracts.statement.BlockKind;
import io.communique.parse.language.Prose;
import io.communique.parse.language.SmallWords;
import io.communique.parse.language.Words;
import io.communique.parse.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What is known of each piece of a page when it is decided whether it is the text's: its own words and marks, what the
 * markup says around it, how the parts of the page that it stands in and its neighbours look, and where it stands. A row
 * of numbers for each piece, in the order of {@link #NAMES}.
 */
final class PieceFeatures {

    /** Names of the numbers of a row, as the trees of the model know them. */
    static final List<String> NAMES = Vocabulary.entries(PieceFeatures.class, "main-text-features.txt");

    private static final FoldedLines CHROME_HEADINGS = FoldedLines.read(PieceFeatures.class, "chrome-headings.txt");
    private static final Starts CHROME_STARTS = Starts.read(PieceFeatures.class, "chrome-starts.txt");

    /** Characters of a sentence that a reader takes for text and no label. */
    private static final int GOOD = 80;

    /** Of what stands beside a text. */
    static final int LONGEST_HEADING = 60;

    /** Characters and words of a piece that are enough to know its words by. */
    private static final int SAMPLE = 240;

    private static final int WORDS = 40;
    private static final float[] LOGARITHMS = logarithms();

    private static final Mark[] MARKS = Mark.values();
    private static final float[] UNKNOWN = new float[NAMES.size()];

    private static final int LEVELS = 4;
    private static final int FAR = 30;
    private static final int NEAR = 3;

    /** Elements up and down, beyond which it does not count how many. */
    private static final int FARTHEST = 12;

    /** Of pieces that were taken out of the page before the walk over it. */
    private static final Part NOWHERE = new Part(null, new Element("body"), Mark.HIDDEN.bit(), 0, 0);

    private final Sheet sheet;
    private final List<Piece> pieces;
    private final int title;
    private final int size;
    private final @Nullable ClaimedText claimed;
    private final Whole whole;

    // of each piece
    private final int[] characters;
    private final float[] density;
    private final boolean[] ends;
    private final boolean[] good;
    private final boolean[] chromeHeadings;
    private final int[] goodBefore;
    private final int[] units;
    private final Pattern[] patterns;

    /** @param claimed what the page says is its text */
    PieceFeatures(Sheet sheet, Title title, @Nullable ClaimedText claimed) {
        this.sheet = sheet;
        this.size = sheet.size();
        this.pieces = sheet.pieces();
        this.title = title.index();
        this.claimed = claimed;
        this.characters = new int[size];
        this.density = new float[size];
        this.ends = new boolean[size];
        this.good = new boolean[size];
        this.chromeHeadings = new boolean[size];
        this.goodBefore = new int[size];
        this.units = new int[size];
        this.patterns = new Pattern[size];
        for (int i = 0; i < size; i++) {
            own(i);
        }
        fillPatterns();
        this.whole = whole();
    }

    /** Pieces that a template printed: the same elements and class names from the root down. */
    private static final class Pattern {
        int pieces;
        int characters;
        int linked;
        int ends;
    }

    /**
     * The rows of numbers, which cost most of the search for the text.
     *
     * @param decided pieces of which nothing more need be known, and whose rows say nothing; nor do those of menus
     * @return a row for each piece
     */
    float[][] rows(boolean[] decided) {
        float[][] rows = new float[size][];
        Map<String, Integer> copies = copies();
        Walk walk = new Walk();
        int[] nextGood = nextGood();
        for (int i = 0; i < size; i++) {
            Piece piece = pieces.get(i);
            if (decided[i] || isMenu(piece)) {
                rows[i] = UNKNOWN;
            } else {
                rows[i] = new float[NAMES.size()];
                Part part = part(piece);
                Row row = new Row(rows[i]);
                text(row, i);
                walk.place(row, i, nextGood[i]);
                row.add(Math.min(4, copies.getOrDefault(piece.text(), 1)));
                markup(row, part);
                containers(row, part, whole);
                pattern(row, patterns[i]);
                for (int offset = -NEAR; offset <= NEAR; offset++) {
                    if (offset != 0) {
                        neighbour(row, i + offset, part);
                    }
                }
                row.done();
            }
            walk.pass(i);
        }
        return rows;
    }

    /** How many words a piece has, those of scripts without spaces included; known if its row is. */
    int units(int index) {
        return units[index];
    }

    /** True if less than half of the page's sentences stand behind the piece. */
    boolean isBehindMostText(int index) {
        return !isMenu(pieces.get(index)) && share(goodBefore[index], whole.goods()) > 0.5;
    }

    private Map<String, Integer> copies() {
        Map<String, Integer> copies = new HashMap<>();
        for (Piece piece : pieces) {
            copies.merge(piece.text(), 1, Integer::sum);
        }
        return copies;
    }

    /** What is linked in a part that the standard makes for navigation or the foot of a page: never the text's. */
    static boolean isMenu(Piece piece) {
        Part part = piece.part();
        int frame = Mark.NAVIGATION.bit() | Mark.FOOTER.bit();
        return part != null && (part.withinElements & frame) != 0 && piece.linkDensity() > 0.8;
    }

    /**
     * The page as a whole.
     *
     * @param total characters
     * @param running characters of sentences
     * @param goods sentences
     * @param most the deepest part with nearly all of the running text
     * @param half the deepest part with half of it
     */
    private record Whole(
            int total,
            int running,
            int goods,
            @Nullable Part most,
            @Nullable Part half) {}

    private Whole whole() {
        int total = 0;
        int running = 0;
        int goods = 0;
        for (int i = 0; i < size; i++) {
            total += characters[i];
            running += good[i] ? characters[i] : 0;
            goods += good[i] ? 1 : 0;
        }
        return new Whole(total, running, goods, innermost(0.8), innermost(0.5));
    }

    /** What was passed on the way down the page. */
    private final class Walk {

        private int before;
        private int lastGood = -FAR;
        private int chromeHeading = -FAR;
        private int heading = -FAR;
        private int headingLevel;

        void place(Row row, int i, int nextGood) {
            row.add(share(i, size));
            row.add(share(before, whole.total()));
            row.add(share(goodBefore[i], whole.goods()));
            row.add(log(size));
            row.add(log(whole.running()));
            row.add(share(whole.running(), whole.total()));
            row.add(title < 0 ? -FAR : clamp(i - title));
            row.add(clamp(i - lastGood));
            row.add(clamp(nextGood - i));
            row.add(clamp(i - heading));
            row.add(headingLevel);
            row.add(clamp(i - chromeHeading));
        }

        void pass(int i) {
            Piece piece = pieces.get(i);
            before += characters[i];
            lastGood = good[i] ? i : lastGood;
            if (piece.kind() == BlockKind.HEADING) {
                heading = i;
                headingLevel = piece.level() == null ? 0 : piece.level();
            }
            if (chromeHeadings[i]) {
                chromeHeading = i;
            }
        }
    }

    private static void pattern(Row row, Pattern pattern) {
        row.add(log(pattern.pieces));
        row.add(log(pattern.characters));
        row.add(share(pattern.linked, pattern.characters));
        row.add(log(pattern.pieces == 0 ? 0 : pattern.characters / pattern.pieces));
        row.add(share(pattern.ends, pattern.pieces));
    }

    private void own(int i) {
        Piece piece = pieces.get(i);
        String text = piece.text();
        characters[i] = text.length() * (Prose.isUnspaced(text) ? 3 : 1);
        density[i] = (float) piece.linkDensity();
        ends[i] = Prose.endsSentence(text);
        chromeHeadings[i] = isChromeHeading(text);
        good[i] = !isMenu(piece) && isSentence(piece);
        goodBefore[i] = i == 0 ? 0 : goodBefore[i - 1] + (good[i - 1] ? 1 : 0);
    }

    private void text(Row row, int i) {
        Piece piece = pieces.get(i);
        String text = piece.text();
        CharacterCounts counts = CharacterCounts.of(text);
        units[i] = counts.units();
        int words = 1 + counts.blanks();
        Words sample = Words.inLowerCase(text.length() > SAMPLE ? text.substring(0, SAMPLE) : text, WORDS);
        row.add(number(piece.kind()));
        row.add(piece.level() == null ? 0 : piece.level());
        row.add(log(characters[i]));
        row.add(log(words));
        row.add(density[i]);
        row.add(ends[i]);
        row.add(text.endsWith(":"));
        row.add(share(counts.upper(), text.length()));
        row.add(share(counts.digits(), text.length()));
        row.add(share(counts.others(), text.length()));
        row.add(share(text.length(), words));
        row.add(log(counts.commas()));
        row.add(log(counts.stops()));
        row.add(SmallWords.share(sample));
        row.add(piece.emphasised());
        row.add(piece.label() != null);
        row.add(ChromeLine.is(text));
        row.add(isChromeStart(text));
        row.add(chromeHeadings[i]);
        row.add(sheet.verdict(i) != null);
        row.add(counts.digits() > 0 && Dateline.isDateOnly(text));
        row.add(log(ChromePhrases.count(sample)));
        row.add(claimed == null ? -1 : claimed.share(text));
    }

    private static void markup(Row row, Part part) {
        for (Mark mark : MARKS) {
            boolean element = (part.withinElements & mark.bit()) != 0;
            boolean name = (part.withinNames & mark.bit()) != 0;
            row.add(element ? distance(part, mark, true) : -1);
            row.add(name ? distance(part, mark, false) : -1);
        }
        row.add(part.depth);
        row.add(part.chrome);
        String element = part.element.normalName();
        row.add(element.equals("p"));
        row.add(element.equals("div"));
        row.add(element.equals("td"));
    }

    private static float distance(Part part, Mark mark, boolean byElement) {
        Part up = part;
        for (int steps = 0; steps < FARTHEST && up != null; steps++) {
            if (((byElement ? up.byElement : up.byName) & mark.bit()) != 0) {
                return steps;
            }
            up = up.parent;
        }
        return FARTHEST;
    }

    private static void containers(Row row, Part part, Whole whole) {
        for (int level = 1; level <= LEVELS; level++) {
            Part up = part.up(level);
            row.add(log(up.characters));
            row.add((float) up.linkDensity());
            row.add(share(up.running, whole.running()));
            row.add(share(up.running, up.characters));
            row.add(share(up.characters, Math.max(1, up.pieces)));
        }
        row.add(below(part, whole.most()));
        row.add(below(part, whole.half()));
    }

    /** How many steps up from {@code main} to an element that the piece is within. */
    private static float below(Part part, @Nullable Part main) {
        if (main == null) {
            return -1;
        }
        Part up = main;
        Part own = part;
        for (int steps = 0; steps < FARTHEST && up != null; steps++) {
            while (own.depth > up.depth && own.parent != null) {
                own = own.parent;
            }
            if (own.equals(up)) {
                return steps;
            }
            up = up.parent;
        }
        return FARTHEST;
    }

    private void neighbour(Row row, int other, Part part) {
        if (other < 0 || other >= size) {
            row.add(-1);
            row.add(-1);
            row.add(-1);
            row.add(-1);
            row.add(-1);
            return;
        }
        Piece piece = pieces.get(other);
        Part there = part(piece);
        row.add(log(characters[other]));
        row.add(density[other]);
        row.add(ends[other]);
        row.add(number(piece.kind()));
        row.add(there.path == part.path ? 2 : there.up(1).equals(part.up(1)) ? 1 : 0);
    }

    private void fillPatterns() {
        Map<Integer, Pattern> known = new HashMap<>();
        for (int i = 0; i < size; i++) {
            Pattern pattern = known.computeIfAbsent(part(pieces.get(i)).path, path -> new Pattern());
            pattern.pieces++;
            pattern.characters += characters[i];
            pattern.linked += (int) (density[i] * characters[i] + 0.5);
            pattern.ends += ends[i] ? 1 : 0;
            patterns[i] = pattern;
        }
    }

    /** The deepest element with such a share of the page's running text in it. */
    private @Nullable Part innermost(double share) {
        Part root = null;
        for (int i = 0; i < size && root == null; i++) {
            root = pieces.get(i).part();
        }
        while (root != null && root.parent != null) {
            root = root.parent;
        }
        if (root == null || root.running == 0) {
            return null;
        }
        Part best = root;
        for (Piece piece : pieces) {
            for (Part up = part(piece); up != null && up.depth > best.depth; up = up.parent) {
                if (up.running >= share * root.running) {
                    best = up;
                    break;
                }
            }
        }
        return best;
    }

    private int[] nextGood() {
        int[] next = new int[size];
        int at = size + FAR;
        for (int i = size - 1; i >= 0; i--) {
            next[i] = at;
            at = good[i] ? i : at;
        }
        return next;
    }

    private static Part part(Piece piece) {
        Part part = piece.part();
        return part == null ? NOWHERE : part;
    }

    /** True for a paragraph of running text: long, ended like a sentence, and not in links. */
    static boolean isSentence(Piece piece) {
        String text = piece.text();
        return piece.kind() != BlockKind.HEADING
                && 3 * text.length() >= GOOD
                && piece.linkDensity() < 0.4
                && Prose.endsSentence(text)
                && (text.length() >= GOOD || Prose.isUnspaced(text));
    }

    boolean isChromeHeading(int index) {
        return chromeHeadings[index];
    }

    static boolean isChromeHeading(String text) {
        return text.length() <= LONGEST_HEADING && CHROME_HEADINGS.has(text);
    }

    private static boolean isChromeStart(String text) {
        return CHROME_STARTS.beginInAnyCase(text.substring(0, Math.min(40, text.length())));
    }

    /** Only its being the same or another counts. */
    private static int number(BlockKind kind) {
        return switch (kind) {
            case TITLE -> 0;
            case HEADING -> 1;
            case PARAGRAPH -> 2;
            case LIST_ITEM -> 3;
            case QUOTE -> 4;
            case TABLE_ROW -> 5;
            case NOTE -> 6;
        };
    }

    private static float share(double part, double whole) {
        return whole == 0 ? 0 : (float) (part / whole);
    }

    private static float log(int number) {
        return number >= 0 && number < LOGARITHMS.length ? LOGARITHMS[number] : (float) Math.log(1.0 + number);
    }

    private static float[] logarithms() {
        float[] logarithms = new float[4096];
        for (int i = 0; i < logarithms.length; i++) {
            logarithms[i] = (float) Math.log(1.0 + i);
        }
        return logarithms;
    }

    private static float clamp(int distance) {
        return Math.max(-FAR, Math.min(FAR, distance));
    }

    /** Fills a row from its start. */
    private static final class Row {

        private final float[] numbers;
        private int next;

        Row(float[] numbers) {
            this.numbers = numbers;
        }

        void add(float number) {
            numbers[next++] = number;
        }

        void add(boolean yes) {
            add(yes ? 1 : 0);
        }

        void done() {
            if (next != numbers.length) {
                throw new IllegalStateException(next + " numbers, not " + numbers.length);
            }
        }
    }
}

package io.communique.parse.clean;

import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.BlockKind;
import io.communique.contracts.statement.Removed;
import io.communique.contracts.statement.Removed.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pieces of a page with the verdict on each: kept, or taken off for a reason. One call of the cleaner fills one. */
final class Sheet {

    private static final int SAMPLE_CODE_POINTS = 200;

    private final List<Piece> pieces;
    private final @Nullable Reason[] verdicts;

    Sheet(List<Piece> pieces) {
        this.pieces = new ArrayList<>(pieces);
        this.verdicts = new Reason[pieces.size()];
    }

    /** All of them, kept or not. */
    List<Piece> pieces() {
        return Collections.unmodifiableList(pieces);
    }

    int size() {
        return pieces.size();
    }

    Piece piece(int index) {
        return pieces.get(index);
    }

    boolean isKept(int index) {
        return verdicts[index] == null;
    }

    @Nullable
    Reason verdict(int index) {
        return verdicts[index];
    }

    void drop(int index, Reason reason) {
        verdicts[index] = reason;
    }

    /** Takes back the verdict. */
    void keep(int index) {
        verdicts[index] = null;
    }

    void reclassify(int index, BlockKind kind) {
        pieces.set(index, pieces.get(index).as(kind));
    }

    /** The indices of what is kept so far, in order. */
    int[] keptIndices() {
        int[] kept = new int[size()];
        int count = 0;
        for (int i = 0; i < kept.length; i++) {
            if (isKept(i)) {
                kept[count++] = i;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    Stream<Piece> kept() {
        return IntStream.range(0, size()).filter(this::isKept).mapToObj(pieces::get);
    }

    Stream<Piece> dropped(Reason reason) {
        return IntStream.range(0, size()).filter(i -> verdicts[i] == reason).mapToObj(pieces::get);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(size());
        for (int i = 0; i < size(); i++) {
            if (isKept(i)) {
                blocks.add(pieces.get(i).block());
            }
        }
        return List.copyOf(blocks);
    }

    /** One entry for each run of neighbours that were taken off for the same reason. */
    List<Removed> removed() {
        List<Removed> removed = new ArrayList<>();
        int start = 0;
        while (start < size()) {
            int end = start + 1;
            while (end < size() && verdicts[end] == verdicts[start]) {
                end++;
            }
            Reason reason = verdicts[start];
            if (reason != null) {
                removed.add(removed(reason, start, end));
            }
            start = end;
        }
        return removed;
    }

    private Removed removed(Reason reason, int start, int end) {
        int characters = 0;
        for (Piece piece : pieces.subList(start, end)) {
            characters += piece.text().codePointCount(0, piece.text().length());
        }
        String first = pieces.get(start).text();
        int sample = Math.min(SAMPLE_CODE_POINTS, first.codePointCount(0, first.length()));
        return new Removed(reason, end - start, characters, first.substring(0, first.offsetByCodePoints(0, sample)));
    }
}

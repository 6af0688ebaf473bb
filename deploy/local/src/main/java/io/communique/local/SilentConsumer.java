package io.communique.local;

import me.tongfei.progressbar.ProgressBarConsumer;

/** Shows no progress: output is not a terminal, or there is little to wait for. */
final class SilentConsumer implements ProgressBarConsumer {

    private static final int COLUMNS = 80;

    @Override
    public int getMaxRenderedLength() {
        return COLUMNS;
    }

    @Override
    public void accept(String rendered) {
        // nobody looks
    }

    @Override
    public void close() {
        // holds nothing
    }
}

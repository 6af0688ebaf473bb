package io.communique.local.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** One thing to measure, on one set of annotated documents. */
interface Measure {

    /** What {@code --only} calls it. */
    String name();

    /**
     * Runs the stages over the documents and scores what comes out.
     *
     * @param shared the folder of the corpora and the gold annotations
     * @return a line of the table each; one that says so if the documents are not there
     */
    List<Result> measure(Path shared) throws IOException;
}

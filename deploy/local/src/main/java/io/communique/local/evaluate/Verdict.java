package io.communique.local.evaluate;

/** What a value means. */
enum Verdict {
    AIM_REACHED("aim reached"),
    FLOOR_HELD("floor held"),
    BELOW_FLOOR("BELOW THE FLOOR"),
    TOLD("-"),
    LEFT_OUT("left out: the data is not here");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}

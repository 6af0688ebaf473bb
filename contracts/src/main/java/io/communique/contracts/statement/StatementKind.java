package io.communique.contracts.statement;

/** The forms in which ministries publish. */
public enum StatementKind {
    JOINT_STATEMENT,
    DECLARATION,
    COMMUNIQUE,
    RESOLUTION,
    NEWS_CONFERENCE,
    INTERVIEW,
    BRIEFING,
    SPEECH,
    PRESS_RELEASE,
    READOUT,
    OTHER
}

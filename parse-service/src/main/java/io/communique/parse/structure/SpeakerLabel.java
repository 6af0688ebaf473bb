package io.communique.parse.structure;

/**
 * A label that speaks in a transcript.
 *
 * @param printed without its colon
 * @param turns how often it comes
 */
record SpeakerLabel(String printed, int turns, LabelParts parts) {}

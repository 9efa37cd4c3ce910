package eplan.ui.timeline;

/** The dates of a round that may be edited; text key {@code timeline.field.<name>}. */
enum DateField {
    OPENS,
    DUE,
    LOCK
}

package eplan.timeline;

/**
 * What edits come to, planned once.
 *
 * @param plan what the dates become
 * @param effects what becomes of the cases
 */
record ForeseenChange(ChangePlan plan, Effects effects) {}

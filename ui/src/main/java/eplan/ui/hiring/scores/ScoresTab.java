package eplan.ui.hiring.scores;

/** The parts of the screen, as its URL names them; text key {@code hqscore.tab.<name>}. */
enum ScoresTab {
    SCORES,
    RULES,
    CRITERIA,
    OUTAGES,
    OBJECTIONS
}

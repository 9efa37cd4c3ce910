package eplan.ui.processes;

import eplan.ui.filters.UrlParameters;

/** The screen's parts, as its URL names them; text key {@code processes.tab.<name>}. */
enum ProcessTab {
    FIGURES,
    VERSIONS;

    /** The link to it. */
    String href() {
        return this == FIGURES ? ProcessesView.PATH : ProcessesView.PATH + "?tab=" + UrlParameters.lower(this);
    }
}

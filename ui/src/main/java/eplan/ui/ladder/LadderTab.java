package eplan.ui.ladder;

import com.vaadin.flow.router.QueryParameters;
import eplan.ui.filters.UrlParameters;

/** The screen's parts, as its URL names them; text key {@code ladder.tab.<name>}. */
enum LadderTab {
    TABLE,
    SETTINGS,
    HISTORY;

    static LadderTab from(QueryParameters parameters) {
        LadderTab tab = UrlParameters.of(parameters).word("tab", LadderTab.class);
        return tab == null ? TABLE : tab;
    }

    QueryParameters parameters() {
        return UrlParameters.empty().with("tab", this == TABLE ? null : this).build();
    }

    /** The link to it. */
    String href() {
        return this == TABLE ? LadderView.PATH : LadderView.PATH + "?tab=" + UrlParameters.lower(this);
    }
}

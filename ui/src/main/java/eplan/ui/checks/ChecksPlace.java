package eplan.ui.checks;

import com.vaadin.flow.router.QueryParameters;
import eplan.cycle.LaoChecks.CheckRow;
import eplan.cycle.LaoChecks.Mode;
import eplan.people.Portfolios.Analyst;
import eplan.ui.filters.UrlParameters;
import org.jspecify.annotations.Nullable;

/**
 * What the screen shows, as its URL says it.
 *
 * @param province two-digit code; only headquarters choose one, null for one's own
 * @param daily each day anew, else each week
 * @param all those too that need no look
 * @param analyst number of the account whose LAOs; {@link #NOBODY} for those that are nobody's, null for all
 */
record ChecksPlace(
        @Nullable String province,
        Tab tab,
        boolean daily,
        boolean all,
        @Nullable Long analyst) {

    /** Text key {@code checks.tab.<name>}. */
    enum Tab {
        LIST,
        WEEKS,
        LATE
    }

    /** No account has this number. */
    static final long NOBODY = 0;

    static final ChecksPlace START = new ChecksPlace(null, Tab.LIST, false, false, null);

    static ChecksPlace from(QueryParameters parameters) {
        UrlParameters url = UrlParameters.of(parameters);
        Tab tab = url.word("tab", Tab.class);
        return new ChecksPlace(
                url.text("province"),
                tab == null ? Tab.LIST : tab,
                url.word("mode", Mode.class) == Mode.DAILY,
                "all".equals(url.text("show")),
                url.number("analyst"));
    }

    QueryParameters parameters() {
        return UrlParameters.empty()
                .with("province", province)
                .with("tab", tab == Tab.LIST ? null : tab)
                .with("mode", daily ? Mode.DAILY : null)
                .with("show", all ? "all" : null)
                .with("analyst", analyst)
                .build();
    }

    /** The link to it. */
    String href() {
        return UrlParameters.href(ChecksView.PATH, parameters());
    }

    Mode mode() {
        return daily ? Mode.DAILY : Mode.WEEKLY;
    }

    boolean shows(CheckRow row) {
        return (all || row.waits()) && ofAnalyst(row.analyst());
    }

    private boolean ofAnalyst(@Nullable Analyst theirs) {
        return analyst == null
                || analyst == (theirs == null ? NOBODY : theirs.id().value());
    }

    /** Another province has other analysts. */
    ChecksPlace in(@Nullable String code) {
        return new ChecksPlace(code, tab, daily, all, null);
    }

    ChecksPlace at(Tab other) {
        return new ChecksPlace(province, other, daily, all, analyst);
    }

    ChecksPlace eachDay(boolean yes) {
        return new ChecksPlace(province, tab, yes, all, analyst);
    }

    ChecksPlace showing(boolean everything) {
        return new ChecksPlace(province, tab, daily, everything, analyst);
    }

    ChecksPlace of(@Nullable Long account) {
        return new ChecksPlace(province, tab, daily, all, account);
    }
}

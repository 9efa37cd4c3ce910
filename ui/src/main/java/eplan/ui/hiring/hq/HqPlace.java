package eplan.ui.hiring.hq;

import com.vaadin.flow.router.QueryParameters;
import eplan.hiring.StepKind;
import eplan.shared.FiscalYear;
import eplan.ui.filters.UrlParameters;
import eplan.ui.hiring.YearPage;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What headquarters look at, as the URL says it.
 *
 * @param year the hiring year; null for the one that the screen chooses
 * @param step the one step that is shown; null for all
 * @param only what presses: steps that are late, requests that differ or are not there, or provinces for which a change is proposed
 * @param text part of a province's name
 */
record HqPlace(
        @Nullable FiscalYear year,
        HqTab tab,
        @Nullable StepKind step,
        boolean only,
        @Nullable String text) implements YearPage.Place {

    static final HqPlace START = new HqPlace(null, HqTab.MATRIX, null, false, null);

    static HqPlace from(QueryParameters parameters) {
        UrlParameters url = UrlParameters.of(parameters);
        HqTab tab = url.word("tab", HqTab.class);
        return new HqPlace(
                url.year(),
                tab == null ? HqTab.MATRIX : tab,
                url.word("step", StepKind.class),
                "1".equals(url.text("only")),
                url.text("q"));
    }

    static HqPlace at(FiscalYear year, HqTab tab) {
        return new HqPlace(year, tab, null, false, null);
    }

    @Override
    public QueryParameters parameters() {
        return UrlParameters.empty()
                .with("year", year)
                .with("tab", tab == HqTab.MATRIX ? null : tab)
                .with("step", step)
                .with("only", only ? "1" : null)
                .with("q", text)
                .build();
    }

    /** The link to it. */
    String href() {
        return UrlParameters.href(HiringHqView.PATH, parameters());
    }

    HqPlace in(@Nullable FiscalYear other) {
        return new HqPlace(other, tab, step, only, text);
    }

    HqPlace with(@Nullable StepKind other) {
        return new HqPlace(year, tab, other, only, text);
    }

    HqPlace narrowed(boolean yes) {
        return new HqPlace(year, tab, step, yes, text);
    }

    HqPlace searching(@Nullable String other) {
        return new HqPlace(year, tab, step, only, other);
    }

    /** Without what narrows the rows. */
    HqPlace unfiltered() {
        return new HqPlace(year, tab, null, false, null);
    }

    /** Whether a province is looked for, by either name or its code. */
    boolean names(String code, String nameTh, String nameEn) {
        String wanted = text;
        if (wanted == null) {
            return true;
        }
        String low = wanted.toLowerCase(Locale.ROOT);
        return code.equals(low)
                || nameTh.contains(wanted)
                || nameEn.toLowerCase(Locale.ROOT).contains(low);
    }
}

package eplan.ui.processes;

import com.vaadin.flow.router.QueryParameters;
import eplan.shared.FiscalYear;
import eplan.ui.filters.UrlParameters;
import org.jspecify.annotations.Nullable;

/**
 * What the screen shows, as its URL says it.
 *
 * @param model process id; null for the first
 * @param year null for the current one
 * @param province two-digit code; null for the whole nation
 */
record ProcessesPlace(
        ProcessTab tab,
        @Nullable String model,
        @Nullable FiscalYear year,
        @Nullable String province) {

    static final ProcessesPlace START = new ProcessesPlace(ProcessTab.FIGURES, null, null, null);

    static ProcessesPlace from(QueryParameters parameters) {
        UrlParameters url = UrlParameters.of(parameters);
        ProcessTab tab = url.word("tab", ProcessTab.class);
        return new ProcessesPlace(
                tab == null ? ProcessTab.FIGURES : tab, url.text("model"), url.year(), url.text("province"));
    }

    QueryParameters parameters() {
        return UrlParameters.empty()
                .with("tab", tab == ProcessTab.FIGURES ? null : tab)
                .with("model", model)
                .with("year", year)
                .with("province", province)
                .build();
    }

    ProcessesPlace of(String other) {
        return new ProcessesPlace(tab, other, year, province);
    }

    ProcessesPlace inYear(@Nullable FiscalYear other) {
        return new ProcessesPlace(tab, model, other, province);
    }

    ProcessesPlace inProvince(@Nullable String code) {
        return new ProcessesPlace(tab, model, year, code);
    }
}

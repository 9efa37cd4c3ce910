package eplan.ui.extensions;

import com.vaadin.flow.router.QueryParameters;
import eplan.cycle.Extensions.ExtensionView;
import eplan.cycle.Extensions.State;
import eplan.ui.filters.UrlParameters;
import org.jspecify.annotations.Nullable;

/**
 * Which of the waiting requests are shown; lives in the URL.
 *
 * @param province two-digit code, for headquarters; null for the whole nation
 * @param state null for any
 */
record ExtensionsPlace(@Nullable String province, @Nullable State state) {

    static final ExtensionsPlace START = new ExtensionsPlace(null, null);

    static ExtensionsPlace from(QueryParameters parameters) {
        UrlParameters url = UrlParameters.of(parameters);
        return new ExtensionsPlace(url.text("province"), url.word("state", State.class));
    }

    QueryParameters parameters() {
        return UrlParameters.empty()
                .with("province", province)
                .with("state", state)
                .build();
    }

    ExtensionsPlace inProvince(@Nullable String code) {
        return new ExtensionsPlace(code, state);
    }

    ExtensionsPlace at(@Nullable State other) {
        return new ExtensionsPlace(province, other);
    }

    boolean filtered() {
        return province != null || state != null;
    }

    boolean shows(ExtensionView request) {
        return state == null || request.state() == state;
    }
}

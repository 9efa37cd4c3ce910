package eplan.ui.filters;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import eplan.shared.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlParametersTest {

    private static UrlParameters url(String query) {
        return UrlParameters.of(QueryParameters.fromString(query));
    }

    @ParameterizedTest
    @ValueSource(ints = {2500, 2555, 2700})
    void readsAYearOfTheBuddhistEra(int be) {
        assertThat(url("year=" + be).year()).isEqualTo(new FiscalYear(be));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "year=", "year=2499", "year=2701", "year=2012", "year=next", "year=9999999999"})
    void whatIsNoSuchYearCountsAsAbsent(String query) {
        assertThat(url(query).year()).isNull();
    }

    @Test
    void aLinkHasAQueryOnlyWhereThereIsSomethingToSay() {
        assertThat(UrlParameters.href("checks", UrlParameters.empty().build())).isEqualTo("checks");
        assertThat(UrlParameters.href(
                        "checks", UrlParameters.empty().with("tab", "late").build()))
                .isEqualTo("checks?tab=late");
    }
}

package eplan.ui.hiring.hq;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import eplan.hiring.StepKind;
import eplan.shared.FiscalYear;
import eplan.ui.hiring.YearChoice;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HqPlaceTest {

    private static final LocalDate IN_MARCH_2554 = LocalDate.of(2011, 3, 9);

    @Test
    void comesBackFromTheUrlAsItWent() {
        HqPlace place = new HqPlace(new FiscalYear(2555), HqTab.DECISIONS, StepKind.SIGNING, true, "ภู");

        assertThat(HqPlace.from(QueryParameters.fromString(place.parameters().getQueryString())))
                .isEqualTo(place);
    }

    @Test
    void whatCannotBeReadCountsAsAbsent() {
        assertThat(HqPlace.from(QueryParameters.fromString("year=1&tab=x&step=y")))
                .isEqualTo(new HqPlace(null, HqTab.MATRIX, null, false, null));
    }

    @Test
    void aProvinceIsFoundByEitherNameAndByItsCode() {
        HqPlace place = HqPlace.at(new FiscalYear(2555), HqTab.MATRIX);

        assertThat(place.searching("เก็ต").names("83", "ภูเก็ต", "Phuket")).isTrue();
        assertThat(place.searching("PHU").names("83", "ภูเก็ต", "Phuket")).isTrue();
        assertThat(place.searching("83").names("83", "ภูเก็ต", "Phuket")).isTrue();
        assertThat(place.searching("8").names("83", "ภูเก็ต", "Phuket")).isFalse();
        assertThat(place.names("83", "ภูเก็ต", "Phuket")).isTrue();
    }

    @Test
    void theLatestOpenYearIsShownUnlessTheUrlSaysOtherwise() {
        FiscalYear next = new FiscalYear(2555);

        assertThat(YearChoice.of(List.of(), IN_MARCH_2554, null).shown()).isEqualTo(next);
        assertThat(YearChoice.of(List.of(new FiscalYear(2554)), IN_MARCH_2554, null)
                        .shown())
                .isEqualTo(new FiscalYear(2554));
        assertThat(YearChoice.of(List.of(new FiscalYear(2554)), IN_MARCH_2554, next)
                        .shown())
                .isEqualTo(next);
        assertThat(YearChoice.of(List.of(), IN_MARCH_2554, new FiscalYear(2600)).shown())
                .as("a year that cannot be chosen")
                .isEqualTo(next);
        assertThat(YearChoice.of(List.of(new FiscalYear(2553)), IN_MARCH_2554, null)
                        .years())
                .containsExactly(next, new FiscalYear(2554), new FiscalYear(2553));
    }
}

package eplan.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eplan.people.SubstitutionRules.Stint;
import eplan.people.Substitutions.Scope;
import eplan.people.Substitutions.Stand;
import eplan.shared.AccountId;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubstitutionRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2011, 3, 1);

    private static final AccountView ANAN = person(1, Role.PROVINCIAL_OFFICER);
    private static final AccountView BUSABA = person(2, Role.PROVINCIAL_OFFICER);
    private static final AccountView CHAI = person(3, Role.PROVINCIAL_OFFICER);

    private static AccountView person(long id, Role role) {
        return new AccountView(new AccountId(id), "user" + id, "person " + id, role, new ProvinceId(1), null);
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2011, 3, day);
    }

    private static Stint stint(AccountView absent, AccountView substitute, int from, int to) {
        return new Stint(absent.id(), substitute.id(), march(from), march(to), Scope.EVERYTHING);
    }

    private static Stand stand(LocalDate from, LocalDate to) {
        return new Stand(BUSABA.id(), from, to, Scope.EVERYTHING);
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(act)
                .satisfies(no -> assertThat(no.key()).isEqualTo(key));
    }

    /** Busaba is to stand in for Anan from the 7th to the 11th. */
    private static ThrowingCallable busabaForAnan(Stint... known) {
        return () -> SubstitutionRules.together(stint(ANAN, BUSABA, 7, 11), ANAN, BUSABA, List.of(known));
    }

    @ParameterizedTest
    @CsvSource({
        "ANALYST, ANALYST, true",
        "PROVINCIAL_OFFICER, PROVINCIAL_HEAD, true",
        "PROVINCIAL_HEAD, PROVINCIAL_OFFICER, true",
        "PROVINCIAL_OFFICER, PROVINCIAL_OFFICER, true",
        "HQ_OFFICER, HQ_PROCESS_OWNER, true",
        "ANALYST, PROVINCIAL_OFFICER, false",
        "PROVINCIAL_OFFICER, ANALYST, false",
        "ANALYST, PROVINCIAL_HEAD, false",
        "AUDITOR, HQ_OFFICER, false",
        "AUDITOR, AUDITOR, false",
        "LAO_STAFF, LAO_STAFF, false",
        "PROVINCIAL_HEAD, HQ_PROCESS_OWNER, false"
    })
    void peopleOfLikeDutiesStandInForEachOther(Role substitute, Role absent, boolean fits) {
        assertThat(SubstitutionRules.fits(substitute, absent)).isEqualTo(fits);
    }

    @Test
    void nobodyStandsInForThemselves() {
        refuses("refused.substitute.self", () -> SubstitutionRules.person(ANAN, ANAN.id(), List.of(ANAN, BUSABA)));
    }

    @Test
    void whoIsNotOfTheOfficeIsNotTold() {
        refuses(
                "refused.substitute.other-office",
                () -> SubstitutionRules.person(ANAN, CHAI.id(), List.of(ANAN, BUSABA)));
    }

    @Test
    void whoHasOtherDutiesDoesNotStandIn() {
        AccountView analyst = person(4, Role.ANALYST);
        refuses("refused.substitute.role", () -> SubstitutionRules.person(ANAN, analyst.id(), List.of(ANAN, analyst)));
        assertThat(SubstitutionRules.person(ANAN, BUSABA.id(), List.of(ANAN, BUSABA)))
                .isEqualTo(BUSABA);
    }

    @Test
    void daysAreInOrderAndAheadByAYearAtMost() {
        assertThatCode(() -> SubstitutionRules.days(stand(TODAY, TODAY), TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> SubstitutionRules.days(stand(TODAY, TODAY.plusYears(1)), TODAY))
                .doesNotThrowAnyException();
        refuses("refused.substitute.order", () -> SubstitutionRules.days(stand(march(5), march(4)), TODAY));
        refuses("refused.substitute.past", () -> SubstitutionRules.days(stand(TODAY.minusDays(1), march(4)), TODAY));
        refuses("refused.substitute.far", () -> SubstitutionRules.days(stand(TODAY, LocalDate.MAX), TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "expedite", "EXPEDITE'; drop", "_X"})
    void aKindOfWorkIsAName(String kind) {
        refuses("refused.substitute.scope", () -> SubstitutionRules.scope(new Scope(null, kind)));
    }

    @Test
    void aPartIsADistrictOrAKindNotBoth() {
        refuses("refused.substitute.scope", () -> SubstitutionRules.scope(new Scope(1L, "EXPEDITE")));
        assertThatCode(() -> SubstitutionRules.scope(new Scope(null, "ON_BEHALF")))
                .doesNotThrowAnyException();
        assertThatCode(() -> SubstitutionRules.scope(new Scope(1L, null))).doesNotThrowAnyException();
    }

    @Test
    void severalMayStandInForOne() {
        assertThatCode(busabaForAnan(stint(ANAN, CHAI, 7, 11))).doesNotThrowAnyException();
    }

    @Test
    void nobodyIsNamedTwiceForTheSame() {
        refuses("refused.substitute.already", busabaForAnan(stint(ANAN, BUSABA, 11, 20)));
        assertThatCode(busabaForAnan(stint(ANAN, BUSABA, 12, 20))).doesNotThrowAnyException();
    }

    @Test
    void twoDoNotStandInForEachOther() {
        refuses("refused.substitute.circle", busabaForAnan(stint(BUSABA, ANAN, 1, 7)));
        assertThatCode(busabaForAnan(stint(BUSABA, ANAN, 1, 6))).doesNotThrowAnyException();
    }

    @Test
    void threeDoNotStandInForEachOtherInACircle() {
        refuses("refused.substitute.circle", busabaForAnan(stint(BUSABA, CHAI, 1, 8), stint(CHAI, ANAN, 8, 20)));
    }

    @Test
    void aCircleThatIsNeverClosedOnOneDayIsNone() {
        refuses("refused.substitute.overlap", busabaForAnan(stint(BUSABA, CHAI, 1, 7), stint(CHAI, ANAN, 8, 20)));
    }

    @Test
    void whoIsAwayThemselvesDoesNotStandIn() {
        refuses("refused.substitute.overlap", busabaForAnan(stint(BUSABA, CHAI, 11, 20)));
        assertThatCode(busabaForAnan(stint(BUSABA, CHAI, 12, 20))).doesNotThrowAnyException();
    }

    @Test
    void whoStandsInForOneMayStandInForAnother() {
        assertThatCode(busabaForAnan(stint(CHAI, BUSABA, 1, 20))).doesNotThrowAnyException();
    }
}

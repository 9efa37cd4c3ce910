package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.hiring.HiringRisks.Report;
import eplan.hiring.HiringRisks.Risk;
import eplan.hiring.HiringRisks.Why;
import eplan.shared.ProvinceId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class HiringRisksIT extends HeadcountFixture {

    private static final LocalDate DUE = LocalDate.of(2060, 9, 30);

    @Autowired
    HiringRisks risks;

    private Report report() {
        return as(AUDITOR, () -> risks.of(YEAR));
    }

    private Optional<Risk> of(ProvinceId province) {
        return report().risks().stream()
                .filter(risk -> risk.province().equals(province))
                .findFirst();
    }

    private Why why(ProvinceId province) {
        return of(province).orElseThrow().why();
    }

    @Test
    void saysWhichStepStandsInTheWay() {
        assertThat(why(tak)).isEqualTo(Why.NO_HEADCOUNT);
        rows.posts(2604, tak, 1);
        long year = rows.year(2604, tak);
        rows.step(year, StepKind.APPROVAL, DUE);
        Risk unapproved = of(tak).orElseThrow();
        assertThat(unapproved.why()).isEqualTo(Why.NOT_APPROVED);
        assertThat(unapproved.due()).isEqualTo(DUE);
        assertThat(unapproved.nobody()).isTrue();
        assertThat(unapproved.laos()).isEqualTo(69);

        rows.approved(year, 1);
        assertThat(why(tak)).isEqualTo(Why.NO_BUDGET);
        rows.budget(year);
        rows.step(year, StepKind.SIGNING, DUE.minusDays(2));
        Risk unsigned = of(tak).orElseThrow();
        assertThat(unsigned.why()).isEqualTo(Why.NOT_SIGNED);
        assertThat(unsigned.due()).isEqualTo(DUE.minusDays(2));

        rows.contract(year, "มานะ", null, YEAR.first().plusDays(14), YEAR.last());
        assertThat(why(tak)).isEqualTo(Why.STARTS_LATER);
    }

    @Test
    void aProvinceWithAllItsContractsIsAtNoRisk() {
        rows.posts(2604, tak, 2);
        long year = rows.year(2604, tak);
        rows.approved(year, 2);
        rows.budget(year);
        signed(year, "มานะ", null);
        Risk one = of(tak).orElseThrow();
        assertThat(one.why()).isEqualTo(Why.TOO_FEW);
        assertThat(one.covered()).isOne();
        assertThat(one.nobody()).isFalse();
        signed(year, "ปิติ", null);
        assertThat(of(tak)).isEmpty();
    }

    @Test
    void whereFewerWereApprovedOrPostsGivenUpTheRestIsNotMissed() {
        rows.posts(2604, tak, 3);
        long year = rows.year(2604, tak);
        rows.approved(year, 2);
        rows.budget(year);
        signed(year, "มานะ", null);
        Risk one = of(tak).orElseThrow();
        assertThat(one.why()).isEqualTo(Why.TOO_FEW);
        assertThat(one.posts()).as("approved").isEqualTo(2);

        rows.givenUp(year, 1);
        assertThat(of(tak)).isEmpty();
    }

    @Test
    void aProvinceThatGaveUpEveryPostHasNobody() {
        rows.posts(2604, tak, 1);
        long year = rows.year(2604, tak);
        rows.approved(year, 1);
        rows.budget(year);
        rows.givenUp(year, 1);
        Risk nobody = of(tak).orElseThrow();
        assertThat(nobody.why()).isEqualTo(Why.NO_POST);
        assertThat(nobody.nobody()).isTrue();
        assertThat(nobody.due()).isNull();
    }

    @Test
    void onceTheFirstDayHasPassedTodayCounts() {
        rows.posts(2604, tak, 1);
        long year = rows.year(2604, tak);
        rows.approved(year, 1);
        rows.budget(year);
        rows.contract(year, "มานะ", null, YEAR.first(), LocalDate.of(2060, 12, 31));
        assertThat(of(tak)).isEmpty();
        clock.set(LocalDate.of(2061, 1, 1));
        assertThat(why(tak)).isEqualTo(Why.NOT_SIGNED);
        assertThat(report().workingDaysLeft()).isZero();
    }

    @Test
    void countsTheWorkingDaysThatAreLeft() {
        clock.set(LocalDate.of(2060, 9, 27)); // a Monday, with 1 October on the Friday
        Report report = report();
        assertThat(report.asOf()).isEqualTo(LocalDate.of(2060, 9, 27));
        assertThat(report.firstDay()).isEqualTo(LocalDate.of(2060, 10, 1));
        assertThat(report.workingDaysLeft()).isEqualTo(3);
    }

    @Test
    void whatPressesMostComesFirst() {
        rows.posts(2604, tak, 2);
        long year = rows.year(2604, tak);
        rows.approved(year, 2);
        rows.budget(year);
        signed(year, "มานะ", null);
        assertThat(report().risks()).extracting(Risk::nobody).isSortedAccordingTo((a, b) -> Boolean.compare(b, a));
        assertThat(report().risks().getLast().province()).isEqualTo(tak);
    }

    @Test
    void theSpreadsheetSaysAsOfWhichDay() {
        rows.posts(2604, tak, 1);
        rows.step(rows.year(2604, tak), StepKind.APPROVAL, DUE);

        assertThat(new String(as(AUDITOR, () -> risks.xlsx(YEAR)), StandardCharsets.UTF_8))
                .contains(
                        "2060-08-16\tตาก\tจังหวัดยังไม่อนุมัติการจ้าง\tจะไม่มีผู้ปฏิบัติงานเลย\t2060-09-30\t0\t1\t69\t2060-10-01\t");
    }

    @Test
    void isForHeadquarters() {
        assertThatThrownBy(() -> as(headOf(tak), () -> risks.xlsx(YEAR))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(headOf(tak), () -> risks.of(YEAR))).isInstanceOf(AccessDeniedException.class);
    }
}

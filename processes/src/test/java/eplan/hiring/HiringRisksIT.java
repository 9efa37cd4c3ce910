package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eplan.hiring.Contracts.EndKind;
import eplan.hiring.HiringRisks.Leaving;
import eplan.hiring.HiringRisks.Report;
import eplan.hiring.HiringRisks.Risk;
import eplan.hiring.HiringRisks.Why;
import eplan.hiring.Renewals.Standing;
import eplan.shared.ContractId;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
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

    private Risk ofTak() {
        return of(tak).orElseThrow();
    }

    /** Tak has so many posts, so many of them approved, and its budget. @return the key of its hiring year */
    private long funded(int posts, int approved) {
        rows.posts(2604, tak, posts);
        long year = rows.year(2604, tak);
        rows.approved(year, approved);
        rows.budget(year);
        return year;
    }

    @Test
    void saysWhichStepStandsInTheWay() {
        assertThat(ofTak().why()).isEqualTo(Why.NO_HEADCOUNT);
        rows.posts(2604, tak, 1);
        long year = rows.year(2604, tak);
        rows.step(year, StepKind.APPROVAL, DUE);
        Risk unapproved = ofTak();
        assertThat(unapproved.why()).isEqualTo(Why.NOT_APPROVED);
        assertThat(unapproved.due()).isEqualTo(DUE);
        assertThat(unapproved.nobody()).isTrue();
        assertThat(unapproved.laos()).isEqualTo(69);

        rows.approved(year, 1);
        assertThat(ofTak().why()).isEqualTo(Why.NO_BUDGET);
        rows.budget(year);
        rows.step(year, StepKind.SIGNING, DUE.minusDays(2));
        Risk unsigned = ofTak();
        assertThat(unsigned.why()).isEqualTo(Why.NOT_SIGNED);
        assertThat(unsigned.due()).isEqualTo(DUE.minusDays(2));

        rows.contract(year, "มานะ", null, YEAR.first().plusDays(14), YEAR.last());
        assertThat(ofTak().why()).isEqualTo(Why.STARTS_LATER);
    }

    @Test
    void aProvinceWithAllItsContractsIsAtNoRisk() {
        long year = funded(2, 2);
        signed(year, "มานะ", null);
        Risk one = ofTak();
        assertThat(one.why()).isEqualTo(Why.TOO_FEW);
        assertThat(one.covered()).isOne();
        assertThat(one.nobody()).isFalse();
        signed(year, "ปิติ", null);
        assertThat(of(tak)).isEmpty();
    }

    @Test
    void whereFewerWereApprovedOrPostsGivenUpTheRestIsNotMissed() {
        long year = funded(3, 2);
        signed(year, "มานะ", null);
        Risk one = ofTak();
        assertThat(one.why()).isEqualTo(Why.TOO_FEW);
        assertThat(one.posts()).as("approved").isEqualTo(2);

        rows.givenUp(year, 1);
        assertThat(of(tak)).isEmpty();
    }

    @Test
    void aProvinceThatGaveUpEveryPostHasNobody() {
        long year = funded(1, 1);
        rows.givenUp(year, 1);
        Risk nobody = ofTak();
        assertThat(nobody.why()).isEqualTo(Why.NO_POST);
        assertThat(nobody.nobody()).isTrue();
        assertThat(nobody.due()).isNull();
    }

    @Test
    void onceTheFirstDayHasPassedTodayCounts() {
        long year = funded(1, 1);
        rows.contract(year, "มานะ", null, YEAR.first(), LocalDate.of(2060, 12, 31));
        assertThat(of(tak)).isEmpty();
        clock.set(LocalDate.of(2061, 1, 1));
        assertThat(ofTak().why()).isEqualTo(Why.NOT_SIGNED);
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
        long year = funded(2, 2);
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

    private static final FiscalYear AFTER = YEAR.next();
    private static final LocalDate MARCH = LocalDate.of(2061, 3, 31);

    /** Of Tak, before the year after. */
    private List<Leaving> leaving() {
        return as(AUDITOR, () -> risks.of(AFTER)).leaving().stream()
                .filter(one -> one.code().equals("63"))
                .toList();
    }

    /** Two posts in both years, of which mana's contract runs to its term and piti's is terminated at the end of March. */
    private long twoWhoLeave() {
        rows.posts(2604, tak, 2);
        rows.posts(2605, tak, 2);
        long year = rows.year(2604, tak);
        rows.year(2605, tak);
        ContractId piti = signed(year, "ปิติ", null);
        signed(year, "มานะ", null);
        rows.ends(piti, MARCH, EndKind.TERMINATED);
        return year;
    }

    @Test
    void whoLeavesWithNobodyOnTheirPostIsListedByTheirLastDay() {
        twoWhoLeave();
        assertThat(leaving())
                .extracting(Leaving::contractor, Leaving::lastDay, Leaving::how, Leaving::renewal)
                .containsExactly(
                        tuple("ปิติ", MARCH, EndKind.TERMINATED, null),
                        tuple("มานะ", YEAR.last(), EndKind.TERM, Standing.NOT_ASKED));
        assertThat(leaving()).extracting(Leaving::vacantIn).containsExactly(YEAR, AFTER);
    }

    @Test
    void whoIsFollowedAndWhoHasLeftIsNotListed() {
        long year = twoWhoLeave();
        clock.set(MARCH);
        assertThat(leaving()).extracting(Leaving::contractor).contains("ปิติ");
        clock.set(MARCH.plusDays(1));
        assertThat(leaving()).extracting(Leaving::contractor).as("has left").doesNotContain("ปิติ");

        clock.set(MARCH);
        rows.contract(year, "ชูใจ", null, MARCH.plusDays(1), YEAR.last());
        assertThat(leaving()).extracting(Leaving::contractor).as("is followed").doesNotContain("ปิติ");
    }

    @Test
    void whereEveryPostOfTheNextYearIsSignedForNobodyIsMissed() {
        twoWhoLeave();
        long next =
                rows.one("select id from eplan.hiring_year where fiscal_year = 2605 and province_id = ?", tak.value());
        rows.contract(next, "วีระ", null, AFTER.first(), AFTER.last());
        assertThat(leaving()).extracting(Leaving::contractor).contains("มานะ");
        rows.contract(next, "สุดา", null, AFTER.first(), AFTER.last());
        assertThat(leaving()).extracting(Leaving::contractor).containsExactly("ปิติ");
    }

    @Test
    void theSpreadsheetNamesWhoLeavesAfterTheProvinces() {
        twoWhoLeave();

        assertThat(new String(as(AUDITOR, () -> risks.xlsx(AFTER)), StandardCharsets.UTF_8))
                .contains("\tปิติ\t1\t2061-03-31\tเลิกสัญญาก่อนกำหนด\t")
                .contains("\tมานะ\t1\t2061-09-30\tครบกำหนดตามสัญญา\tยังไม่ได้ขอจ้างต่อ");
    }

    @Test
    void isForHeadquarters() {
        assertThatThrownBy(() -> as(headOf(tak), () -> risks.xlsx(YEAR))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(headOf(tak), () -> risks.of(YEAR))).isInstanceOf(AccessDeniedException.class);
    }
}

package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.cycle.RoundStanding;
import eplan.hiring.HiringYears.Cell;
import eplan.hiring.HiringYears.Letter;
import eplan.hiring.HiringYears.Opening;
import eplan.hiring.HiringYears.Row;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.Refused;
import eplan.testing.EplanTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Hiring year 2589 is opened by headquarters' letter for every province that has LAOs. */
@EplanTest
@Import(HiringScenario.class)
class HiringOpeningIT {

    private static final FiscalYear YEAR = new FiscalYear(2589);
    private static final LocalDate TODAY = LocalDate.of(2045, 7, 17);
    private static final byte[] PDF = "%PDF-1.7 guide".getBytes(StandardCharsets.UTF_8);

    @Autowired
    HiringScenario play;

    @Autowired
    HiringYears years;

    @Autowired
    JdbcClient jdbc;

    /** One after the other: a year is opened once. */
    @Test
    void refusesUntilEverythingIsThereThenOpensEveryProvinceOnce() {
        play.clock.set(TODAY);
        play.actors.asSystem(() -> play.provinces.registry.loadShipped());
        refused(letter(TODAY), "refused.hiring.calendar");
        play.run(HiringPeople.HQ, () -> play.provinces.timelines.prepare(YEAR.previous()));
        refused(letter(TODAY), "refused.hiring.headcount");
        headcounts();
        refused(letter(TODAY.plusDays(1)), "refused.hiring.cut-off");
        refused(letter(LocalDate.of(2044, 9, 30)), "refused.hiring.cut-off");
        refused(new Letter(" ", TODAY, TODAY, "guide.pdf", PDF), "refused.hiring.letter");
        refused(new Letter("ว 1", TODAY.plusDays(1), TODAY, "guide.pdf", PDF), "refused.hiring.letter-future");
        refused(new Letter("ว 1", TODAY, TODAY, "guide.pdf", new byte[] {1, 2}), "refused.hiring.pdf");
        refused(
                new Letter("ว 1", TODAY, TODAY, "g.pdf", new byte[HiringFile.LARGEST + 1]),
                "refused.hiring.file-large");
        assertThatThrownBy(() -> play.run(HiringPeople.HQ_OFFICER, () -> years.open(YEAR, letter(TODAY))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(play.as(HiringPeople.HQ, () -> years.opening(YEAR))).isEmpty();

        assertThat(play.as(
                        HiringPeople.HQ, () -> years.open(YEAR, letter(TODAY)).provinces()))
                .isEqualTo(provincesWithLaos());

        refused(letter(TODAY), "refused.hiring.open");
        theLetterIsOnRecord();
        theMatrixShowsEveryProvince();
        theMatrixIsASpreadsheet();
    }

    private void theLetterIsOnRecord() {
        Opening opening =
                play.as(HiringPeople.AUDITOR, () -> years.opening(YEAR)).orElseThrow();
        assertThat(opening.letter()).isEqualTo("ว 1353");
        assertThat(opening.cutOff()).isEqualTo(TODAY);
        assertThat(opening.provinces()).isEqualTo(provincesWithLaos());
        assertThat(opening.guidelines().mediaType()).isEqualTo("application/pdf");
        assertThat(play.as(HiringPeople.AUDITOR, () -> years.guidelines(YEAR)).bytes())
                .isEqualTo(PDF);
        assertThat(play.as(HiringPeople.HQ, years::years)).contains(YEAR);
        Actor staff = new Actor(null, "เจ้าหน้าที่ อปท.", Role.LAO_STAFF, null, new LaoId(1));
        assertThatThrownBy(() -> play.as(staff, years::years)).isInstanceOf(AccessDeniedException.class);
    }

    private void theMatrixShowsEveryProvince() {
        List<Row> matrix = play.as(HiringPeople.AUDITOR, () -> years.matrix(YEAR));
        assertThat(matrix).hasSize(provincesWithLaos()).allSatisfy(row -> {
            assertThat(row.posts()).isEqualTo(2);
            assertThat(row.cells())
                    .containsOnlyKeys(StepKind.REQUEST, StepKind.EVALUATION, StepKind.APPROVAL, StepKind.SIGNING);
            Cell request = row.cells().get(StepKind.REQUEST);
            assertThat(request.standing()).isEqualTo(RoundStanding.UNTOUCHED);
            assertThat(request.dueOn()).isEqualTo(LocalDate.of(2045, 7, 30));
            assertThat(request.open()).isOne();
            assertThat(row.cells().get(StepKind.SIGNING).standing()).isEqualTo(RoundStanding.NOT_OPEN);
        });
        Actor head = HiringPeople.head(matrix.getFirst().province());
        assertThatThrownBy(() -> play.as(head, () -> years.matrix(YEAR))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> play.as(head, () -> years.xlsx(YEAR))).isInstanceOf(AccessDeniedException.class);
    }

    private void theMatrixIsASpreadsheet() {
        List<String> lines = new String(play.as(HiringPeople.AUDITOR, () -> years.xlsx(YEAR)), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(lines).hasSize(provincesWithLaos() + 1);
        assertThat(lines.getFirst()).startsWith("รหัสจังหวัด\tจังหวัด\tจำนวน จนท.วถ.");
        assertThat(lines).anyMatch(line -> line.startsWith("30\tนครราชสีมา\t2\t0\t\tยังไม่เริ่ม\t2045-07-30\t\t"));

        play.clock.set(LocalDate.of(2045, 8, 3));
        String late = new String(play.as(HiringPeople.AUDITOR, () -> years.xlsx(YEAR)), StandardCharsets.UTF_8);
        assertThat(late).contains("นครราชสีมา\t2\t0\t\tเกินกำหนด\t2045-07-30\t4\t");
    }

    private void headcounts() {
        jdbc.sql("""
                        insert into eplan.hiring_headcount (fiscal_year, province_id, posts)
                        select ?, id, 2 from eplan.province""").param(YEAR.be()).update();
    }

    /** 76, as shipped. */
    private int provincesWithLaos() {
        return jdbc.sql(
                        "select count(distinct province_id) from eplan.lao_province where ? between valid_from and valid_to")
                .param(TODAY)
                .query(Integer.class)
                .single();
    }

    private static Letter letter(LocalDate cutOff) {
        return new Letter("ว 1353", TODAY, cutOff, "guide.pdf", PDF);
    }

    private void refused(Letter letter, String key) {
        assertThatThrownBy(() -> play.run(HiringPeople.HQ, () -> years.open(YEAR, letter)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(key);
    }
}

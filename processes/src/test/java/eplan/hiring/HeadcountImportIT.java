package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eplan.hiring.Headcounts.ImportPlan;
import eplan.hiring.Headcounts.Line;
import eplan.hiring.Headcounts.Problem;
import eplan.shared.ProvinceId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HeadcountImportIT extends HeadcountFixture {

    @Autowired
    Headcounts headcounts;

    private static byte[] file(String... rows) {
        return ("code\tprovince\tposts\n" + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
    }

    private ImportPlan check(byte[] file) {
        return as(OWNER, () -> headcounts.check(YEAR, file, "headcount.xlsx"));
    }

    private int take(byte[] file) {
        return as(OWNER, () -> headcounts.importFile(YEAR, file, "headcount.xlsx", WHY));
    }

    private @Nullable Integer posts(ProvinceId province) {
        return as(OWNER, () -> headcounts.of(YEAR, province)).posts();
    }

    @Test
    void takesAFileOverAndLeavesWhatItDoesNotName() {
        rows.posts(2604, phitsanulok, 3);
        byte[] file = file("62\tกำแพงเพชร\t2", "63\t\t๑", "65\tพิษณุโลก\t3");
        ImportPlan plan = check(file);
        assertThat(plan.changed())
                .extracting(Line::provinceTh, Line::before, Line::after)
                .containsExactly(tuple("กำแพงเพชร", null, 2), tuple("ตาก", null, 1));
        assertThat(plan.same()).isOne();
        assertThat(plan.problems()).isEmpty();
        assertThat(posts(tak)).isNull();

        assertThat(take(file)).isEqualTo(2);
        assertThat(posts(kamphaeng)).isEqualTo(2);
        assertThat(posts(tak)).isOne();
        assertThat(posts(phitsanulok)).isEqualTo(3);
        assertThat(take(file)).isZero();
    }

    @Test
    void namesEachRowThatCannotBeTakenAndTakesNone() {
        byte[] file = file("99\t\t1", "62\t\t51", "63\t\t1", "63\t\t2", "65\tตาก\t1", "64\t\tสอง");
        assertThat(check(file).problems())
                .extracting(Problem::line, Problem::key)
                .containsExactly(
                        tuple(2, "headcount.problem.code"),
                        tuple(3, "headcount.problem.posts"),
                        tuple(5, "headcount.problem.twice"),
                        tuple(6, "headcount.problem.name"),
                        tuple(7, "headcount.problem.posts"));
        refused("refused.headcount.problems", () -> take(file));
        assertThat(posts(tak)).isNull();
    }

    @Test
    void theTemplateHoldsWhatStandsAndComesBackUnchanged() {
        rows.posts(2604, tak, 2);
        byte[] template = as(AUDITOR, () -> headcounts.template(YEAR));
        assertThat(new String(template, StandardCharsets.UTF_8)).contains("63\tตาก\t2");
        ImportPlan plan = check(template);
        assertThat(plan.changed()).isEmpty();
        assertThat(plan.problems()).isEmpty();
    }

    @Test
    void takesNoneBelowWhatIsSigned() {
        long year = rows.year(2604, tak);
        signed(year, "มานะ", null);
        signed(year, "ปิติ", null);
        assertThat(check(file("63\t\t1")).problems())
                .containsExactly(new Problem(2, "headcount.problem.signed", List.of(1, 2)));
        assertThat(check(file("63\t\t2")).problems()).isEmpty();
    }
}

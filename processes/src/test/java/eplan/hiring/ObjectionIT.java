package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.hiring.SystemScores.Correction;
import eplan.hiring.SystemScores.Objection;
import eplan.hiring.SystemScores.Part;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import eplan.testing.EplanTest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** An analyst objects to the system score once; headquarters answer. Anong has 14 points. */
@EplanTest
@Import(ScoredOffice.class)
class ObjectionIT {

    private static final Correction CHECKS_PASSED = correction(ScoreCriterion.CHECKS_PASSED, "5");

    @Autowired
    ScoredOffice office;

    @Autowired
    HqOutages outages;

    private ThreeAnalysts they;
    private long score;

    @BeforeEach
    void open() {
        office.open();
        they = new ThreeAnalysts(office, outages);
        office.compute();
        score = office.score(they.anong).id();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static Correction correction(ScoreCriterion criterion, String points) {
        return new Correction(criterion, new BigDecimal(points));
    }

    private void object(Actor actor, String text) {
        office.as(actor, () -> {
            office.scores.object(score, text);
            return true;
        });
    }

    private void answer(Actor actor, String text, Correction... points) {
        office.as(actor, () -> {
            office.scores.answer(score, List.of(points), text);
            return true;
        });
    }

    private void refuses(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    private Part checks() {
        return office.detail(they.anong).parts().stream()
                .filter(part -> part.criterion() == ScoreCriterion.CHECKS_PASSED)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anAnalystObjectsOnce() {
        long waiting = office.as(office.hq(), office.scores::objectionsWaiting);
        object(they.anong, " ข้อผิดพลาดเกิดก่อนรับผิดชอบ อปท. นี้ ");

        assertThat(office.score(they.anong).objection())
                .isNotNull()
                .extracting(Objection::text)
                .isEqualTo("ข้อผิดพลาดเกิดก่อนรับผิดชอบ อปท. นี้");
        assertThat(office.as(office.hq(), office.scores::objectionsWaiting)).isEqualTo(waiting + 1);
        refuses("refused.objection.again", () -> object(they.anong, "อีกครั้ง"));
    }

    @Test
    void anObjectionSaysWhy() {
        refuses("refused.objection.text", () -> object(they.anong, " "));
    }

    @Test
    void nobodyObjectsForAnybodyElse() {
        assertThatThrownBy(() -> object(they.busaba, "ไม่เห็นด้วย")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> object(they.chai, "ไม่เห็นด้วย")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> object(office.person(Role.PROVINCIAL_HEAD, office.phatthalung), "ไม่เห็นด้วย"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void analystsReadTheirOwnScoreAlone() {
        assertThat(office.as(they.anong, () -> office.scores.mine(ScoredOffice.HIRING)))
                .hasValueSatisfying(own -> assertThat(own.id()).isEqualTo(score));
        assertThat(office.as(they.anong, () -> office.scores.detail(score)).parts())
                .hasSize(ScoreCriterion.values().length);
        assertThatThrownBy(() -> office.as(they.busaba, () -> office.scores.detail(score)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.as(
                        office.person(Role.PROVINCIAL_OFFICER, office.satun), () -> office.scores.detail(score)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.as(they.anong, () -> office.scores.of(ScoredOffice.HIRING, office.phatthalung)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anAnswerCorrectsPointsWhichStayWhenComputedAnew() {
        object(they.anong, "ข้อผิดพลาดเกิดก่อนรับผิดชอบ อปท. นี้");
        answer(office.hq(), "ตรวจแล้วถูกต้อง", CHECKS_PASSED);

        assertThat(office.score(they.anong).points()).isEqualByComparingTo("19");
        office.run.compute(ScoredOffice.HIRING);
        assertThat(office.score(they.anong).points()).isEqualByComparingTo("19");
        assertThat(checks().corrected()).isEqualByComparingTo("5");
        assertThat(checks().points()).isEqualByComparingTo("0");
        refuses("refused.objection.answered", () -> answer(office.hq(), "อีกครั้ง"));
    }

    @Test
    void theSpreadsheetHoldsObjectionsWithTheirAnswers() {
        assertThat(sheet()).as("nobody objected").doesNotContain("scores.anong");
        object(they.anong, "=1+1");
        assertThat(sheet()).contains("พัทลุง\tscores.anong\t14", "\t=1+1\t\t\t");

        answer(office.hq(), "ตรวจแล้วถูกต้อง");
        assertThat(sheet()).contains("\tประภา\tตรวจแล้วถูกต้อง");
        assertThatThrownBy(() -> office.as(
                        office.person(Role.PROVINCIAL_HEAD, office.phatthalung),
                        () -> office.scores.objectionsXlsx(ScoredOffice.HIRING)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theSpreadsheetSaysForHowManyWorkingDaysObjectionsWaitTheLongestFirst() {
        long busaba = office.score(they.busaba).id();
        office.as(they.busaba, () -> {
            office.scores.object(busaba, "ทักท้วงก่อน");
            return true;
        });
        office.clock.set(ScoredOffice.TODAY.plusDays(2));
        object(they.anong, "ทักท้วงทีหลัง");
        office.clock.set(ScoredOffice.TODAY.plusDays(8));

        assertThat(sheet())
                .as("from Tuesday six to Wednesday of the week after, one of them late; from Thursday four")
                .containsSubsequence("\t6\t1\tทักท้วงก่อน", "\t4\t0\tทักท้วงทีหลัง");
    }

    private String sheet() {
        return new String(
                office.as(office.person(Role.AUDITOR, null), () -> office.scores.objectionsXlsx(ScoredOffice.HIRING)),
                StandardCharsets.UTF_8);
    }

    @Test
    void noCorrectionExceedsItsCriterion() {
        refuses("refused.objection.none", () -> answer(office.hq(), "ไม่มี", CHECKS_PASSED));
        object(they.anong, "ไม่เห็นด้วย");
        refuses(
                "refused.objection.points",
                () -> answer(office.hq(), "มากไป", correction(ScoreCriterion.CHECKS_PASSED, "5.01")));
        refuses(
                "refused.objection.points",
                () -> answer(office.hq(), "น้อยไป", correction(ScoreCriterion.CHECKS_PASSED, "-1")));
        refuses("refused.objection.twice", () -> answer(office.hq(), "ซ้ำ", CHECKS_PASSED, CHECKS_PASSED));
        refuses("refused.objection.answer", () -> answer(office.hq(), " "));
        assertThatThrownBy(() -> answer(office.person(Role.AUDITOR, null), "ตอบ"))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(office.score(they.anong).points()).isEqualByComparingTo("14");
    }
}

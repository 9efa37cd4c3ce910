package eplan.ui.hiring.scores;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import eplan.hiring.SystemScores.Objection;
import eplan.people.Role;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.ui.component.EmptyState;
import eplan.ui.component.StandingChip;
import eplan.ui.hiring.hq.FakeHiringYears;
import eplan.ui.testing.Fakes;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = HiringScoresView.class)
class HiringScoresViewTest extends ScoresScreen {

    private static final Objection WAITS = new Objection("นับไม่ครบ <b>", Instant.EPOCH, null, null, null);
    private static final Objection ANSWERED =
            new Objection("ช้าเพราะระบบ", Instant.EPOCH, "ปรับให้แล้ว", "นางกรม", Instant.EPOCH);

    private void three() {
        score(1, Fakes.KORAT, "นายเก่ง", "46.5", null);
        score(2, Fakes.KORAT, "นายอ่อน", "20", WAITS);
        score(3, FakeHiringYears.PHUKET, "นางดี", "48", ANSWERED);
    }

    @Test
    void comesBackFromTheUrlAsItWent() {
        ScoresPlace place = new ScoresPlace(new FiscalYear(2555), ScoresTab.OUTAGES, "30");

        assertThat(ScoresPlace.from(
                        QueryParameters.fromString(place.parameters().getQueryString())))
                .isEqualTo(place);
    }

    @Test
    void theSpreadIsSaidAndStandsAsATableBesideTheDrawing() {
        three();
        page("");

        DistributionCard card = find(DistributionCard.class).single();
        assertThat(said(card)).contains("3 ราย เฉลี่ย 38.17 ต่ำสุด 20 สูงสุด 48 คะแนน", "45–50", "20–25");
        assertThat(find(DistributionChart.class, card).single().getElement().getAttribute("aria-hidden"))
                .isEqualTo("true");
    }

    @Test
    void eachScoreLeadsToItsCases() {
        three();
        page("");
        ScoreGrid grid = find(ScoreGrid.class).single();

        assertThat(((Anchor) test(grid).getCellComponent(0, 0)).getHref()).isEqualTo("hiring/score/1");
        assertThat(test(grid).getCellText(0, 2)).isEqualTo("46.5");
        assertThat(said(test(grid).getCellComponent(1, 4))).contains("ทักท้วง รอคำตอบ");
        assertThat(said(test(grid).getCellComponent(2, 4))).contains("พ้นหน้าที่ 1 มี.ค. 2554", "ตอบข้อทักท้วงแล้ว");
    }

    @Test
    void areComputedAnewOnceTheyAreSure() {
        three();
        press("คำนวณใหม่", page(""));
        assertThat(done).doesNotContain("run");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(done).contains("run");
        assertThat(notified()).contains("เริ่มคำนวณแล้ว");
    }

    @Test
    void onlyProcessOwnersComputeThem() {
        fakes.actAs(Role.HQ_OFFICER);
        HiringScoresView page = page("");

        assertThat(find(EmptyState.class, page).exists()).isTrue();
        assertThat(find(Button.class, page).withText("คำนวณใหม่").exists()).isFalse();
    }

    @Test
    void scoresAndObjectionsAreExported() {
        three();

        assertThat(find(Anchor.class, page(""))
                        .withText("คะแนนและผลประเมิน (XLSX)")
                        .exists())
                .isTrue();
        assertThat(find(Anchor.class, page("tab=objections"))
                        .withText("ข้อทักท้วง (XLSX)")
                        .exists())
                .isTrue();
    }

    @Test
    void theObjectionThatWaitsLongestComesFirstAndIsLateAfterFiveWorkingDays() {
        score(1, Fakes.KORAT, "นายเก่ง", "46.5", waitsSince(2));
        score(2, Fakes.KORAT, "นายอ่อน", "20", waitsSince(1));
        HiringScoresView page = page("tab=objections");

        assertThat(said(page))
                .containsSubsequence("นายอ่อน", "รอคำตอบ 6 วันทำการ เกิน 5", "นายเก่ง", "รอคำตอบ 5 วันทำการ");
        StandingChip late = find(StandingChip.class, page).single();
        assertThat(late.hasClassName("late")).isTrue();
        assertThat(said(late)).contains("6 วันทำการ");
    }

    /** Since a day of March 2554; today is the ninth, a Wednesday. */
    private static Objection waitsSince(int day) {
        Instant at = LocalDate.of(2011, 3, day)
                .atTime(9, 0)
                .atZone(BusinessClock.ZONE)
                .toInstant();
        return new Objection("นับไม่ครบ", at, null, null, null);
    }

    @Test
    void objectionsThatWaitComeFirstAndLeadToWhereTheyAreAnswered() {
        three();
        HiringScoresView page = page("tab=objections");

        assertThat(said(page))
                .containsSubsequence(
                        "รอคำตอบ 1 ราย", "“นับไม่ครบ <b>”", "ตอบแล้ว 1 ราย", "คำตอบโดย นางกรม: ปรับให้แล้ว");
        assertThat(find(Anchor.class, page).all())
                .extracting(Anchor::getHref)
                .contains("hiring/score/2", "hiring/score/3")
                .doesNotContain("hiring/score/1");
    }
}

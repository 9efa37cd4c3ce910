package eplan.ui.hiring.province;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import eplan.cycle.RoundStanding;
import eplan.hiring.HeadcountDecisions.Consequence;
import eplan.hiring.HeadcountDecisions.Decided;
import eplan.hiring.HeadcountDecisions.Fate;
import eplan.hiring.HiringEventType;
import eplan.hiring.HiringSteps.May;
import eplan.hiring.HiringSteps.StepView;
import eplan.hiring.StepKind;
import eplan.people.Role;
import eplan.shared.NotFound;
import eplan.ui.component.EmptyState;
import eplan.ui.error.ErrorPage;
import eplan.ui.hiring.HiringSamples;
import eplan.ui.testing.Fakes;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = {ProvinceHiringView.class, ErrorPage.class})
class YearPartViewTest extends ProvinceScreen {

    private final StepView late =
            HiringSamples.step(7, StepKind.EVALUATION, RoundStanding.OVERDUE, 3, May.WORK, May.ASK_LATER);

    @Test
    void theStripSaysEachStepAndWhatIsNext() {
        year(List.of(HiringSamples.step(6, StepKind.REQUEST), late), late, null, false);
        ProvinceHiringView page = page("year");

        assertThat(said(find(YearStrip.class, page).single()))
                .contains("6 มี.ค.", "15 มี.ค.", "งบประมาณ", "ยังไม่จัดสรร");
        assertThat(said(find(NextCard.class, page).single())).contains("สิ่งที่ต้องทำต่อไป", "ทำขั้นตอนนี้");
        assertThat(links(find(NextCard.class, page).single()))
                .containsExactly("hiring/province/30?year=2554&tab=evaluation", "hiring/step/7");
    }

    @Test
    void saysThatSigningWaitsForTheBudget() {
        year(List.of(), null, null, true);

        assertThat(said(page("year"))).contains("รอกรมแจ้งจัดสรรงบประมาณ");
    }

    @Test
    void aPostThatIsVacantAfterSigningIsSaidWithTheWayToSign() {
        year(List.of(), null, LocalDate.of(2011, 3, 4), false);
        approval(2, 1);
        Vacancy vacancy = find(Vacancy.class, page("year")).single();

        assertThat(said(vacancy)).contains("มีอัตราว่าง 1 อัตรา");
        assertThat(links(vacancy)).containsExactly("hiring/sign/30?year=2554");
    }

    @Test
    void whileSigningIsOpenNothingIsCalledVacant() {
        year(List.of(HiringSamples.step(8, StepKind.SIGNING)), null, LocalDate.of(2011, 3, 4), false);
        approval(2, 1);

        assertThat(find(Vacancy.class, page("year")).exists()).isFalse();
    }

    @Test
    void saysBeforeWhoseAccountClosesForWantOfAContract() {
        assertThat(said(page("year"))).doesNotContain("จนท.วถ. ที่ยังไม่มีสัญญา");

        uncovered = List.of(PRESENT);
        year(List.of(), null, null, false);
        assertThat(said(page("year")))
                .contains("จนท.วถ. ที่ยังไม่มีสัญญา", "ครอบคลุม 1 ต.ค. 2553", PRESENT.name() + " · ดูแล 45 อปท.");
    }

    @Test
    void theBudgetThatIsThereIsSaidWithItsDay() {
        year(List.of(), null, LocalDate.of(2011, 3, 4), false);
        ProvinceHiringView page = page("year");

        assertThat(said(page)).contains("ได้รับจัดสรรเมื่อ 4 มี.ค. 2554").doesNotContain("รอกรมแจ้งจัดสรรงบประมาณ");
        assertThat(said(find(NextCard.class, page).single())).contains("ขณะนี้ไม่มีสิ่งที่จังหวัดต้องทำ");
    }

    @Test
    void whatHeadquartersDecidedIsSaidWithWhatItMeansForWhom() {
        calls.answer(
                "HeadcountDecisions.history",
                List.of(new Decided(
                        2,
                        1,
                        "ผลงานต่ำกว่าเป้า",
                        List.of(new Consequence(
                                Fakes.KORAT,
                                "นครราชสีมา",
                                HiringSamples.CONTRACT,
                                HiringSamples.CONTRACTOR,
                                null,
                                Fate.NOT_RENEWED,
                                LocalDate.of(2011, 9, 30))),
                        "ประภา วงศ์ดี",
                        LocalDate.of(2011, 3, 5))));

        assertThat(said(page("year")))
                .contains("จาก 2 เป็น 1 อัตรา เมื่อ 5 มี.ค. 2554", "ผลงานต่ำกว่าเป้า", HiringSamples.CONTRACTOR);
    }

    @Test
    void theHistoryIsShownAPartAtATime() {
        calls.on(
                "HiringSteps.history",
                args -> List.of(
                                HiringSamples.event(HiringEventType.STEP_DONE, StepKind.REQUEST, "x"),
                                HiringSamples.event(HiringEventType.YEAR_OPENED, null, null))
                        .subList(0, Math.min(2, (int) args[2])));

        assertThat(said(page("year"))).contains("สมหญิง ใจดี");
        assertThat(find(Button.class).withText("แสดงเพิ่ม").exists()).isFalse();
    }

    @Test
    void eachPartHasItsAddress() {
        ProvinceHiringView page = page("year");

        assertThat(find(Anchor.class, find(Nav.class, page).single()).all())
                .extracting(Anchor::getHref)
                .contains("hiring/province/30?year=2554&tab=request", "hiring/province/30?year=2554&tab=instalments");
    }

    @Test
    void aYearThatIsNotThereOpensTheLatest() {
        open("hiring/province/30", "year=2560", ProvinceHiringView.class);

        assertThat(said(find(ProvinceHiringView.class).single())).contains("ปีการจ้าง 2554");
    }

    @Test
    void aProvinceWithoutTheYearSaysSo() {
        calls.on("HiringYears.of", args -> {
            throw new NotFound("hiring year");
        });

        assertThat(said(page("year"))).contains("จังหวัดนี้ไม่มีปีการจ้าง 2554");
    }

    @Test
    void beforeTheFirstYearTheresNothing() {
        calls.answer("HiringYears.years", List.of());
        page("year");

        assertThat(find(EmptyState.class).exists()).isTrue();
    }

    @Test
    void anotherProvinceIsNotFound() {
        assertThat(open("hiring/province/83", "", ErrorPage.class)).isNotNull();
    }

    @Test
    void auditorsReadAndAreOfferedNothing() {
        fakes.actAs(Role.AUDITOR);
        fakes.registry.headquarters = true;
        ProvinceHiringView page = page("request");

        assertThat(find(RequestForm.class, page).exists()).isFalse();
        assertThat(find(RequestSheet.class, page).exists()).isTrue();
    }
}

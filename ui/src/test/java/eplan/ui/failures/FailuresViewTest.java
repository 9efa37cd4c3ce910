package eplan.ui.failures;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.cycle.StuckCases;
import eplan.cycle.StuckCases.Whose;
import eplan.people.Role;
import eplan.shared.FiscalYear;
import eplan.ui.casework.ReasonDialog;
import eplan.ui.component.EmptyState;
import eplan.ui.testing.ScreenTest;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

@ViewPackages(classes = FailuresView.class)
class FailuresViewTest extends ScreenTest {

    private final FakeStuck stuck = new FakeStuck();

    @Override
    protected void register(GenericApplicationContext context) {
        context.registerBean(StuckCases.class, () -> stuck);
        ((AnnotationConfigApplicationContext) context).scan("eplan.ui.failures");
    }

    @BeforeEach
    void threeAreStuck() {
        fakes.actAs(Role.HQ_PROCESS_OWNER);
        stuck.add("1", FakeStuck.MISSING);
        stuck.add("2", FakeStuck.MISSING);
        stuck.add("3", FakeStuck.LOCKED, null, "new-step");
    }

    private FailuresView page() {
        return open("failures", "", FailuresView.class);
    }

    private Button button(String text, Component in) {
        return find(Button.class, in).withTextContaining(text).all().getFirst();
    }

    /** Gives the reason in the dialog that is open. */
    private void because(String reason) {
        ReasonDialog dialog = find(ReasonDialog.class).single();
        test(find(TextArea.class, dialog).single()).setValue(reason);
        test(find(Button.class, dialog).withText("ลองใหม่").single()).click();
    }

    private void tick(String label) {
        Checkbox box = find(Checkbox.class).all().stream()
                .filter(one -> label.equals(one.getLabel())
                        || one.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
        test(box).click();
    }

    @Test
    void saysWhoseStepFailedWhereAndWhy() {
        FailuresView page = page();

        assertThat(said(page))
                .contains("อบต. หนองบัวศาลา", "นครราชสีมา · 2554-30-0417")
                .contains("รอวันเปิดงวด แผนพัฒนา", "แผนพัฒนาสามปี · วงรอบประจำปี")
                .contains(FakeStuck.MISSING, "8 มี.ค. 10.12");
        assertThat(find(Anchor.class, page).all()).extracting(Anchor::getHref).contains("lao/417?year=2554&round=plan");
    }

    @Test
    void aCaseOfTheHiringCycleLeadsToItsOwnPlace() {
        Whose whose = new Whose(
                null,
                "สมชาย ขยัน",
                "นครราชสีมา",
                "Nakhon Ratchasima",
                new FiscalYear(2555),
                null,
                "ส่งมอบงาน",
                "Delivery",
                "2555-30-H012",
                "hiring/step/61");
        stuck.add("9", FakeStuck.LOCKED, whose, "open-step");
        FailuresView page = page();
        assertThat(said(page)).contains("สมชาย ขยัน", "นครราชสีมา · 2555-30-H012", "เปิดขั้นตอนการจ้าง");
        assertThat(find(Anchor.class, page).all()).extracting(Anchor::getHref).contains("hiring/step/61");
    }

    @Test
    void aStepWithoutANameOrACaseIsShownAllTheSame() {
        assertThat(said(page())).contains("ไม่ใช่เรื่องของ อปท. ใด", "new-step");
    }

    @Test
    void saysWhenEscalationsLastRanAndHowManyWereDue() {
        assertThat(said(page())).contains("ทำงานล่าสุด 23 พ.ย. 10.12 น.", "452 งาน", "ไม่มีงานค้างรอระบบ");
    }

    @Test
    void tellsWhatWaitsFromWhatIsTriedAgainAndWhatIsStuck() {
        stuck.waiting = 7;
        stuck.retrying = 2;

        assertThat(said(page()))
                .contains("รอระบบทำ 7 งาน", "ระบบกำลังลองใหม่ 2 งาน", "ติดขัด 3 งาน รอการสั่งให้ลองใหม่")
                .doesNotContain("ไม่มีงานค้างรอระบบ");
    }

    @Test
    void theDetailsAreReadWhenTheyAreOpened() {
        FailuresView page = page();
        assertThat(said(page)).doesNotContain("eplan.shared.NotFound");

        test(find(TraceDetails.class, page).all().getFirst()).openDetails();

        assertThat(said(page)).contains("eplan.shared.NotFound at 1");
    }

    @Test
    void aCauseIsChosenInTheUrl() {
        FailuresView page = page();
        assertThat(find(StuckLine.class, page).all()).hasSize(3);

        test(find(NativeButton.class, page).withText(FakeStuck.MISSING).single())
                .click();

        assertThat(address()).startsWith("failures?cause=");
        assertThat(find(StuckLine.class).all()).hasSize(2);
    }

    @Test
    void allOfACauseAreTriedAgainWithAReason() {
        FailuresView page = page();
        CauseList causes = find(CauseList.class, page).single();
        find(Button.class, causes).all().stream()
                .filter(button -> button.getAriaLabel()
                        .filter(("ลองใหม่ทั้งหมด: " + FakeStuck.MISSING)::equals)
                        .isPresent())
                .findFirst()
                .ifPresent(button -> test(button).click());
        because("เพิ่มงวดที่หายแล้ว");

        assertThat(stuck.done).containsExactly("all " + FakeStuck.MISSING + " เพิ่มงวดที่หายแล้ว");
        assertThat(find(StuckLine.class).all()).hasSize(1);
        assertThat(notified()).contains("สั่งให้ลองใหม่แล้ว 2 งาน");
    }

    @Test
    void theChosenOnesAreTriedAgainWithAReason() {
        FailuresView page = page();
        assertThat(button("ลองใหม่ 0 เรื่องที่เลือก", page).isEnabled()).isFalse();

        tick("เลือก ไม่ใช่เรื่องของ อปท. ใด");
        test(button("ลองใหม่ 1 เรื่องที่เลือก", page)).click();
        because("ปลดล็อกแล้ว");

        assertThat(stuck.done).containsExactly("retry 3 ปลดล็อกแล้ว");
        assertThat(find(StuckLine.class).all()).hasSize(2);
    }

    @Test
    void allThatAreShownCanBeChosenAtOnce() {
        FailuresView page = page();
        tick("เลือกทุกเรื่องที่แสดง");
        test(button("ลองใหม่ 3 เรื่องที่เลือก", page)).click();
        because("แก้แล้ว");

        assertThat(stuck.done).containsExactly("retry 1,2,3 แก้แล้ว");
        assertThat(find(EmptyState.class).exists()).isTrue();
    }

    @Test
    void aRefusalLeavesTheDialogOpen() {
        FailuresView page = page();
        stuck.refuses = true;
        tick("เลือกทุกเรื่องที่แสดง");
        test(button("ลองใหม่ 3 เรื่องที่เลือก", page)).click();
        because("แก้แล้ว");

        assertThat(find(TextArea.class).single().getErrorMessage()).isEqualTo("ต้องระบุเหตุผล");
        assertThat(find(StuckLine.class).all()).hasSize(3);
    }

    @Test
    void manyComeSomeAtATime() {
        stuck.all.clear();
        for (int i = 0; i < StuckList.PAGE + 10; i++) {
            stuck.add(String.format(Locale.ROOT, "%04d", i), FakeStuck.MISSING);
        }
        FailuresView page = page();
        assertThat(find(StuckLine.class).all()).hasSize(StuckList.PAGE);

        test(button("แสดงอีก 10 เรื่อง (เหลือ 10)", page)).click();

        assertThat(find(StuckLine.class).all()).hasSize(StuckList.PAGE + 10);
        assertThat(find(Button.class, page).withTextContaining("แสดงอีก").all()).noneMatch(Component::isVisible);
    }

    @Test
    void auditorsAndOfficersOfHeadquartersOnlyLook() {
        for (Role role : new Role[] {Role.AUDITOR, Role.HQ_OFFICER}) {
            fakes.actAs(role);
            FailuresView page = page();

            assertThat(find(StuckLine.class, page).all()).hasSize(3);
            assertThat(find(Button.class, page).withTextContaining("ลองใหม่").exists())
                    .isFalse();
            assertThat(find(Checkbox.class, page).exists()).isFalse();
        }
    }

    @Test
    void saysWhenNothingFailed() {
        stuck.all.clear();

        assertThat(said(page())).contains("ไม่มีงานที่ติดขัด", "ทำงานล่าสุด");
    }

    @Test
    void headquartersAloneFindItInTheNavigationWithACount() {
        var navigation = new FailuresNavigation(stuck);
        for (Role role : Role.values()) {
            fakes.actAs(role);
            assertThat(navigation.of(fakes.actor)).hasSize(role.ofHeadquarters() ? 1 : 0);
        }
        fakes.actAs(Role.AUDITOR);
        var count = navigation.of(fakes.actor).getFirst().count();
        assertThat(count).isNotNull();
        assertThat(count.getAsLong()).isEqualTo(3);
    }
}

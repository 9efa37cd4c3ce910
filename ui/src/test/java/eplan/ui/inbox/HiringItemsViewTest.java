package eplan.ui.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.hiring.HiringSteps.May;
import eplan.hiring.StepKind;
import eplan.inbox.HiringWork;
import eplan.inbox.Inbox.Group;
import eplan.inbox.WorkKind;
import eplan.shared.ContractId;
import eplan.ui.filters.FilterSelect;
import eplan.ui.testing.FakeRegistry;
import eplan.ui.testing.Fakes;
import eplan.ui.testing.ScreenTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;

/** Steps of the hiring cycle in the inbox, beside LAOs' rounds. */
class HiringItemsViewTest extends ScreenTest {

    private static final HiringWork DELIVERY =
            new HiringWork(FakeHiring.STEP, StepKind.DELIVERY, new ContractId(5), "สมชาย ขยัน", 3);

    private final FakeHiring hiring = new FakeHiring();

    @Override
    protected void register(GenericApplicationContext context) {
        context.registerBean(FakeHiring.class, () -> hiring);
    }

    private InboxView inbox(String query) {
        return open("", query, InboxView.class);
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    @SuppressWarnings("unchecked")
    private List<String> filters() {
        List<String> names = new ArrayList<>();
        for (FilterSelect<?> one :
                (List<FilterSelect<?>>) (List<?>) find(FilterSelect.class).all()) {
            if (one.isVisible()) {
                names.add(one.getAriaLabel().orElse(""));
            }
        }
        return names;
    }

    @Test
    void aLineNamesTheContractorTheStepAndItsNumber() {
        fakes.inbox.addHiring(1, WorkKind.HIRING, "สมชาย ขยัน", DELIVERY, 0);
        RowTexts texts = new RowTexts(fakes.actor, () -> Fakes.TODAY);
        RowText line = texts.of(inbox("").list().rows().getLast());
        assertThat(line.title()).isEqualTo("สมชาย ขยัน");
        assertThat(line.sub()).isEqualTo("ขั้นตอน DELIVERY · 2555-30-H001");
        assertThat(line.level()).isEqualTo("งานจ้าง จนท.วถ.");
        assertThat(line.late()).isEqualTo("เกิน 3 วันทำการ");
    }

    @Test
    void thePanelShowsTheStepAndLeadsToItsPage() {
        fakes.inbox.addHiring(1, WorkKind.HIRING, "สมชาย ขยัน", DELIVERY, 0);
        InboxView view = inbox("item=1");
        assertThat(said(view.panel())).contains("สมชาย ขยัน", "นครราชสีมา", "2555-30-H001", "ครบกำหนด 4 มี.ค. 2554");
        assertThat(find(Anchor.class, view.panel()).all())
                .extracting(Anchor::getHref)
                .contains("hiring/step/61");
        assertThat(find(TextArea.class).all()).isEmpty();
    }

    @Test
    void whatIsChasedIsNotedAndPassedUpInThePanel() {
        hiring.may.add(May.CHASE);
        hiring.may.add(May.PASS_UP);
        fakes.inbox.addHiring(1, WorkKind.EXPEDITE, "สมชาย ขยัน", DELIVERY, 1);
        InboxView view = inbox("item=1");
        assertThat(button("ส่งต่อขั้นถัดไป")).isNotNull();
        test(find(TextArea.class).single()).setValue("จะส่งมอบวันศุกร์");
        test(button("บันทึก")).click();
        assertThat(hiring.noted)
                .singleElement()
                .satisfies(note -> assertThat(note.note().outcome()).isEqualTo("จะส่งมอบวันศุกร์"));
        assertThat(said(view.panel())).contains("จะส่งมอบวันศุกร์");
    }

    @Test
    void whoMayNotChaseOnlyLooks() {
        fakes.inbox.addHiring(1, WorkKind.EXPEDITE, "สมชาย ขยัน", DELIVERY, 1);
        inbox("item=1");
        assertThat(find(TextArea.class).all()).isEmpty();
    }

    @Test
    void theListIsFilteredByKindOnlyWhereThereIsSuchWork() {
        fakes.inbox.add(2, FakeRegistry.NONGBUA, WorkKind.EXPEDITE, Group.OVERDUE, 1);
        inbox("q=0417");
        assertThat(filters()).doesNotContain("งาน");
        fakes.inbox.addHiring(1, WorkKind.HIRING, "สมชาย ขยัน", DELIVERY, 0);
        InboxView view = inbox("kind=hiring");
        assertThat(filters()).contains("งาน");
        assertThat(view.list().rows()).hasSize(2);
    }
}

package eplan.ui.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import eplan.inbox.Inbox.Filter;
import eplan.inbox.Inbox.Group;
import eplan.inbox.Inbox.Who;
import eplan.inbox.InboxViews.View;
import eplan.inbox.WorkKind;
import eplan.people.Role;
import eplan.ui.testing.FakeRegistry;
import eplan.ui.testing.ScreenTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViewsMenuViewTest extends ScreenTest {

    private void item(long id, Group group, int level) {
        fakes.inbox.add(id, FakeRegistry.NONGBUA, WorkKind.EXPEDITE, group, level);
    }

    /** A fresh inbox: the one that stands at the start was made before the test said who looks at what. */
    private InboxView inbox(String query) {
        UI.getCurrent().navigate("lao/417");
        roundTrip();
        return open("", query, InboxView.class);
    }

    private ViewsDialog menu(String query) {
        inbox(query);
        test(find(ViewsMenu.class).single()).click();
        roundTrip();
        return find(ViewsDialog.class).single();
    }

    private void press(String text, Component in) {
        test(find(Button.class, in).withText(text).single()).click();
        roundTrip();
    }

    private void pressNamed(String name, Component in) {
        test(find(Button.class, in).all().stream()
                        .filter(button -> name.equals(button.getAriaLabel().orElse("")))
                        .findFirst()
                        .orElseThrow())
                .click();
        roundTrip();
    }

    private TextField name(Component in) {
        return find(TextField.class, in).single();
    }

    private List<String> kept() {
        return fakes.views.views.stream().map(View::name).toList();
    }

    @Test
    void countsAreReadWhenTheMenuIsOpenedAndOnceForEachFilter() {
        item(1, Group.OVERDUE, 2);
        item(2, Group.OVERDUE, 1);
        item(3, Group.LATER, 2);
        fakes.views.add("ขั้น 2", "level=2", false, null, true);
        fakes.views.add("ขั้น 2 ทั้งหมด", "level=2&show=overdue.later", true, "วันทนา ขยัน", false);
        inbox("");
        int before = fakes.inbox.asked.size();

        test(find(ViewsMenu.class).single()).click();
        roundTrip();

        assertThat(fakes.inbox.asked).hasSize(before + 1);
        List<String> lines = find(ViewLine.class).all().stream()
                .map(ScreenTest::said)
                .map(line -> line.replace("\n", " ").strip())
                .toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("ขั้น 2 1 เรื่อง");
        assertThat(lines.get(1)).startsWith("ขั้น 2 ทั้งหมด 2 เรื่อง โดย วันทนา ขยัน");
    }

    @Test
    void aViewOpensItsPlace() {
        item(1, Group.OVERDUE, 2);
        fakes.views.add("ขั้น 2 ของฉัน", "level=2&who=me&show=overdue", false, null, true);
        ViewsDialog menu = menu("");

        press("ขั้น 2 ของฉัน", menu);

        assertThat(menu.isOpened()).isFalse();
        assertThat(address()).contains("level=2", "who=me", "show=overdue");
        assertThat(fakes.inbox.asked.getLast().assignee()).isEqualTo(Who.ME);
    }

    @Test
    void theViewThatIsShownIsMarked() {
        fakes.views.add("ขั้น 1", "level=1", false, null, true);
        fakes.views.add("ขั้น 2", "level=2", false, null, true);

        ViewsDialog menu = menu("level=2");

        assertThat(said(find(ViewLine.class, menu).withClassName("chosen").single()))
                .contains("ขั้น 2");
    }

    @Test
    void whatIsShownIsKeptWithoutTheOpenItem() {
        item(1, Group.OVERDUE, 2);
        ViewsDialog menu = menu("level=2&item=1");
        assertThat(said(menu)).contains("ยังไม่มีมุมมองที่เก็บไว้");

        test(name(menu)).setValue("ขั้น 2");
        test(find(Checkbox.class, menu).single()).click();
        press("บันทึกมุมมองนี้", menu);

        assertThat(fakes.views.views).containsExactly(new View(1, "ขั้น 2", "level=2", true, null, true));
        assertThat(notified()).contains("บันทึกมุมมอง “ขั้น 2” แล้ว");
        assertThat(find(ViewLine.class, menu).all()).hasSize(1);
        assertThat(name(menu).getValue()).isEmpty();
    }

    @Test
    void aRefusalIsSaidAtTheNameAndWhatWasTypedStays() {
        fakes.views.add("เช้า", "level=2", false, null, true);
        ViewsDialog menu = menu("");

        press("บันทึกมุมมองนี้", menu);
        assertThat(name(menu).getErrorMessage()).isEqualTo("ตั้งชื่อมุมมองก่อน");
        test(name(menu)).setValue("เช้า");
        press("บันทึกมุมมองนี้", menu);

        assertThat(name(menu).isInvalid()).isTrue();
        assertThat(name(menu).getErrorMessage()).contains("มีมุมมองชื่อนี้อยู่แล้ว");
        assertThat(name(menu).getValue()).isEqualTo("เช้า");
        assertThat(kept()).containsExactly("เช้า");
    }

    @Test
    void onesOwnIsRenamedSharedAndRemoved() {
        fakes.views.add("เช้า", "level=2", false, null, true);
        ViewsDialog menu = menu("");

        pressNamed("เปลี่ยนชื่อมุมมอง เช้า", menu);
        ViewNameDialog naming = find(ViewNameDialog.class).single();
        test(name(naming)).setValue("ทุกเช้า");
        press("เปลี่ยนชื่อ", naming);
        assertThat(kept()).containsExactly("ทุกเช้า");

        pressNamed("ให้ทั้งสำนักงานใช้มุมมอง ทุกเช้า ร่วมกัน", menu);
        assertThat(fakes.views.views.getFirst().shared()).isTrue();
        assertThat(said(menu)).contains("ใช้ร่วมกัน");

        pressNamed("ลบมุมมอง ทุกเช้า", menu);
        assertThat(kept()).as("others use it: asked first").containsExactly("ทุกเช้า");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(kept()).isEmpty();
    }

    @Test
    void whatAColleagueSharesIsOnlyOpened() {
        fakes.views.add("น้ำท่วม", "level=2", true, "วันทนา ขยัน", false);

        menu("");

        assertThat(find(Button.class, find(ViewLine.class).single()).all()).hasSize(1);
    }

    @Test
    void theHeadRemovesWhatAColleagueShares() {
        fakes.views.add("น้ำท่วม", "level=2", true, "วันทนา ขยัน", true);
        ViewsDialog menu = menu("");

        pressNamed("ลบมุมมอง น้ำท่วม", menu);
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(kept()).isEmpty();
    }

    @Test
    void auditorsOnlyOpenWhatIsShared() {
        fakes.actAs(Role.AUDITOR);
        fakes.views.add("ขั้น 3", "level=3", true, "วันทนา ขยัน", false);

        ViewsDialog menu = menu("");

        assertThat(find(TextField.class, menu).all()).isEmpty();
        assertThat(find(Button.class, find(ViewLine.class, menu).single()).all())
                .hasSize(1);
    }

    @Test
    void aViewThatCannotBeReadOpensTheWholeList() {
        item(1, Group.OVERDUE, 1);
        fakes.views.add("เก่า", "round=%zz&level=nothing", false, null, true);
        ViewsDialog menu = menu("level=1");

        press("เก่า", menu);

        assertThat(address()).doesNotContain("level");
        assertThat(fakes.inbox.asked.getLast()).isEqualTo(Filter.ALL);
    }
}

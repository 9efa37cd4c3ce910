package eplan.ui.hiring.hq;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import eplan.people.Role;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = HiringHqView.class)
class BudgetViewTest extends HqScreen {

    private BudgetForm form() {
        return find(BudgetForm.class).single();
    }

    private void letter() {
        test(find(TextField.class, form()).single()).setValue("ที่ มท 1/2554");
    }

    @Test
    void saysWhoHasItSinceWhen() {
        assertThat(said(page("tab=budget")))
                .contains("ได้รับจัดสรรแล้ว 1 จาก 2 จังหวัด")
                .contains("ยังไม่จัดสรร", "ตั้งแต่ 20 ก.ย. 2554");
    }

    @Test
    void isLookedAtFirstAndThenSaidByOneAct() {
        page("tab=budget");
        letter();
        press("ดูผลก่อน", form());
        assertThat(said(form())).contains("จะแจ้งจัดสรรให้ 1 จังหวัด", "นครราชสีมา", "ภูเก็ต: ตั้งแต่ 20 ก.ย. 2554");
        assertThat(years.done).isEmpty();

        press("แจ้งจัดสรรให้ 1 จังหวัด", form());

        assertThat(years.done).containsExactly("budget [นครราชสีมา] ที่ มท 1/2554");
        assertThat(notified()).contains("แจ้งจัดสรรแล้ว 1 จังหวัด · ได้รับอยู่ก่อน 1 จังหวัด");
    }

    @Test
    void someProvincesCanHaveItAlone() {
        page("tab=budget");
        test(find(Checkbox.class, form()).single()).click();
        letter();
        press("ดูผลก่อน", form());
        assertThat(said(form())).contains("โปรดเลือกจังหวัด");

        test(find(MultiSelectComboBox.class, form()).single()).selectItem("ภูเก็ต");
        press("ดูผลก่อน", form());

        assertThat(said(form())).contains("จะแจ้งจัดสรรให้ 0 จังหวัด", "ได้รับอยู่แล้ว 1 จังหวัด");
        assertThat(find(Button.class, form())
                        .withTextContaining("แจ้งจัดสรรให้")
                        .exists())
                .as("nobody would get it")
                .isFalse();
    }

    @Test
    void needsALetter() {
        page("tab=budget");
        press("ดูผลก่อน", form());

        assertThat(said(form())).contains("โปรดใส่เลขที่หนังสือ").doesNotContain("จะแจ้งจัดสรร");
    }

    @Test
    void auditorsOnlyRead() {
        fakes.actAs(Role.AUDITOR);
        page("tab=budget");

        assertThat(find(BudgetForm.class).exists()).isFalse();
    }

    @Test
    void thereIsNoneBeforeTheYearIsOpen() {
        years.opened = false;

        assertThat(said(page("tab=budget"))).contains("ยังไม่เปิดปีการจ้าง 2555", "ไปเปิดปีการจ้าง");
    }
}

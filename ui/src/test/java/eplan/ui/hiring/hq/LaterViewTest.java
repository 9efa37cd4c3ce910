package eplan.ui.hiring.hq;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextField;
import eplan.forms.api.BuddhistDatePicker;
import eplan.people.Role;
import eplan.shared.Refused;
import eplan.ui.component.EmptyState;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = HiringHqView.class)
class LaterViewTest extends HqScreen {

    private LaterForm opened() {
        later.add(1);
        HiringHqView page = page("tab=later");
        test(find(Details.class, page).single()).openDetails();
        return find(LaterForm.class, page).single();
    }

    @Test
    void eachRequestSaysWhoseFromWhenToWhenAndWhy() {
        later.add(1);

        assertThat(said(page("tab=later")))
                .contains("รอพิจารณา 1 คำขอ", "นครราชสีมา", "30 ก.ค. 2554 → 15 ส.ค. 2554", "น้ำท่วม <b>", "นายขอ");
    }

    @Test
    void isGrantedAsAskedOrUntilAnotherDay() {
        LaterForm form = opened();
        assertThat(button("อนุญาตถึง 15 ส.ค. 2554", form).isEnabled()).isTrue();
        test(find(BuddhistDatePicker.class, form).single()).setValue(LocalDate.of(2011, 8, 10));
        test(find(TextField.class, form).single()).setValue("เท่าที่จำเป็น");
        press("อนุญาตถึง 10 ส.ค. 2554", form);

        assertThat(later.done).containsExactly("grant 1 2011-08-10 เท่าที่จำเป็น");
        assertThat(notified()).contains("อนุญาตให้ขยายเวลาถึง 10 ส.ค. 2554 แล้ว");
        assertThat(find(EmptyState.class).exists()).as("nothing waits any more").isTrue();
    }

    @Test
    void aRefusalByARuleIsSaidAtTheDate() {
        later.refusal = new Refused("reason.missing");
        LaterForm form = opened();
        press("อนุญาตถึง 15 ส.ค. 2554", form);

        assertThat(said(form)).contains("โปรดระบุเหตุผล");
    }

    @Test
    void isRefusedForAReason() {
        press("ไม่อนุญาต…", opened());
        because("มีเวลาพอ");

        assertThat(later.done).containsExactly("refuse 1 มีเวลาพอ");
    }

    @Test
    void auditorsOnlyRead() {
        fakes.actAs(Role.AUDITOR);
        later.add(1);

        assertThat(find(Details.class, page("tab=later")).exists()).isFalse();
    }
}

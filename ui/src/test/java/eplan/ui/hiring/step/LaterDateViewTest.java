package eplan.ui.hiring.step;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.hiring.HiringExtensions.State;
import eplan.hiring.HiringSteps.May;
import eplan.hiring.StepKind;
import eplan.people.Role;
import eplan.shared.Refused;
import eplan.ui.hiring.HiringSamples;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = HiringStepView.class)
class LaterDateViewTest extends StepScreen {

    @Test
    void theProvinceAsksForALaterDate() {
        page();
        press("ขอขยายเวลาต่อกรม");
        LaterDialog dialog = find(LaterDialog.class).single();
        press("ส่งคำขอ", dialog);
        assertThat(said(dialog)).contains("โปรดเลือกวันที่", "โปรดระบุเหตุผล");

        test(day("ขอขยายถึงวันที่")).setValue(WANTED);
        test(find(TextArea.class, dialog).single()).setValue("รอหนังสือธนาคาร");
        press("ส่งคำขอ", dialog);

        assertThat(calls.done).containsExactly("ask 7 2011-03-25 รอหนังสือธนาคาร");
    }

    @Test
    void whileOneWaitsThereIsNoOtherAndItCanBeTakenBack() {
        asked(State.ASKED);
        HiringStepView page = page();
        assertThat(said(page)).contains("15 มี.ค. 2554 → 25 มี.ค. 2554 (+10 วัน)", "รอกรมพิจารณา");
        assertThat(offers("ขอขยายเวลาต่อกรม")).isFalse();

        press("ถอนคำขอ");
        confirm();

        assertThat(calls.done).containsExactly("withdraw 3");
    }

    @Test
    void headquartersGrantThisOrAnotherDate() {
        asked(State.ASKED);
        step = HiringSamples.step(7, StepKind.DOCUMENTS, May.DECIDE_LATER);
        fakes.actAs(Role.HQ_OFFICER);
        fakes.registry.headquarters = true;
        page();
        test(day("ขยายถึงวันที่")).setValue(LocalDate.of(2011, 3, 22));

        press("ขยายเวลาถึง 22 มี.ค. 2554");

        assertThat(calls.done).containsExactly("grant 3 2011-03-22 null");
    }

    @Test
    void aRefusedDateKeepsTheForm() {
        asked(State.ASKED);
        step = HiringSamples.step(7, StepKind.DOCUMENTS, May.DECIDE_LATER);
        fakes.actAs(Role.HQ_OFFICER);
        fakes.registry.headquarters = true;
        calls.refuses = new Refused("refused.hiring.later.holiday");
        page();

        press("ขยายเวลาถึง 25 มี.ค. 2554");

        assertThat(find(DecideForm.class).exists()).isTrue();
        assertThat(said(find(DecideForm.class).single())).contains("โปรดแก้ไขก่อน");
    }
}

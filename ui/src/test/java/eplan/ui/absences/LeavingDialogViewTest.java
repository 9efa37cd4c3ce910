package eplan.ui.absences;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.inbox.Leaving.Colleague;
import eplan.shared.Refused;
import eplan.ui.casework.RefusalLine;
import eplan.ui.testing.Fakes;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = AbsencesView.class)
class LeavingDialogViewTest extends AbsenceScreen {

    private static final String DO = "ย้ายงานและปิดบัญชีของ มานะ";
    private static final int LAOS = 0;
    private static final int ITEMS = 1;

    /** Mana leaves. */
    private LeavingDialog dialog() {
        press("มีผู้ย้ายหรือพ้นจากหน้าที่", page(""));
        LeavingDialog dialog = find(LeavingDialog.class).single();
        choose(dialog, 0, "มานะ · เจ้าหน้าที่ สถจ.");
        return dialog;
    }

    private Component to(LeavingDialog dialog, int index, int row) {
        GoingGrid<?> grid = find(GoingGrid.class, dialog).all().get(index);
        return test(grid).getCellComponent(row, 1);
    }

    @SuppressWarnings("unchecked")
    private void give(LeavingDialog dialog, int grid, int row, Colleague to) {
        ((Select<Colleague>) to(dialog, grid, row)).setValue(to);
    }

    private String refusal(LeavingDialog dialog) {
        return find(RefusalLine.class, dialog).single().getText();
    }

    @Test
    void whereEverythingGoesIsToldBeforeItIsDone() {
        leaving.substitutions.add(stints.add(FakePeople.MANA, FakePeople.SUDA, Fakes.TODAY, LocalDate.of(2011, 3, 11)));
        LeavingDialog dialog = dialog();

        assertThat(said(dialog))
                .contains("งานที่เปิดอยู่ 3 เรื่อง · อปท. ที่ดูแล 2 แห่ง", "งาน 1 เรื่องจะรออยู่ในกล่องงานของสำนักงาน")
                .contains("อบต. หนองบัวศาลา · 2554-30-0417 · ขอถึง 31 มี.ค. 2554 · สอบถามต่อได้ที่ สุดา")
                .contains("สุดา ทำแทน มานะ · 9 มี.ค. 2554 ถึง 11 มี.ค. 2554")
                .contains("ค้างนาน → สุดา", "ของฉัน คงอยู่ตามเดิม")
                .doesNotContain("จะยังไม่มี จนท.วถ. ดูแล");
        assertThat(said(to(dialog, ITEMS, 0))).contains("สุดา (ไปกับ อปท.)");
        assertThat(said(to(dialog, ITEMS, 2))).contains("รอในกล่องงาน");
        assertThat(((Select<?>) to(dialog, LAOS, 0)).getValue()).isEqualTo(FakeLeaving.SUDA);
    }

    @Test
    void whatIsTakenFromOthersOrIsFreeSaysSo() {
        LeavingDialog dialog = dialog();
        assertThat(what(dialog, 0)).contains("วันนี้อยู่กับ ปิติ");
        assertThat(what(dialog, 1)).doesNotContain("วันนี้");

        leaving.withLao = null;
        give(dialog, ITEMS, 1, FakeLeaving.PITI);
        assertThat(what(dialog, 0)).contains("วันนี้ยังไม่มีผู้รับ");
    }

    private String what(LeavingDialog dialog, int row) {
        GoingGrid<?> grid = find(GoingGrid.class, dialog).all().get(ITEMS);
        return said(test(grid).getCellComponent(row, 0));
    }

    @Test
    void workGoesWithTheLaoThatIsGivenToSomebodyElse() {
        LeavingDialog dialog = dialog();
        give(dialog, LAOS, 0, FakeLeaving.PITI);

        assertThat(said(to(dialog, ITEMS, 0))).contains("ปิติ (ไปกับ อปท.)");
        assertThat(((Select<?>) to(dialog, LAOS, 0)).getValue()).isEqualTo(FakeLeaving.PITI);
        assertThat(said(dialog)).contains("สอบถามต่อได้ที่ ปิติ");
    }

    @Test
    void itIsDoneInOneStepWithAReasonAsItWasChosen() {
        LeavingDialog dialog = dialog();
        give(dialog, ITEMS, 1, FakeLeaving.PITI);
        press(DO, dialog);
        assertThat(leaving.done).isEmpty();
        assertThat(find(TextArea.class, dialog).single().isInvalid()).isTrue();

        because("ย้ายไปจังหวัดอื่น", dialog);
        press(DO, dialog);

        assertThat(leaving.done).containsExactly("move 8 {2=10} {} ย้ายไปจังหวัดอื่น");
        assertThat(said(dialog))
                .contains("ย้ายงานของ มานะ และปิดบัญชีแล้ว", "งานที่มีผู้รับ 2 เรื่อง · รอในกล่องงาน 1 เรื่อง");
        assertThat(find(Button.class, dialog).withText(DO).exists()).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void allThatOnePersonCouldHaveGoesToThemAtOnce() {
        LeavingDialog dialog = dialog();
        Select<Colleague> all = find(Select.class, dialog).all().stream()
                .filter(one -> "ให้คนเดียวรับทั้งหมด".equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
        test(all).selectItem("ปิติ · จนท.วถ.");
        because("พ้นจากหน้าที่", dialog);
        press(DO, dialog);

        assertThat(leaving.done.getFirst()).contains("{2=10}", "417=10", "388=10");
    }

    @Test
    void whatChangedMeanwhileIsShownBeforeItIsDone() {
        LeavingDialog dialog = dialog();
        give(dialog, ITEMS, 1, FakeLeaving.PITI);
        because("ย้ายไปจังหวัดอื่น", dialog);
        leaving.stamp = 101;
        leaving.withFree = false;
        press(DO, dialog);

        assertThat(leaving.done).isEmpty();
        assertThat(refusal(dialog)).contains("ระหว่างนี้งานหรือผู้รับเปลี่ยนไป");
        assertThat(said(dialog)).contains("งานที่เปิดอยู่ 2 เรื่อง");
        press(DO, dialog);
        assertThat(leaving.done).containsExactly("move 8 {} {} ย้ายไปจังหวัดอื่น");
    }

    @Test
    void aChoiceForWhatIsGoneIsForgotten() {
        LeavingDialog dialog = dialog();
        give(dialog, ITEMS, 1, FakeLeaving.PITI);
        leaving.withFree = false;
        give(dialog, LAOS, 1, FakeLeaving.SUDA);

        assertThat(refusal(dialog)).contains("ระหว่างนี้งานหรือผู้รับเปลี่ยนไป");
        because("ย้ายไปจังหวัดอื่น", dialog);
        press(DO, dialog);
        assertThat(leaving.done).containsExactly("move 8 {} {388=9} ย้ายไปจังหวัดอื่น");
    }

    @Test
    void whoHasLeftAlreadyIsRefused() {
        leaving.no = new Refused("refused.leaving.left", "มานะ");
        LeavingDialog dialog = dialog();

        assertThat(refusal(dialog)).contains("มานะ พ้นหน้าที่และปิดบัญชีไปแล้ว");
        assertThat(find(Button.class, dialog).withText(DO).single().isEnabled()).isFalse();
    }

    @Test
    void nobodyMovesThemselvesOut() {
        press("มีผู้ย้ายหรือพ้นจากหน้าที่", page(""));
        LeavingDialog dialog = find(LeavingDialog.class).single();

        assertThat(combo(dialog, 0).getListDataView().getItemCount()).isEqualTo(2);
    }
}

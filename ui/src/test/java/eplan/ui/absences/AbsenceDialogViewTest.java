package eplan.ui.absences;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.forms.api.BuddhistDatePicker;
import eplan.people.AccountView;
import eplan.people.Role;
import eplan.people.Substitutions.Scope;
import eplan.people.Substitutions.Stand;
import eplan.shared.Refused;
import eplan.ui.testing.Fakes;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = AbsencesView.class)
class AbsenceDialogViewTest extends AbsenceScreen {

    private static final LocalDate LAST = LocalDate.of(2011, 3, 11);

    private AbsenceDialog dialog() {
        press("แจ้งไม่อยู่ / มอบหมายแทน", page(""));
        return find(AbsenceDialog.class).single();
    }

    private BuddhistDatePicker day(AbsenceDialog dialog, int index) {
        return find(BuddhistDatePicker.class, dialog).all().get(index);
    }

    /** The head is away until the 11th, Mana stands in. */
    private AbsenceDialog filled() {
        AbsenceDialog dialog = dialog();
        choose(dialog, 1, "มานะ · เจ้าหน้าที่ สถจ.");
        test(day(dialog, 1)).setValue(LAST);
        because("ไปราชการ", dialog);
        return dialog;
    }

    private void refusedWith(AbsenceDialog dialog, Refused no) {
        stints.no = no;
        press("มอบหมาย", dialog);
        assertThat(dialog.isOpened()).isTrue();
    }

    private String problems(AbsenceDialog dialog) {
        return said(find(FormProblems.class, dialog).single());
    }

    @Test
    void fromTodayAndForOneselfUnlessSomethingElseIsChosen() {
        AbsenceDialog dialog = filled();
        press("มอบหมาย", dialog);

        assertThat(stints.done).containsExactly("arrange 7 ไปราชการ");
        assertThat(stints.stands).containsExactly(new Stand(FakePeople.MANA, Fakes.TODAY, LAST, Scope.EVERYTHING));
        assertThat(dialog.isOpened()).isFalse();
        assertThat(notified()).contains("มอบหมายผู้ทำแทน สมหญิง ใจดี แล้ว 1 รายการ");
        assertThat(said(find(AbsencesView.class).single())).contains("มานะ ทำแทน สมหญิง ใจดี");
    }

    @Test
    void theHeadLetsSeveralStandInForAnotherEachWithAPart() {
        AbsenceDialog dialog = dialog();
        choose(dialog, 0, "มานะ · เจ้าหน้าที่ สถจ.");
        choose(dialog, 1, "สุดา · เจ้าหน้าที่ สถจ.");
        choose(dialog, 2, "เฉพาะงาน: เร่งรัด");
        press("เพิ่มผู้ทำแทนอีกคน", dialog);
        choose(dialog, 3, "สมหญิง ใจดี · ท้องถิ่นจังหวัด");
        choose(dialog, 4, "เฉพาะอำเภอปากช่อง");
        test(day(dialog, 0)).setValue(LAST);
        test(day(dialog, 1)).setValue(LAST);
        because("ไปอบรม", dialog);
        press("มอบหมาย", dialog);

        assertThat(stints.done).containsExactly("arrange 8 ไปอบรม");
        assertThat(stints.stands)
                .containsExactly(
                        new Stand(FakePeople.SUDA, LAST, LAST, new Scope(null, "EXPEDITE")),
                        new Stand(Fakes.ME, LAST, LAST, new Scope(2L, null)));
    }

    @Test
    void whoDecidesForNobodyArrangesTheirOwn() {
        fakes.actAs(Role.PROVINCIAL_OFFICER);
        AbsenceDialog dialog = dialog();

        assertThat(combo(dialog, 0).isReadOnly()).isTrue();
        assertThat(((AccountView) combo(dialog, 0).getValue()).id()).isEqualTo(Fakes.ME);
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndAtTheTop() {
        AbsenceDialog dialog = dialog();
        press("มอบหมาย", dialog);

        assertThat(stints.done).isEmpty();
        assertThat(problems(dialog)).contains("โปรดระบุวันสุดท้าย", "โปรดเลือกผู้ทำแทน", "โปรดระบุเหตุผล");
        assertThat(day(dialog, 1).isInvalid()).isTrue();
        assertThat(combo(dialog, 1).isInvalid()).isTrue();
        assertThat(find(TextArea.class, dialog).single().getErrorMessage()).isEqualTo("โปรดระบุเหตุผล");
    }

    @Test
    void aRefusalStandsAtTheFieldThatItIsAbout() {
        AbsenceDialog dialog = filled();
        refusedWith(dialog, new Refused("refused.substitute.overlap", "มานะ", LAST, LAST));
        assertThat(combo(dialog, 1).getErrorMessage()).contains("มานะ ไม่อยู่ในช่วง 11 มี.ค. 2554");

        refusedWith(dialog, new Refused("refused.substitute.circle", "สมหญิง ใจดี", "มานะ"));
        assertThat(combo(dialog, 1).getErrorMessage()).contains("แทนกันเป็นวงไม่ได้");

        refusedWith(dialog, new Refused("refused.substitute.order"));
        assertThat(day(dialog, 1).isInvalid()).isTrue();
        assertThat(combo(dialog, 1).isInvalid()).isFalse();

        refusedWith(dialog, new Refused("refused.substitute.past"));
        assertThat(day(dialog, 0).getErrorMessage()).contains("ย้อนหลังไม่ได้");

        refusedWith(dialog, new Refused("refused.substitute.scope"));
        assertThat(problems(dialog)).contains("ขอบเขตงานที่มอบไม่ถูกต้อง").doesNotContain("ย้อนหลัง");
        assertThat(find(TextArea.class, dialog).single().getValue()).isEqualTo("ไปราชการ");
    }

    @Test
    void whoWasNamedByMistakeIsTakenOutAgain() {
        AbsenceDialog dialog = filled();
        press("เพิ่มผู้ทำแทนอีกคน", dialog);
        List<StandRow> rows = find(StandRow.class, dialog).all();
        assertThat(rows).hasSize(2);
        press("เอาออก", rows.getLast());
        press("มอบหมาย", dialog);

        assertThat(stints.stands).extracting(Stand::substitute).containsExactly(FakePeople.MANA);
    }

    @Test
    void whereNobodyHasTheSameDutiesTheFormSaysSo() {
        people.colleagues.removeIf(one -> !one.id().equals(Fakes.ME));
        AbsenceDialog dialog = dialog();

        assertThat(find(Paragraph.class, dialog).all())
                .anyMatch(line -> line.isVisible() && line.getText().contains("ไม่มีผู้อื่นในสำนักงาน"));
    }
}

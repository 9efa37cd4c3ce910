package eplan.forms.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import eplan.forms.api.BuddhistDatePicker;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.plan.Column;
import eplan.plan.EntrySheets.RowEdit;
import eplan.plan.Ordinances;
import eplan.plan.RecordKey;
import eplan.plan.Row;
import eplan.shared.LaoId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** สุดา has the ordinance open, and มานะ changes its head meanwhile. */
class FieldsTogetherFormViewTest extends SheetFormTest {

    private static final String ROUND = "budget-q2";
    private static final String TAKE = "ใช้ค่าที่เลือก";

    private RecordKey ordinance;

    @BeforeEach
    void aHead() {
        ordinance = key(ROUND, Ordinances.ITEM);
        recorded(ordinance, Ordinances.HEAD, Row.NEW.with(Ordinances.NUMBER, "1/2553"));
        open(ROUND, Ordinances.ITEM, null);
    }

    private <T> void manaChanges(Column<T> column, T value) {
        Row before = sheets.fields(ordinance, Ordinances.HEAD);
        actors.as(
                analyst,
                () -> sheets.save(
                        ordinance,
                        List.of(new RowEdit(Ordinances.HEAD, before, before.with(column, value))),
                        "ลาคลอด"));
    }

    private TextField number() {
        return field(TextField.class, Ordinances.HEAD, Ordinances.NUMBER);
    }

    private String kept() {
        return sheets.fields(ordinance, Ordinances.HEAD).text(Ordinances.NUMBER);
    }

    @SuppressWarnings("unchecked")
    private void takeMine(String mine) {
        RadioButtonGroup<Boolean> choice = find(
                        RadioButtonGroup.class, find(ConflictDialog.class).single())
                .single();
        test(choice).selectItem("ใช้ของฉัน: " + mine);
        press(ConflictDialog.class, TAKE);
    }

    @Test
    void changesThatDoNotCollideAreBothKeptAndShown() {
        manaChanges(Ordinances.COUNCIL_ON, YEAR.first());
        test(number()).setValue("2/2553");
        assertThat(find(ConflictDialog.class).exists()).isFalse();
        assertThat(kept()).isEqualTo("2/2553");
        assertThat(field(BuddhistDatePicker.class, Ordinances.HEAD, Ordinances.COUNCIL_ON)
                        .getValue())
                .isEqualTo(YEAR.first());
    }

    @Test
    void theOthersValueStaysUnlessOnesOwnIsTaken() {
        manaChanges(Ordinances.NUMBER, "ม 9/2553");
        test(number()).setValue("2/2553");
        assertThat(kept()).isEqualTo("ม 9/2553");
        press(ConflictDialog.class, TAKE);
        assertThat(kept()).isEqualTo("ม 9/2553");
        assertThat(number().getValue()).isEqualTo("ม 9/2553");
    }

    @Test
    void whoTakesTheirOwnSeesItAndIsNotAskedAgain() {
        manaChanges(Ordinances.NUMBER, "ม 9/2553");
        test(number()).setValue("2/2553");
        takeMine("2/2553");
        assertThat(kept()).isEqualTo("2/2553");
        assertThat(number().getValue()).isEqualTo("2/2553");
        test(number()).setValue("3/2553");
        assertThat(find(ConflictDialog.class).exists()).isFalse();
        assertThat(kept()).isEqualTo("3/2553");
    }

    @Test
    void aChoiceThatCannotBeKeptWaitsUntilItCan() {
        manaChanges(Ordinances.NUMBER, "ม 9/2553");
        test(number()).setValue("2/2553");
        signIn(new Actor(null, "อื่น", Role.LAO_STAFF, null, new LaoId(0)));
        takeMine("2/2553");
        signIn(staff);
        assertThat(said(find(ConflictDialog.class).single())).contains("บัญชีของท่านบันทึกรายการนี้ไม่ได้แล้ว");
        press(ConflictDialog.class, TAKE);
        assertThat(kept()).isEqualTo("2/2553");
        assertThat(find(ConflictDialog.class).exists()).isFalse();
    }

    /** Longer than a number can be, so it is not kept. */
    private String tooLong() {
        return "9".repeat(Ordinances.NUMBER.longest() + 1);
    }

    private void typeDay(LocalDate day) {
        test(field(BuddhistDatePicker.class, Ordinances.HEAD, Ordinances.COUNCIL_ON))
                .setValue(day);
    }

    @Test
    void whatIsTypedElsewhereAndNotKeptStaysWhenAChoiceIsMade() {
        test(number()).setValue(tooLong());
        manaChanges(Ordinances.COUNCIL_ON, YEAR.first());
        typeDay(YEAR.first().plusDays(1));
        press(ConflictDialog.class, TAKE);
        assertThat(field(BuddhistDatePicker.class, Ordinances.HEAD, Ordinances.COUNCIL_ON)
                        .getValue())
                .isEqualTo(YEAR.first());
        assertThat(number().getValue()).isEqualTo(tooLong());
        assertThat(kept()).isEqualTo("1/2553");
    }

    @Test
    void whatTheOtherWroteUnderWhatIsNotKeptIsAskedAbout() {
        test(number()).setValue(tooLong());
        manaChanges(Ordinances.NUMBER, "ม 9/2553");
        typeDay(YEAR.first());
        test(number()).setValue("2/2553");
        assertThat(find(ConflictDialog.class).exists()).isTrue();
        assertThat(kept()).as("nothing is overwritten unasked").isEqualTo("ม 9/2553");
    }
}

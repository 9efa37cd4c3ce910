package eplan.forms.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import eplan.plan.EntryRecords.Confirmation;
import eplan.plan.EntryRecords.Status;
import eplan.plan.EntrySheets.RowEdit;
import eplan.plan.MonthlyMenus;
import eplan.plan.RecordKey;
import eplan.plan.Row;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sending is an act of its own, after a look at what is sent: here a special grant of 1,000 baht. */
class CompleteDialogViewTest extends SheetFormTest {

    private static final String MONTH = "monthly-10";
    private static final String ITEM = MonthlyMenus.GRANTS;
    private static final String REASON = "อปท. ขอให้บันทึกแทน";

    private RecordKey grants;

    @BeforeEach
    void aGrant() {
        grants = key(MONTH, ITEM);
        recorded(grants, MonthlyMenus.SPECIAL_GRANTS, grant("ถนน คสล."));
    }

    private static Row grant(String name) {
        return Row.NEW.with(MonthlyMenus.GRANT, name).with(MonthlyMenus.ALLOCATED, new BigDecimal("1000.00"));
    }

    private SheetForm form() {
        return (SheetForm) open(MONTH, ITEM, null);
    }

    private String summary() {
        return said(find(CompleteDialog.class).single());
    }

    private Status status() {
        return state(MONTH, ITEM).status();
    }

    @Test
    void showsWhatIsSentBeforeItIsSent() {
        form();
        press(SEND);
        assertThat(summary())
                .contains(
                        "เงินอุดหนุนเฉพาะกิจ",
                        "จำนวนแถว\n1\n",
                        "จัดสรร (บาท)\n1,000.00",
                        "เมื่อส่งแล้วจะแก้ไขได้ต่อเมื่อถูกส่งกลับ")
                .doesNotContain("บันทึกแทน");
        assertThat(status()).isEqualTo(Status.DRAFT);
        press(CompleteDialog.class, SEND_NOW);
        assertThat(status()).isEqualTo(Status.COMPLETE);
        assertThat(completed).isEqualTo(1);
    }

    @Test
    void whoGoesBackSendsNothing() {
        form();
        press(SEND);
        press(CompleteDialog.class, "กลับไปแก้ไข");
        assertThat(find(CompleteDialog.class).exists()).isFalse();
        assertThat(status()).isEqualTo(Status.DRAFT);
        assertThat(completed).isZero();
        assertThat(offered(SEND)).isTrue();
    }

    @Test
    void doesNotOpenWhileSomethingLacks() {
        form();
        press(MonthlyMenus.SPECIAL_GRANTS, ADD);
        press(SEND);
        assertThat(find(CompleteDialog.class).exists()).isFalse();
        assertThat(findings()).contains("แถวที่ 2: ยังไม่มี “เงินอุดหนุน”");
    }

    @Test
    void whatSomebodyChangedMeanwhileIsNotSentUnseen() {
        SheetForm form = form();
        press(SEND);
        actors.as(
                analyst,
                () -> sheets.save(
                        grants, List.of(new RowEdit(MonthlyMenus.SPECIAL_GRANTS, Row.NEW, grant("ประปา"))), REASON));
        press(CompleteDialog.class, SEND_NOW);
        assertThat(said(form)).contains("มีผู้แก้ไขข้อมูลหลังจากที่ท่านเห็นล่าสุด โปรดดูอีกครั้งก่อนส่ง");
        assertThat(status()).isEqualTo(Status.DRAFT);
        assertThat(completed).isZero();
        assertThat(cell(MonthlyMenus.SPECIAL_GRANTS, 1, MonthlyMenus.GRANT)).isEqualTo("ประปา");
    }

    @Test
    void onBehalfItSaysWhyAndThatTheLaoIsTold() {
        signIn(analyst);
        open(MONTH, ITEM, REASON);
        press(SEND);
        assertThat(summary()).contains("บันทึกแทน: " + REASON + " อปท. จะได้รับแจ้งและรับรองหรือทักท้วงได้");
        press(CompleteDialog.class, SEND_NOW);
        assertThat(state(MONTH, ITEM).onBehalfReason()).isEqualTo(REASON);
        assertThat(state(MONTH, ITEM).confirmation()).isEqualTo(Confirmation.PENDING);
    }

    @Test
    void whatWasSentIsReadOnly() {
        send();
        SheetForm form = form();
        assertThat(said(form)).contains("รายการนี้ส่งว่าครบถ้วนแล้ว แก้ไขได้เมื่อถูกส่งกลับ", "ส่งว่าครบถ้วนโดย สุดา");
        assertThat(offered(SEND)).isFalse();
        assertThat(offered(MonthlyMenus.SPECIAL_GRANTS, ADD)).isFalse();
        click(MonthlyMenus.SPECIAL_GRANTS, 0, MonthlyMenus.GRANT);
        assertThat(editing(MonthlyMenus.SPECIAL_GRANTS)).isFalse();
    }

    @Test
    void whatWasReturnedCanBeMendedAndSentAgain() {
        send();
        actors.as(analyst, () -> {
            records.reopen(grants, "ยอดไม่ตรง");
            return true;
        });
        Component form = form();
        assertThat(said(form)).contains("ถูกส่งกลับให้แก้ไข: ยอดไม่ตรง");
        click(MonthlyMenus.SPECIAL_GRANTS, 0, MonthlyMenus.ALLOCATED);
        type(MonthlyMenus.SPECIAL_GRANTS, MonthlyMenus.ALLOCATED, "1,200");
        press(SEND);
        press(CompleteDialog.class, SEND_NOW);
        assertThat(status()).isEqualTo(Status.COMPLETE);
    }

    private void send() {
        rounds.complete(round(MONTH).id(), ITEM, state(MONTH, ITEM).version(), null);
    }
}

package eplan.ui.hiring.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import eplan.hiring.Contracts;
import eplan.hiring.Contracts.ContractLine;
import eplan.hiring.Contracts.Documents;
import eplan.hiring.Contracts.NewContract;
import eplan.hiring.Renewals.NotKept;
import eplan.hiring.Renewals.Word;
import eplan.shared.Refused;
import eplan.ui.hiring.FormMistakes;
import eplan.ui.hiring.HiringSamples;
import eplan.ui.testing.Fakes;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sign form for who goes on from a contract of the year before, and for whom headquarters decided not to keep. */
@ViewPackages(classes = HiringSignView.class)
class RenewalViewTest extends SignScreen {

    private static final ContractLine BEFORE = HiringSamples.contract(Contracts.State.RUNNING, Documents.ACCEPTED);

    private void renewing() {
        renewable = List.of(BEFORE);
        open("hiring/sign/30", "year=2554&renews=51", HiringSignView.class);
    }

    private void decided() {
        calls.answer(
                "Renewals.notKept",
                List.of(new NotKept(
                        Fakes.ME,
                        BEFORE.contractor(),
                        Word.REPLACE,
                        "ผลงานต่ำ ตามหนังสือ ว 7",
                        "ประภา",
                        LocalDate.of(2011, 3, 1))));
    }

    private boolean asksWhy() {
        return find(DespiteField.class).all().stream().anyMatch(Component::isVisible);
    }

    private void typed() {
        test(field("เลขประจำตัวประชาชน")).setValue(ID);
        test(field("เลขที่สัญญา")).setValue("14/2554");
        test(amount()).setValue("90000");
    }

    @Test
    void theFormIsFilledInForWhoGoesOn() {
        renewing();
        assertThat(field("ชื่อ–นามสกุล").getValue()).isEqualTo(BEFORE.contractor());
        assertThat(asksWhy()).as("nothing was decided").isFalse();
        typed();

        press("ลงนามสัญญา");
        confirm();

        NewContract contract = contracts.getFirst();
        assertThat(contract.renews()).isEqualTo(BEFORE.id());
        assertThat(contract.account()).isEqualTo(Fakes.ME);
        assertThat(contract.username()).isNull();
        assertThat(contract.despite()).isNull();
    }

    @Test
    void whoIsNotToBeKeptIsSignedForAReason() {
        decided();
        renewing();
        assertThat(said(find(DespiteField.class).single()))
                .contains("กรมให้เปลี่ยนคน", "ผลงานต่ำ ตามหนังสือ ว 7", "ประภา", "1 มี.ค. 2554");
        typed();

        press("ลงนามสัญญา");
        assertThat(said(find(FormMistakes.class).single())).contains("โปรดให้เหตุผลที่ลงนาม");
        assertThat(find(ConfirmDialog.class).exists()).isFalse();

        test(area("เหตุผลที่ลงนามทั้งที่กรมมีมติไม่ให้จ้างต่อ")).setValue("หาคนใหม่ไม่ได้");
        press("ลงนามสัญญา");
        confirm();
        assertThat(contracts.getFirst().despite()).isEqualTo("หาคนใหม่ไม่ได้");
    }

    @Test
    void aDecisionThatIsFoundByTheIdNumberAsksForTheReason() {
        calls.on("Contracts.sign", args -> {
            throw new Refused("refused.contract.decided", "กานดา", LocalDate.of(2011, 3, 1), "ผลงานต่ำ");
        });
        signPage();
        filled();
        press("ลงนามสัญญา");
        confirm();

        assertThat(asksWhy()).isTrue();
        assertThat(said(find(FormMistakes.class).single())).contains("กรมมีมติไม่ให้จ้าง กานดา ต่อ");
    }

    @Test
    void theReasonDoesNotGoAlongToSomebodyElse() {
        decided();
        renewing();
        test(area("เหตุผลที่ลงนามทั้งที่กรมมีมติไม่ให้จ้างต่อ")).setValue("หาคนใหม่ไม่ได้");
        typed();
        test(candidate()).selectItem("นายใหม่ มาดี");
        assertThat(asksWhy()).isFalse();
    }
}

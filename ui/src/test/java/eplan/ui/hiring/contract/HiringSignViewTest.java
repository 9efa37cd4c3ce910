package eplan.ui.hiring.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import eplan.forms.api.BuddhistDatePicker;
import eplan.hiring.Contracts.Former;
import eplan.hiring.Contracts.NewContract;
import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.Refused;
import eplan.ui.component.EmptyState;
import eplan.ui.hiring.BahtField;
import eplan.ui.hiring.FormMistakes;
import eplan.ui.hiring.HiringSamples;
import eplan.ui.testing.FakeRegistry;
import eplan.ui.testing.Fakes;
import eplan.ui.testing.TypedDay;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = HiringSignView.class)
class HiringSignViewTest extends SignScreen {

    @Test
    void instalmentsFollowTheTermUntilSomebodyChangesThem() {
        signPage();
        test(amount()).setValue("90000");

        InstalmentRows rows = find(InstalmentRows.class).single();
        assertThat(find(InstalmentRow.class, rows).all()).hasSize(2);
        assertThat(said(rows)).contains("2 งวด รวม 90,000.00 บาท เท่ากับสัญญา 90,000.00 บาท");

        test(find(BahtField.class, rows).all().getFirst()).setValue("44999.99");
        test(amount()).setValue("80000");

        assertThat(said(rows)).contains("2 งวด รวม 89,999.99 บาท ไม่เท่ากับสัญญา 80,000.00 บาท");
    }

    @Test
    void whatIsMissingIsListedAboveAndBesideTheFields() {
        signPage();

        press("ลงนามสัญญา");

        assertThat(said(find(FormMistakes.class).single()))
                .contains("โปรดใส่ชื่อผู้รับจ้าง", "ต้องมี 13 หลัก", "โปรดตั้งชื่อผู้ใช้")
                .contains("โปรดใส่เลขที่สัญญา", "โปรดใส่จำนวนเงิน", "โปรดใส่งวดงานอย่างน้อยหนึ่งงวด");
        assertThat(field("เลขที่สัญญา").isInvalid()).isTrue();
        assertThat(find(ConfirmDialog.class).exists()).isFalse();
    }

    @Test
    void theContractIsSignedAndThePasswordToldOnce() {
        HiringSignView page = signPage();
        filled();
        press("เลือกที่ไม่มีผู้ดูแล (1)");
        press("ลงนามสัญญา");
        confirm();

        NewContract contract = contracts.getFirst();
        assertThat(contract.candidate()).isEqualTo(5);
        assertThat(contract.contractor()).isEqualTo("นายใหม่ มาดี");
        assertThat(contract.idNumber()).isEqualTo("1100200012348");
        assertThat(contract.username()).isEqualTo("mai");
        assertThat(contract.signedOn()).isEqualTo(Fakes.TODAY);
        assertThat(contract.amount()).isEqualByComparingTo("90000");
        assertThat(contract.penaltyRate()).isEqualByComparingTo("0.1");
        assertThat(contract.laos()).containsExactly(FakeRegistry.PHOKLANG);
        assertThat(contract.instalments()).hasSize(2);
        assertThat(field("รหัสผ่านครั้งแรก").getValue()).isEqualTo("Secret-12345");
        assertThat(said(page)).contains("ภายใน 15 มี.ค. 2554");
        assertThat(find(SignForm.class).exists()).isFalse();
    }

    @Test
    void whoseContractWasCalledOffSignsAgainWithTheAccountThatItLeft() {
        calledOff = List.of(new Former(HiringSamples.ANALYST, "นายใหม่ มาดี"));
        signPage();
        test(candidate()).selectItem("นายใหม่ มาดี");
        assertThat(find(TextField.class).all())
                .as("no new account")
                .noneMatch(one -> "ชื่อผู้ใช้".equals(one.getLabel()) && one.isVisible());
        test(field("เลขประจำตัวประชาชน")).setValue(ID);
        test(field("เลขที่สัญญา")).setValue("14/2554");
        test(amount()).setValue("90000");

        press("ลงนามสัญญา");
        confirm();

        assertThat(contracts.getFirst().account()).isEqualTo(HiringSamples.ANALYST);
        assertThat(contracts.getFirst().username()).isNull();
        assertThat(contracts.getFirst().renews()).isNull();
    }

    @Test
    void ofTwoOfOneNameNobodyIsChosenUnasked() {
        calledOff = List.of(
                new Former(HiringSamples.ANALYST, "นายใหม่ มาดี"), new Former(new AccountId(22), "นายใหม่ มาดี"));
        signPage();
        filled();

        press("ลงนามสัญญา");
        confirm();

        assertThat(contracts.getFirst().account()).isNull();
        assertThat(contracts.getFirst().username()).isEqualTo("mai");
    }

    @Test
    void anIdNumberMayBePastedWithWhateverStandsBetweenItsDigits() {
        signPage();
        filled();
        test(field("เลขประจำตัวประชาชน")).setValue("1–1002\u201100012\u00a034 8\u200b");
        press("ลงนามสัญญา");
        confirm();

        assertThat(contracts.getFirst().idNumber()).isEqualTo("1100200012348");
    }

    @Test
    void aRefusalLeadsToItsFieldAndKeepsWhatWasTyped() {
        calls.on("Contracts.sign", args -> {
            throw new Refused("refused.contract.id-check");
        });
        signPage();
        filled();
        press("ลงนามสัญญา");
        confirm();

        assertThat(find(FormMistakes.class).single().isVisible()).isTrue();
        assertThat(field("เลขประจำตัวประชาชน").getValue()).isEqualTo(ID);
    }

    @Test
    void theThirtyFirstOfFebruaryIsNoDay() {
        signPage();
        filled();
        BuddhistDatePicker signedOn = day("วันที่ลงนาม");
        new TypedDay(signedOn).type("31/2/2554");

        press("ลงนามสัญญา");

        assertThat(said(find(FormMistakes.class).single()))
                .contains("วันที่ลงนาม: อ่านวันที่ไม่ได้ หรือไม่มีวันที่นี้ในปฏิทิน")
                .doesNotContain("โปรดใส่วันที่ลงนาม");
        assertThat(signedOn.isInvalid()).isTrue();
        assertThat(find(ConfirmDialog.class).exists()).isFalse();
        assertThat(contracts).isEmpty();
    }

    @Test
    void aDayThatTheBrowserCannotReadIsReadHere() {
        signPage();
        filled();
        BuddhistDatePicker signedOn = day("วันที่ลงนาม");
        new TypedDay(signedOn).type("๒๘ ก.พ. ๒๕๕๔");

        press("ลงนามสัญญา");
        confirm();

        assertThat(contracts.getFirst().signedOn()).isEqualTo(LocalDate.of(2011, 2, 28));
    }

    @Test
    void aDayThatIsMissingIsAskedFor() {
        signPage();
        filled();
        day("วันที่ลงนาม").clear();

        press("ลงนามสัญญา");

        assertThat(said(find(FormMistakes.class).single()))
                .contains("โปรดใส่วันที่ลงนาม")
                .doesNotContain("อ่านวันที่ไม่ได้");
        assertThat(contracts).isEmpty();
    }

    @Test
    void allOfSomebodysLaosAreChosenAtOnce() {
        signPage();

        press("เลือกของ กานดา (1)");

        assertThat(find(HandOverList.class).single().chosen()).containsExactly(new LaoId(417));
        assertThat(said(find(HandOverList.class).single())).contains("เลือกแล้ว 1 จาก 2 แห่ง");
    }

    @Test
    void somebodyElseDoesNotGoUnderTheNameOfWhomWasChosenBefore() {
        signPage();
        filled();
        candidate().clear();

        assertThat(field("ชื่อ–นามสกุล").getValue()).isEmpty();
        assertThat(field("เลขประจำตัวประชาชน").getValue()).isEmpty();
    }

    @Test
    void beforeTheBudgetThereIsNothingToSign() {
        budgetOn = null;
        signPage();

        assertThat(said(find(EmptyState.class).single())).contains("ต้องรอกรมแจ้งจัดสรรงบประมาณก่อน");
        assertThat(find(SignForm.class).exists()).isFalse();
    }
}

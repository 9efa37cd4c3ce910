package eplan.ui.hiring.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.hiring.ContractEnds.Cut;
import eplan.hiring.ContractEnds.Ending;
import eplan.hiring.ContractEnds.Over;
import eplan.hiring.Contracts;
import eplan.people.Role;
import eplan.shared.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = HiringContractView.class)
class ContractEndViewTest extends ContractScreen {

    private static final LocalDate LAST = LocalDate.of(2011, 3, 31);

    private EndDialog ending(String act) {
        calls.answer(
                "ContractEnds.previewEnd",
                new Ending(
                        LAST,
                        Map.of("มานะ", 4, "", 2),
                        Map.of("มานะ", 45),
                        List.of(7, 8),
                        new Cut(6, LAST, new BigDecimal("15000.00"), new BigDecimal("7500.00")),
                        List.of(),
                        false));
        fakes.actAs(Role.PROVINCIAL_HEAD);
        page();
        press(act);
        return find(EndDialog.class).single();
    }

    @Test
    void terminatingIsLookedAtFirst() {
        EndDialog dialog = ending("เลิกสัญญา");
        test(day("วันสุดท้าย")).setValue(LAST);
        test(find(TextArea.class, dialog).single()).setValue("ขาดงาน");

        press("ดูผลก่อน", dialog);
        assertThat(said(dialog))
                .contains("ยกเลิกงวดที่ 7, 8", "จาก 15,000.00 บาท เป็น 7,500.00 บาท", "งานค้าง 4 เรื่อง ไปที่ มานะ")
                .contains("งานค้าง 2 เรื่อง ไปที่ คิวของสำนักงาน", "อปท. 45 แห่ง ไปที่ มานะ", "ปิดบัญชีผู้ใช้");
        press("เลิกสัญญา", dialog);

        assertThat(calls.done).containsExactly("terminate 51 2011-03-31 ขาดงาน");
    }

    @Test
    void anInstalmentThatWasAcceptedBeyondTheLastDayIsWarnedOf() {
        EndDialog dialog = ending("เลิกสัญญา");
        Over four = new Over(6, 4, new BigDecimal("15000.00"), new BigDecimal("1935.48"));
        calls.answer(
                "ContractEnds.previewEnd",
                new Ending(LAST, Map.of(), Map.of(), List.of(7, 8), null, List.of(four), false));
        test(day("วันสุดท้าย")).setValue(LAST);

        press("ดูผลก่อน", dialog);

        assertThat(said(dialog))
                .contains("ตรวจรับเกินวันสุดท้าย", "งวดที่ 6 ตรวจรับเต็มจำนวน 15,000.00 บาท แล้ว")
                .contains("มี 4 วันหลังวันสุดท้าย คิดตามวันเป็นเงิน 1,935.48 บาท", "จังหวัดเป็นผู้พิจารณา");
    }

    @Test
    void whatEndsInTimeIsNotWarnedOf() {
        EndDialog dialog = ending("เลิกสัญญา");
        test(day("วันสุดท้าย")).setValue(LAST);

        press("ดูผลก่อน", dialog);

        assertThat(said(dialog)).contains("ยกเลิกงวดที่ 7, 8").doesNotContain("ตรวจรับเกินวันสุดท้าย");
    }

    @Test
    void anotherDayNeedsAnotherLook() {
        EndDialog dialog = ending("เปลี่ยนผู้รับจ้าง");
        test(day("วันสุดท้าย")).setValue(LAST);
        press("ดูผลก่อน", dialog);

        test(day("วันสุดท้าย")).setValue(LAST.minusDays(1));

        assertThat(find(EndingCard.class).exists()).isFalse();
    }

    @Test
    void aLastDayThatIsRefusedIsSaidInTheDialog() {
        EndDialog dialog = ending("เปลี่ยนผู้รับจ้าง");
        calls.on("ContractEnds.previewEnd", args -> {
            throw new Refused("refused.contract.ended");
        });
        test(day("วันสุดท้าย")).setValue(LAST);

        press("ดูผลก่อน", dialog);

        assertThat(said(dialog)).contains("โปรดแก้ไขก่อน");
    }

    @Test
    void officersAndAnalystsEndNothing() {
        page();
        assertThat(offers("เลิกสัญญา")).isFalse();

        state = Contracts.State.ENDED;
        fakes.actAs(Role.PROVINCIAL_HEAD);
        page();
        assertThat(offers("เลิกสัญญา")).isFalse();
    }

    private void beginsTomorrow() {
        state = Contracts.State.SIGNED;
        from = today().plusDays(1);
        fakes.actAs(Role.PROVINCIAL_HEAD);
        page();
    }

    @Test
    void whatHasNotBegunIsCalledOffByALetterWithAReason() {
        beginsTomorrow();
        press("ยกเลิกสัญญาก่อนเริ่มงาน");
        CallOffDialog dialog = find(CallOffDialog.class).single();
        assertThat(said(dialog)).contains("ทุกงวดยกเลิก", "อัตราว่าง");

        press("ยกเลิกสัญญาก่อนเริ่มงาน", dialog);
        assertThat(said(dialog)).contains("โปรดใส่เลขที่หนังสือ");
        assertThat(calls.done).isEmpty();

        test(field("เลขที่หนังสือ")).setValue("นม 0023/9");
        test(find(TextArea.class, dialog).single()).setValue("สละสิทธิ์");
        press("ยกเลิกสัญญาก่อนเริ่มงาน", dialog);

        assertThat(calls.done).containsExactly("callOff 51 นม 0023/9 สละสิทธิ์");
    }

    @Test
    void fromTheFirstDayOnNothingIsCalledOffAndOfficersCallNothingOff() {
        beginsTomorrow();
        assertThat(offers("ยกเลิกสัญญาก่อนเริ่มงาน")).isTrue();

        from = today();
        page();
        assertThat(offers("ยกเลิกสัญญาก่อนเริ่มงาน")).isFalse();

        from = today().plusDays(1);
        fakes.actAs(Role.PROVINCIAL_OFFICER);
        page();
        assertThat(offers("ยกเลิกสัญญาก่อนเริ่มงาน")).isFalse();
    }

    @Test
    void whatWasCalledOffSaysByWhichLetterAndWantsNoDocuments() {
        state = Contracts.State.ENDED;
        from = today().plusDays(20);
        calledOff = true;

        HiringContractView page = page();

        assertThat(said(page))
                .contains("ยกเลิกก่อนเริ่มงาน · ตามหนังสือ นม 0023/9 · “สละสิทธิ์”", "ไม่ต้องส่งแล้ว")
                .doesNotContain("วันสุดท้าย");
        assertThat(offers("ส่งเอกสารให้กรม")).isFalse();
    }

    @Test
    void processOwnersMoveItToAProvinceThatWasCarvedOut() {
        fakes.actAs(Role.HQ_PROCESS_OWNER);
        fakes.registry.headquarters = true;
        page();
        press("ย้ายไปจังหวัดอื่น");
        MoveDialog dialog = find(MoveDialog.class).single();
        test(find(ComboBox.class, dialog).single()).selectItem("ภูเก็ต");
        test(find(TextArea.class, dialog).single()).setValue("ตั้งจังหวัดใหม่");

        press("ย้ายไปจังหวัดอื่น", dialog);

        assertThat(calls.done).containsExactly("move 51 83 ตั้งจังหวัดใหม่");
    }
}

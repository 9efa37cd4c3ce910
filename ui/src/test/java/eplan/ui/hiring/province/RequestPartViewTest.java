package eplan.ui.hiring.province;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import eplan.hiring.HiringRequests.Form;
import eplan.hiring.HiringRequests.Person;
import eplan.hiring.HiringRequests.Sent;
import eplan.shared.Refused;
import eplan.shared.StaleForm;
import eplan.ui.hiring.FormMistakes;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = ProvinceHiringView.class)
class RequestPartViewTest extends ProvinceScreen {

    private void signed() {
        test(field("ผู้ลงนามในแบบ")).setValue("นายวิชัย ใจกว้าง");
        test(field("ตำแหน่ง")).setValue("ท้องถิ่นจังหวัด");
    }

    @Test
    void thePresentAnalystsAreThereAndTheTitleIsTheLetters() {
        ProvinceHiringView page = page("request");

        assertThat(said(page))
                .contains("แบบแสดงความประสงค์ขอลูกจ้างเหมาบริการ", "ร่าง ยังไม่ได้ส่ง", "กรอบจำนวน 2 อัตรา");
        assertThat(field("ชื่อ–นามสกุล").getValue()).isEqualTo(PRESENT.name());
        assertThat(field("ชื่อ–นามสกุล").isReadOnly()).isTrue();
    }

    @Test
    void theDraftIsKeptWhileTypingWithTheVersionThatWasRead() {
        page("request");

        signed();

        assertThat(calls.done).hasSize(2);
        assertThat(calls.done.getFirst()).startsWith("keep 2554 30 4 ").contains("นายวิชัย ใจกว้าง");
        assertThat(calls.done.getLast()).startsWith("keep 2554 30 5 ").contains("ท้องถิ่นจังหวัด");
        assertThat(said(find(RequestForm.class).single())).contains("เก็บร่างแล้ว");
    }

    @Test
    void whatARuleSaysOfTheDraftLeavesWhatWasTyped() {
        calls.refuses = new Refused("refused.hiring.text-long", 200);
        page("request");

        signed();

        assertThat(said(find(RequestForm.class).single())).contains("ยังไม่ได้เก็บร่าง");
        assertThat(field("ตำแหน่ง").getValue()).isEqualTo("ท้องถิ่นจังหวัด");
    }

    @Test
    void whenSomebodyElseKeptOneNothingMoreIsKeptFromHere() {
        calls.refuses = new StaleForm("request");
        page("request");
        signed();
        calls.refuses = null;

        test(field("ตำแหน่ง")).setValue("รักษาราชการแทนท้องถิ่นจังหวัด");

        assertThat(calls.done).isEmpty();
        assertThat(offers("อ่านข้อมูลล่าสุด")).isTrue();
    }

    @Test
    void nothingIsSentWithoutSignerPositionAndReasonsForMoreThanTheHeadcount() {
        page("request");
        number("จำนวนที่ต้องการ (อัตรา)").setValue(3);

        press("ส่งให้กรม");

        assertThat(said(find(FormMistakes.class).single()))
                .contains("โปรดใส่ชื่อผู้ลงนาม", "โปรดใส่ตำแหน่งผู้ลงนาม", "โปรดเขียนเหตุผล");
        assertThat(find(ConfirmDialog.class).exists()).isFalse();
        assertThat(calls.done).isEmpty();
    }

    @Test
    void noPostIsSentForAReasonAlone() {
        request(new Form(0, List.of(), "", "วิชัย", "ท้องถิ่นจังหวัด"), null);
        page("request");
        press("ส่งให้กรม");
        assertThat(said(find(FormMistakes.class).single()))
                .contains("ไม่ขออัตราใดเลย โปรดเขียนเหตุผล")
                .doesNotContain("โปรดใส่จำนวนอัตราที่ต้องการ");

        test(area("เหตุผลความจำเป็น")).setValue("อปท. ดำเนินการเองได้");
        press("ส่งให้กรม");
        confirm();

        assertThat(calls.done).contains("send 2554 30");
    }

    @Test
    void moreNamesThanPostsAreNotSent() {
        request(new Form(1, List.of(new Person("ก", null, ""), new Person("ข", null, "")), "", "ว", "ท"), null);
        page("request");

        press("ส่งให้กรม");

        assertThat(said(find(FormMistakes.class).single())).contains("รายชื่อมากกว่าจำนวนที่ต้องการ (1 อัตรา)");
    }

    @Test
    void itIsSentOnceItWasAsked() {
        page("request");
        signed();
        press("ส่งให้กรม");
        assertThat(calls.done).noneMatch(act -> act.startsWith("send"));

        confirm();

        assertThat(calls.done).contains("send 2554 30");
        assertThat(notified()).contains("ส่งแบบแสดงความประสงค์แล้ว");
    }

    @Test
    void onceSentItIsOnlyRead() {
        request(
                new Form(2, List.of(new Person(PRESENT.name(), KANDA, "ทำงานดี")), "", "วิชัย", "ท้องถิ่นจังหวัด"),
                new Sent("สมหญิง ใจดี", LocalDate.of(2011, 3, 8)));
        ProvinceHiringView page = page("request");

        assertThat(find(RequestForm.class, page).exists()).isFalse();
        assertThat(said(page))
                .contains("ส่งแล้วเมื่อ 8 มี.ค. 2554 โดย สมหญิง ใจดี", PRESENT.name(), "จ้างต่อ", "ทำงานดี");
    }
}

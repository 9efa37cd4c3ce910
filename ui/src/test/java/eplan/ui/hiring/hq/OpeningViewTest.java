package eplan.ui.hiring.hq;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import eplan.people.Role;
import eplan.shared.Refused;
import eplan.ui.testing.Fakes;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = HiringHqView.class)
class OpeningViewTest extends HqScreen {

    @BeforeEach
    void notOpenYet() {
        years.opened = false;
    }

    private OpeningForm form() {
        return find(OpeningForm.class).single();
    }

    private void fill() {
        test(find(TextField.class, form()).single()).setValue("มท 0810.4/ว 1353");
        test(find(Upload.class, form()).single())
                .upload("guide.pdf", "application/pdf", "%PDF-".getBytes(StandardCharsets.UTF_8));
        roundTrip();
    }

    @Test
    void saysWhatIsStillMissing() {
        assertThat(said(page("")))
                .contains("ยังไม่เปิดปีการจ้าง 2555")
                .contains("ยังไม่ครบ", "กำหนดอัตราแล้ว 1 จาก 2 จังหวัด รวม 5 อัตรา")
                .contains("พร้อม", "หัวข้อประเมินของจังหวัดรวม 50 จาก 50 คะแนน");
    }

    @Test
    void nothingCanBeOpenedWithoutHeadcounts() {
        headcounts.korat = null;
        page("");

        assertThat(button("เปิดปีการจ้าง 2555…", form()).isEnabled()).isFalse();
    }

    @Test
    void opensByTheLetterOnceTheyAreSure() {
        HiringHqView page = page("");
        fill();
        press("เปิดปีการจ้าง 2555…", form());
        assertThat(years.letter).isNull();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(years.letter.number()).isEqualTo("มท 0810.4/ว 1353");
        assertThat(years.letter.cutOff()).isEqualTo(Fakes.TODAY);
        assertThat(years.letter.fileName()).isEqualTo("guide.pdf");
        assertThat(notified()).contains("เปิดปีการจ้าง 2555 แล้ว 2 จังหวัด");
        assertThat(find(MatrixGrid.class, page).exists()).isTrue();
    }

    @Test
    void asksForWhatIsNotThere() {
        page("");
        press("เปิดปีการจ้าง 2555…", form());

        assertThat(said(form())).contains("โปรดใส่เลขที่หนังสือ", "โปรดเลือกไฟล์ PDF");
        assertThat(find(ConfirmDialog.class).exists()).isFalse();
    }

    @Test
    void aRefusalLeavesWhatWasTyped() {
        years.refusal = new Refused("reason.missing");
        page("");
        fill();
        press("เปิดปีการจ้าง 2555…", form());
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(said(form())).contains("โปรดระบุเหตุผล");
        assertThat(find(TextField.class, form()).single().getValue()).isEqualTo("มท 0810.4/ว 1353");
    }

    @Test
    void othersOfHeadquartersOnlyRead() {
        fakes.actAs(Role.HQ_OFFICER);
        assertThat(said(page(""))).contains("ผู้ดูแลกระบวนงานของกรมเป็นผู้เปิดปีการจ้าง");
        assertThat(find(OpeningForm.class).exists()).isFalse();
    }
}

package eplan.ui.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import eplan.correspondence.Messages.Audience;
import eplan.correspondence.Messages.NewThread;
import eplan.people.Portfolios.Analyst;
import eplan.people.Portfolios.Held;
import eplan.people.Role;
import eplan.ui.error.ErrorPage;
import eplan.ui.testing.FakeRegistry;
import eplan.ui.testing.FakeRounds;
import eplan.ui.testing.FakeTimelines;
import eplan.ui.testing.Fakes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NewThreadFormTest extends MessagesScreen {

    @BeforeEach
    void twoLaos() {
        Analyst me = new Analyst(Fakes.ME, "สมหญิง ใจดี");
        Analyst other = new Analyst(FakeMessages.ANALYST, "นายวิเคราะห์");
        portfolios.held.add(new Held(FakeRegistry.NONGBUA, "อบต. หนองบัวศาลา", "เมืองนครราชสีมา", me));
        portfolios.held.add(new Held(FakeRegistry.PHOKLANG, "เทศบาลตำบลโพธิ์กลาง", null, other));
    }

    private void subject(String words) {
        test(find(TextField.class, find(NewThreadForm.class).single()).single()).setValue(words);
    }

    private NewThread sent() {
        send(find(NewThreadForm.class).single());
        return messages.opened.getFirst();
    }

    @SuppressWarnings("unchecked")
    private void chooseLao(String label) {
        test(find(ComboBox.class, find(LaoChoice.class).single()).all().getLast())
                .selectItem(label);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aboutTheLaoAndRoundThatTheLinkNamesKeptFromTheLao() {
        var round = FakeRounds.of(FakeRegistry.NONGBUA, FakeTimelines.PLAN);
        MessagesView page = page("lao=417&round=" + round);
        assertThat(said(page)).contains("เกี่ยวกับ อบต. หนองบัวศาลา งวด แผนพัฒนา 3 ปี (เลขที่ 2554-30-0417)");

        test(find(RadioButtonGroup.class).single()).selectItem("เฉพาะหน่วยงาน (อปท. ไม่เห็น)");
        subject("ยอดไม่ตรง");
        type("โปรดตรวจ");
        NewThread wanted = sent();

        assertThat(wanted.lao()).isEqualTo(FakeRegistry.NONGBUA);
        assertThat(wanted.entryRound()).isEqualTo(round);
        assertThat(wanted.audience()).isEqualTo(Audience.OFFICE);
        assertThat(wanted.support()).isFalse();
        assertThat(messages.asked).contains("417 ALL", "417 OFFICE");
        assertThat(address()).isEqualTo("messages?thread=1");
        assertThat(said(find(ThreadPane.class).single())).contains("ยอดไม่ตรง", "โปรดตรวจ", "เฉพาะหน่วยงาน");
        assertThat(find(ThreadLine.class).all()).hasSize(1);
    }

    @Test
    void anOfficerChoosesAnLaoOfTheProvince() {
        page("write=about");
        assertThat(find(RadioButtonGroup.class).all()).noneMatch(RadioButtonGroup::isVisible);

        chooseLao("เทศบาลตำบลโพธิ์กลาง");
        subject("สวัสดี");
        type("ทดสอบ");

        assertThat(sent().lao()).isEqualTo(FakeRegistry.PHOKLANG);
    }

    @Test
    @SuppressWarnings("unchecked")
    void analystsChooseAmongTheirOwn() {
        fakes.actAs(Role.ANALYST);
        page("write=about");

        ComboBox<Held> choice =
                find(ComboBox.class, find(LaoChoice.class).single()).single();
        assertThat(test(choice).getSuggestions()).containsExactly("อบต. หนองบัวศาลา · เมืองนครราชสีมา");
    }

    @Test
    @SuppressWarnings("unchecked")
    void headquartersChoosesTheProvinceFirst() {
        fakes.actAs(Role.HQ_OFFICER);
        fakes.registry.headquarters = true;
        page("write=about");

        test(find(ComboBox.class, find(LaoChoice.class).single()).all().getFirst())
                .selectItem("นครราชสีมา");
        chooseLao("อบต. หนองบัวศาลา · เมืองนครราชสีมา");
        subject("แจ้ง");
        type("ข้อความ");

        assertThat(sent().lao()).isEqualTo(FakeRegistry.NONGBUA);
    }

    @Test
    void theStaffOfAnLaoWriteAboutTheirOwnToEverybody() {
        fakes.actAs(Role.LAO_STAFF);
        MessagesView page = page("write=about");
        assertThat(said(page)).contains("เกี่ยวกับ อบต. หนองบัวศาลา");
        assertThat(find(RadioButtonGroup.class).all()).noneMatch(RadioButtonGroup::isVisible);

        subject("ขอคำแนะนำ");
        type("บันทึกไม่ได้");
        NewThread wanted = sent();

        assertThat(wanted.lao()).isEqualTo(FakeRegistry.NONGBUA);
        assertThat(wanted.audience()).isEqualTo(Audience.ALL);
    }

    @Test
    void headquartersIsAskedWithoutAnLao() {
        MessagesView page = page("");
        test(button("ถามส่วนกลาง", page)).click();
        assertThat(address()).isEqualTo("messages?write=support");

        subject("ปฏิทิน");
        type("งวดพิเศษเปิดเมื่อไร");
        NewThread wanted = sent();

        assertThat(wanted.lao()).isNull();
        assertThat(wanted.support()).isTrue();
    }

    @Test
    void withoutASubjectNothingIsSentAndNothingIsLost() {
        page("lao=417");
        type("โปรดตรวจ");
        send(find(NewThreadForm.class).single());

        assertThat(messages.opened).isEmpty();
        assertThat(find(TextField.class, find(NewThreadForm.class).single())
                        .single()
                        .getErrorMessage())
                .isEqualTo("โปรดระบุเรื่อง");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("โปรดตรวจ");
    }

    @Test
    void anLaoOutOfScopeDoesNotExist() {
        assertThat(said(open("messages", "lao=999", ErrorPage.class))).contains("ไม่พบหน้าที่ต้องการ");
    }
}

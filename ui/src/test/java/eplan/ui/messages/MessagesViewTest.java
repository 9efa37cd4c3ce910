package eplan.ui.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import eplan.correspondence.Support.State;
import eplan.correspondence.ThreadId;
import eplan.people.Role;
import eplan.shared.Refused;
import eplan.ui.component.EmptyState;
import eplan.ui.error.ErrorPage;
import eplan.ui.testing.FakeRegistry;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MessagesViewTest extends MessagesScreen {

    private static final String BODY = "ยอดไตรมาส 2\nไม่ตรงกับ <b>เอกสาร</b>";

    private ThreadId thread;
    private ThreadId question;

    @BeforeEach
    void twoThreads() {
        thread = messages.add(FakeRegistry.NONGBUA, "ยอดไม่ตรง", null, BODY);
        question = messages.add(null, "เข้าระบบไม่ได้", State.OPEN, "รหัสผ่านหาย");
    }

    private ThreadLine line(String subject) {
        return find(ThreadLine.class).all().stream()
                .filter(one -> said(one).contains(subject))
                .findFirst()
                .orElseThrow();
    }

    private RouterLink linkOf(String subject) {
        return find(RouterLink.class, line(subject)).single();
    }

    @Test
    void listsWhatIsNewAboutWhomAndTheLastWords() {
        MessagesView page = page("");

        assertThat(find(ThreadLine.class, page).all()).hasSize(2);
        assertThat(said(line("ยอดไม่ตรง")))
                .contains("ใหม่", "อบต. หนองบัวศาลา · 2554-30-0417", "8 มี.ค. 10.12", "นายวิเคราะห์: ยอดไตรมาส 2");
        assertThat(said(line("เข้าระบบไม่ได้"))).contains("คำถามถึงส่วนกลาง", "รอผู้รับเรื่อง");
        assertThat(said(page)).contains("เลือกเรื่องที่จะอ่าน");
    }

    @Test
    void aThreadIsChosenInTheUrlAndIsReadFromThenOn() {
        page("");

        test(linkOf("ยอดไม่ตรง")).click();

        assertThat(address()).isEqualTo("messages?thread=1");
        assertThat(messages.view(thread).unread()).isFalse();
        assertThat(said(line("ยอดไม่ตรง"))).doesNotContain("ใหม่");
        assertThat(linkOf("ยอดไม่ตรง").getElement().getAttribute("aria-current"))
                .isEqualTo("true");
        assertThat(said(find(ThreadPane.class).single()))
                .contains("เปิดเรื่องโดย นายวิเคราะห์ เมื่อ 8 มี.ค. 2554 10.12 น.");
        assertThat(find(Anchor.class, find(ThreadHead.class).single()).single().getHref())
                .isEqualTo("lao/417?year=2554");
    }

    @Test
    void whatPeopleWroteIsShownAsItWasTyped() {
        page("thread=1");

        Div body = find(Div.class).withClassName("message-body").single();
        assertThat(body.getText()).isEqualTo(BODY);
        assertThat(body.getElement().getChildCount()).isEqualTo(1);
        assertThat(body.getElement().getChild(0).isTextNode()).isTrue();
    }

    @Test
    void anAnswerAppearsBelow() {
        MessagesView page = page("thread=1");

        type("แก้แล้ว");
        send(page);

        assertThat(messages.sent).hasSize(1);
        assertThat(said(find(ThreadPane.class).single())).contains(BODY, "แก้แล้ว");
        assertThat(find(MessageLine.class).all().getLast().hasClassName("mine")).isTrue();
        assertThat(find(TextArea.class).single().getValue()).isEmpty();
        assertThat(said(line("ยอดไม่ตรง"))).contains("แก้แล้ว").doesNotContain("ใหม่");
    }

    @Test
    @SuppressWarnings("unchecked")
    void mentionsAndFilesGoWithTheMessage() {
        MessagesView page = page("thread=1");

        type("ดูเอกสาร");
        test(find(MultiSelectComboBox.class).single()).selectItem("นายวิเคราะห์ · จนท.วถ.");
        attach("หลักฐาน.pdf", FakeMessages.PDF);
        assertThat(said(find(PickedFiles.class).single())).contains("หลักฐาน.pdf");
        send(page);

        var sent = messages.sent.getFirst();
        assertThat(sent.mentions()).containsExactly(FakeMessages.ANALYST);
        assertThat(sent.files()).hasSize(1);
        assertThat(find(Anchor.class, find(MessageLine.class).all().getLast())
                        .single()
                        .getText())
                .isEqualTo("หลักฐาน.pdf");
        assertThat(find(PickedFiles.class).single().files()).isEmpty();
    }

    @Test
    void aFileThatIsNotKeptIsRefusedAtOnce() {
        page("thread=1");

        attach("โปรแกรม.pdf", "MZ".getBytes(StandardCharsets.UTF_8));

        assertThat(find(PickedFiles.class).single().files()).isEmpty();
        assertThat(said(find(WriteBox.class).single())).contains("รับเฉพาะไฟล์ PDF, JPG หรือ PNG");
    }

    @Test
    void anEmptyMessageIsNotSent() {
        send(page("thread=1"));

        assertThat(messages.sent).isEmpty();
        assertThat(find(TextArea.class).single().getErrorMessage()).isEqualTo("โปรดเขียนข้อความก่อนส่ง");
    }

    @Test
    void aRefusalLeavesWhatWasTyped() {
        MessagesView page = page("thread=1");
        messages.refusal = new Refused("refused.message.mention");

        type("แก้แล้ว");
        send(page);

        assertThat(said(find(WriteBox.class).single())).contains("ไม่มีสิทธิ์อ่านข้อความนี้");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("แก้แล้ว");
        assertThat(button("ส่งข้อความ", page).isEnabled()).isTrue();
    }

    @Test
    void lookingAtAnotherThreadLosesNothing() {
        page("thread=1");
        type("ยังพิมพ์ไม่จบ");

        test(linkOf("เข้าระบบไม่ได้")).click();
        assertThat(find(TextArea.class).single().getValue()).isEmpty();
        test(linkOf("ยอดไม่ตรง")).click();

        assertThat(find(TextArea.class).single().getValue()).isEqualTo("ยังพิมพ์ไม่จบ");
    }

    @Test
    void headquartersTakesAQuestionAndAnswersIt() {
        fakes.actAs(Role.HQ_OFFICER);
        MessagesView page = page("list=questions&thread=2");
        assertThat(find(ThreadLine.class, page).all()).hasSize(1);

        test(button("รับคำถามนี้", page)).click();
        assertThat(said(find(ThreadHead.class).single())).contains("มีผู้รับเรื่องแล้ว · นายคนอื่น");
        test(button("ตอบเรียบร้อยแล้ว", page)).click();

        assertThat(support.done).containsExactly("TAKEN " + question, "ANSWERED " + question);
        assertThat(said(page)).contains("ไม่มีคำถามรอตอบ");
    }

    @Test
    void aQuestionThatSomebodyWroteInMeanwhileIsShownAgainFirst() {
        fakes.actAs(Role.HQ_OFFICER);
        MessagesView page = page("list=questions&thread=2");
        messages.somebodyWrites(question);

        test(button("ตอบเรียบร้อยแล้ว", page)).click();

        assertThat(support.done).isEmpty();
        assertThat(notified()).contains("หน้านี้แสดงข้อมูลล่าสุดแล้ว");
        assertThat(said(find(ThreadPane.class).single())).contains("เพิ่มเติม");
    }

    @Test
    void onlyHeadquartersTakesQuestions() {
        MessagesView page = page("thread=2");

        assertThat(find(Button.class, page).withText("รับคำถามนี้").exists()).isFalse();
        assertThat(find(Listings.class).all()).noneMatch(Listings::isVisible);
    }

    @Test
    void auditorsOnlyRead() {
        fakes.actAs(Role.AUDITOR);
        MessagesView page = page("thread=2");

        assertThat(said(page)).contains("รหัสผ่านหาย", "บทบาทของท่านอ่านได้อย่างเดียว");
        assertThat(find(WriteBox.class).exists()).isFalse();
        assertThat(find(Button.class, page).withText("รับคำถามนี้").exists()).isFalse();
        assertThat(find(Button.class, page).withText("เขียนข้อความ").all()).noneMatch(Button::isVisible);
    }

    @Test
    void aThreadOutOfScopeDoesNotExist() {
        assertThat(said(open("messages", "thread=99", ErrorPage.class))).contains("ไม่พบหน้าที่ต้องการ");
    }

    @Test
    void saysWhenThereIsNothing() {
        messages.threads.clear();

        MessagesView page = page("");

        assertThat(said(page)).contains("ยังไม่มีข้อความ");
        assertThat(find(EmptyState.class, page).all()).hasSize(2);
    }

    @Test
    void manyComeSomeAtATime() {
        for (int i = 0; i < ThreadList.PAGE; i++) {
            messages.add(FakeRegistry.NONGBUA, "เรื่อง " + i, null, "ข้อความ");
        }
        MessagesView page = page("");
        assertThat(find(ThreadLine.class, page).all()).hasSize(ThreadList.PAGE);

        test(button("แสดงอีก", page)).click();

        assertThat(find(ThreadLine.class, page).all()).hasSize(ThreadList.PAGE + 2);
    }

    @Test
    void everybodyFindsThemInTheNavigationWithWhatIsUnread() {
        var navigation = new MessagesNavigation(messages);
        for (Role role : Role.values()) {
            fakes.actAs(role);
            var count = navigation.of(fakes.actor).getFirst().count();
            assertThat(count).isNotNull();
            assertThat(count.getAsLong()).isEqualTo(2);
        }
    }
}

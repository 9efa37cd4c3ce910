package eplan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** An LAO asks its office something, and is answered. */
final class MessageSteps {

    private static final String SUBJECT = "ยอดเงินอุดหนุนเฉพาะกิจ";
    private static final String QUESTION = "ต้องบันทึกยอดที่ยังไม่ได้รับโอนหรือไม่";
    private static final String ANSWER = "บันทึกเฉพาะยอดที่ได้รับโอนแล้ว";

    private MessageSteps() {}

    static void theLaoWritesToTheOffice(EntryPage lao) {
        lao.page().navigate("/messages?write=about");
        Accessibility.check(lao.page(), ".new-thread");
        Locator form = lao.page().locator(".new-thread");
        form.locator("vaadin-text-field input").fill(SUBJECT);
        form.locator("textarea").fill(QUESTION);
        EntryPage.button(form, "ส่งข้อความ").click();
        lao.page().waitForURL(Pattern.compile(".*thread=\\d+.*"));
        assertThat(lao.page().locator(".message-body")).hasText(QUESTION);
    }

    static void theOfficerAnswers(ChasingPage officer) {
        officer.go("/messages", ".thread-line");
        Locator thread = officer.page().locator(".thread-line.unread", new Page.LocatorOptions().setHasText(SUBJECT));
        assertThat(thread).containsText("ใหม่");
        thread.locator(".thread-link").click();
        assertThat(officer.page().locator(".message-body")).hasText(QUESTION);
        assertThat(thread).hasCount(0);
        officer.page().locator(".write-box textarea").fill(ANSWER);
        officer.button("ส่งข้อความ").click();
        assertThat(officer.page().locator(".message.mine .message-body")).hasText(ANSWER);
        Accessibility.check(officer.page(), ".thread-head");
    }
}

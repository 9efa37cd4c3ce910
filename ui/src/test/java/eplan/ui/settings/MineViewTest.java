package eplan.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import eplan.correspondence.CalendarFeeds;
import eplan.correspondence.CalendarFeeds.Link;
import eplan.correspondence.MailSettings;
import eplan.correspondence.MailSettings.Last;
import eplan.correspondence.MailSettings.Settings;
import eplan.correspondence.MailSettings.State;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.ui.testing.Fakes;
import eplan.ui.testing.ScreenTest;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

@ViewPackages(classes = MineView.class)
class MineViewTest extends ScreenTest {

    private final FakeMailSettings mail = new FakeMailSettings();
    private final FakeFeeds feeds = new FakeFeeds();

    @Override
    protected void register(GenericApplicationContext context) {
        context.registerBean(MailSettings.class, () -> mail);
        context.registerBean(CalendarFeeds.class, () -> feeds);
        ((AnnotationConfigApplicationContext) context).scan("eplan.ui.settings");
    }

    private MineView page() {
        return open("mine", "", MineView.class);
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private EmailField mailAddress() {
        return find(EmailField.class).single();
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(String label) {
        return find(Select.class)
                .withCondition(one -> label.equals(one.getLabel()))
                .single();
    }

    @Test
    void withoutAWishThereIsNoMail() {
        MineView page = page();

        assertThat(mailAddress().getValue()).isEmpty();
        assertThat(find(Checkbox.class).single().getValue()).isFalse();
        assertThat(select("เวลาส่ง").isEnabled()).isFalse();
        assertThat(said(page)).contains("อีเมลสรุปประจำวัน", "ยังไม่มีลิงก์");
    }

    @Test
    void aWishIsKept() {
        page();
        mailAddress().setValue("somying@example.go.th");
        find(Checkbox.class).single().setValue(true);
        assertThat(select("เวลาส่ง").isEnabled()).isTrue();
        this.<Integer>select("เวลาส่ง").setValue(7);
        this.<Locale>select("ภาษาของอีเมลและปฏิทิน").setValue(Locale.ENGLISH);
        press("บันทึก");

        assertThat(mail.settings).isEqualTo(new Settings("somying@example.go.th", 7, Locale.ENGLISH));
        assertThat(notified()).contains("บันทึกแล้ว");
    }

    @Test
    void withoutTheTickTheHourIsNone() {
        mail.settings = new Settings("somying@example.go.th", 7, Locale.ENGLISH);
        page();
        assertThat(find(Checkbox.class).single().getValue()).isTrue();
        find(Checkbox.class).single().setValue(false);
        press("บันทึก");

        assertThat(mail.settings.hour()).isNull();
    }

    @Test
    void aRefusalStandsAtTheAddressAndNothingIsLost() {
        page();
        find(Checkbox.class).single().setValue(true);
        press("บันทึก");

        assertThat(mailAddress().isInvalid()).isTrue();
        assertThat(mailAddress().getErrorMessage()).contains("โปรดระบุที่อยู่อีเมล");
        assertThat(find(Checkbox.class).single().getValue()).isTrue();
        assertThat(mail.settings.hour()).isNull();
    }

    @Test
    void withoutAMailServerThePageSaysSo() {
        mail.possible = false;
        page();

        assertThat(find(Paragraph.class)
                        .withText("ระบบนี้ยังไม่ได้ตั้งค่าเซิร์ฟเวอร์อีเมล บันทึกไว้ก่อนได้ แต่จะยังไม่มีอีเมลส่งออกไป")
                        .exists())
                .isTrue();
    }

    @Test
    void whatBecameOfTheLastMailIsSaidInWords() {
        for (State state : State.values()) {
            mail.last = new Last(Fakes.TODAY, state);

            assertThat(said(new MineView(mail, feeds))).contains("9 มี.ค. 2554").doesNotContain("mine.last");
        }
    }

    @Test
    void theLinkIsShownOnceWhenItIsMade() {
        page();
        press("สร้างลิงก์");

        TextField link = find(TextField.class).single();
        assertThat(link.getValue()).isEqualTo("calendar/secret-1.ics");
        assertThat(link.isReadOnly()).isTrue();
        assertThat(notified()).contains("สร้างลิงก์แล้ว");
        press("คัดลอก");

        assertThat(said(new MineView(mail, feeds)))
                .contains("ยังไม่มีปฏิทินใดเรียกใช้")
                .doesNotContain("secret");
        assertThat(feeds.made).isEqualTo(1);
    }

    @Test
    void aNewLinkTakesThePlaceOfTheOldOne() {
        feeds.link = new Link(Instant.parse("2011-03-01T03:00:00Z"), Instant.parse("2011-03-08T03:30:00Z"));
        MineView page = page();
        assertThat(said(page)).contains("เรียกใช้ล่าสุด 8 มี.ค. 10.30 น.");

        press("สร้างลิงก์ใหม่แทนลิงก์เดิม");
        press("สร้างลิงก์ใหม่แทนลิงก์เดิม");

        assertThat(find(TextField.class).single().getValue()).isEqualTo("calendar/secret-2.ics");
    }

    @Test
    void aRevokedLinkIsGone() {
        page();
        press("สร้างลิงก์");
        press("ยกเลิกลิงก์");

        assertThat(feeds.link).isNull();
        assertThat(find(Button.class).withText("สร้างลิงก์").exists()).isTrue();
    }

    @Test
    void everybodyWithAnAccountFindsTheirOwn() {
        for (Role role : Role.values()) {
            fakes.actAs(role);
            assertThat(new MineNavigation().of(fakes.actor)).hasSize(1);
        }
        assertThat(new MineNavigation().of(Actor.SYSTEM)).isEmpty();
    }
}

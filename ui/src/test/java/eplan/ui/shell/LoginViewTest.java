package eplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.login.LoginForm;
import eplan.ui.testing.ScreenTest;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = LoginView.class)
class LoginViewTest extends ScreenTest {

    private String words(String query) {
        LoginView view = open("login", query, LoginView.class);
        LoginForm form = find(LoginForm.class).single();
        return said(view) + form.getElement().getPropertyRaw("i18n") + " error=" + form.isError();
    }

    @Test
    void asksForNameAndPasswordInThai() {
        assertThat(words("")).contains("ชื่อผู้ใช้", "รหัสผ่าน", "error=false");
    }

    @Test
    void saysWhyASignInFailed() {
        assertThat(words("error")).contains("ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง", "error=true");
        assertThat(words("unavailable")).contains("ฐานข้อมูลไม่พร้อมใช้ชั่วคราว", "error=true");
        assertThat(words("locked=14:05")).contains("ลองใหม่ได้ตั้งแต่เวลา 14:05 น.", "error=true");
    }

    @Test
    void repeatsNothingOfALinkButATime() {
        assertThat(words("locked=call%20081-234-5678")).doesNotContain("081");
    }

    @Test
    void saysThatOneIsSignedOut() {
        assertThat(words("signedout")).contains("ออกจากระบบเรียบร้อยแล้ว", "error=false");
    }
}

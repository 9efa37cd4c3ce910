package eplan.ui.error;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.ErrorEvent;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import eplan.shared.StaleForm;
import eplan.ui.testing.ScreenTest;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;

class FailedActViewTest extends ScreenTest {

    private String after(RuntimeException thrown) {
        new FailedAct().error(new ErrorEvent(thrown));
        return notified();
    }

    @Test
    void saysWhichRuleSaidNo() {
        assertThat(after(new Refused("level.n", 2))).contains("ขั้น 2");
    }

    @Test
    void saysThatSomebodyElseChangedItAndNothingIsLost() {
        assertThat(after(new StaleForm("round"))).contains("มีผู้อื่นแก้ไข", "สิ่งที่ท่านพิมพ์ยังอยู่บนหน้านี้");
    }

    @Test
    void saysThatTheDatabaseIsAwayAndWhatWasSavedIsNotLost() {
        assertThat(after(new CannotCreateTransactionException("away")))
                .contains("ฐานข้อมูลไม่พร้อมใช้ชั่วคราว", "ข้อมูลที่บันทึกแล้วไม่หาย");
    }

    @Test
    void tellsNothingAboutWhatLiesOutsideTheScope() {
        assertThat(after(new NotFound("lao 4711 of province 83")))
                .contains("ไม่พบเรื่องนี้")
                .doesNotContain("4711");
        assertThat(after(new AccessDeniedException("secret")))
                .contains("บทบาทของท่าน")
                .doesNotContain("secret");
    }

    @Test
    void givesAReferenceForWhatNobodyForesaw() {
        assertThat(after(new IllegalStateException("internal detail")))
                .containsPattern("เลขอ้างอิง [0-9a-f]{8}")
                .doesNotContain("internal detail");
    }
}

package eplan.ui.error;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import eplan.ui.testing.ScreenTest;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.security.access.AccessDeniedException;

class ErrorPageViewTest extends ScreenTest {

    private final ErrorPage page = new ErrorPage();

    private int shows(Exception thrown) {
        return page.setErrorParameter(null, new ErrorParameter<>(Exception.class, thrown));
    }

    @Test
    void looksTheSameForWhatIsMissingOutOfScopeAndNotAllowed() {
        var noSuchPage = new NoSuchPage();
        int missing = noSuchPage.setErrorParameter(
                null, new ErrorParameter<>(NotFoundException.class, new NotFoundException()));
        int outOfScope = shows(new NotFound("lao 4711"));
        String outOfScopeSays = said(page);
        int denied = shows(new AccessDeniedException("not yours"));

        assertThat(missing).isEqualTo(outOfScope).isEqualTo(denied).isEqualTo(404);
        assertThat(outOfScopeSays)
                .isEqualTo(said(noSuchPage))
                .isEqualTo(said(page))
                .doesNotContain("4711");
    }

    @Test
    void saysThatTheDatabaseIsAwayAndOffersToTryAgain() {
        assertThat(shows(new DataAccessResourceFailureException("away"))).isEqualTo(503);
        assertThat(said(page)).contains("ฐานข้อมูลไม่พร้อมใช้ชั่วคราว", "ข้อมูลที่บันทึกแล้วไม่หาย", "ลองใหม่");
    }

    @Test
    void saysWhichRuleKeepsAPageClosed() {
        assertThat(shows(new Refused("refused.escalation.none"))).isEqualTo(409);
        assertThat(said(page)).contains("งวดนี้ไม่มีการเร่งรัดค้างอยู่");
    }

    @Test
    void showsAReferenceInsteadOfTheCause() {
        assertThat(shows(new IllegalStateException("internal detail"))).isEqualTo(500);
        assertThat(said(page)).containsPattern("เลขอ้างอิง [0-9a-f]{8}").doesNotContain("internal detail");
    }
}

package eplan.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import eplan.cycle.YearOpening;
import eplan.shared.FiscalYear;
import eplan.shared.Refused;
import eplan.ui.testing.ScreenTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpenYearButtonViewTest extends ScreenTest {

    private static final FiscalYear YEAR = new FiscalYear(2554);

    private final Opening opening = new Opening();
    private int told;

    private OpenYearButton button() {
        OpenYearButton button = new OpenYearButton(opening, YEAR, () -> told++);
        UI.getCurrent().add(button);
        return button;
    }

    private ConfirmDialog asked() {
        return find(ConfirmDialog.class).single();
    }

    @Test
    void asksFirstAndOpensNothingWhenNobodyConfirms() {
        test(button()).click();
        assertThat(asked().isOpened()).isTrue();
        test(asked()).cancel();
        assertThat(opening.begun).isEmpty();
        assertThat(told).isZero();
    }

    @Test
    void opensTheYearForEveryLaoOnceConfirmed() {
        OpenYearButton button = button();
        assertThat(button.getText()).isEqualTo("เปิดปี 2554 ให้ทุก อปท.");
        test(button).click();
        test(asked()).confirm();
        assertThat(opening.begun).containsExactly("2554 []");
        assertThat(notified()).contains("เริ่มเปิดปีงบประมาณ 2554 แล้ว");
        assertThat(told).isEqualTo(1);
    }

    @Test
    void continuesWhatWasInterruptedForTheSameProvinces() {
        opening.progress = new YearOpening.Progress(100, 334, Set.of("30"));
        OpenYearButton button = button();
        assertThat(button.getText()).isEqualTo("เปิดปี 2554 ต่อให้ครบ");
        test(button).click();
        test(asked()).confirm();
        assertThat(opening.begun).containsExactly("2554 [30]");
    }

    @Test
    void isGoneWhenEveryLaoHasTheYear() {
        opening.progress = new YearOpening.Progress(334, 334, Set.of());
        assertThat(button().isVisible()).isFalse();
    }

    @Test
    void saysWhyNothingWasOpened() {
        opening.refuses = true;
        test(button()).click();
        test(asked()).confirm();
        assertThat(notified()).contains("ขั้น 2").doesNotContain("เริ่มเปิด");
        assertThat(told).isZero();
    }

    /** Remembers what was begun. */
    private static final class Opening implements YearOpening {
        final List<String> begun = new ArrayList<>();
        Progress progress = new Progress(0, 0, Set.of());
        boolean refuses;

        @Override
        public void open(FiscalYear year, Set<String> provinceCodes) {
            throw new UnsupportedOperationException("screens begin it in the background");
        }

        @Override
        public void begin(FiscalYear year, Set<String> provinceCodes) {
            if (refuses) {
                throw new Refused("level.n", 2);
            }
            begun.add(year + " " + provinceCodes);
        }

        @Override
        public Progress progress(FiscalYear year) {
            return progress;
        }
    }
}

package eplan.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import eplan.cycle.RoundStanding;
import eplan.ui.testing.ScreenTest;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StandingViewTest extends ScreenTest {

    @ParameterizedTest
    @CsvSource({
        "ON_TIME, ok, ✓, ทันกำหนด",
        "LATE, late, ✓, ช้ากว่ากำหนด",
        "OVERDUE, late, ◆, เกินกำหนด",
        "FAR_OVERDUE, far, ■, เกินกำหนดมาก",
        "EXTENDED, ext, ◇, ขยายเวลา",
        "RETURNED, ret, ↩, ส่งกลับให้แก้",
        "STARTED, soon, ◐, กำลังทำ",
        "UNTOUCHED, mute, ○, ยังไม่เริ่ม"
    })
    void hasItsColourShapeAndWord(RoundStanding standing, String colour, String shape, String word) {
        StandingChip chip = new StandingChip(standing);

        assertThat(chip.getClassNames()).contains(colour);
        assertThat(said(chip)).isEqualTo(shape + "\n" + word + "\n");
    }

    @ParameterizedTest
    @EnumSource(RoundStanding.class)
    void neverSpeaksByColourAlone(RoundStanding standing) {
        StandingCell cell = new StandingCell(standing);

        assertThat(said(cell)).isNotBlank();
        assertThat(cell.getElement().getAttribute("title")).isNotBlank();
        assertThat(cell.getChildren()
                        .map(Span.class::cast)
                        .findFirst()
                        .orElseThrow()
                        .getElement()
                        .getAttribute("aria-hidden"))
                .isEqualTo("true");
    }

    @Test
    void saysEachStateInAWordOfItsOwn() {
        Set<String> words = new HashSet<>();
        for (RoundStanding standing : RoundStanding.values()) {
            assertThat(words.add(said(new StandingChip(standing)).split("\n")[1]))
                    .as(standing.name())
                    .isTrue();
        }
    }

    @Test
    void countsWorkingDaysOnlyWhileOverdue() {
        assertThat(said(StandingChip.of(RoundStanding.FAR_OVERDUE, 7))).contains("เกิน 7 วันทำการ");
        assertThat(said(StandingChip.of(RoundStanding.EXTENDED, 7))).contains("ขยายเวลา");
    }

    @Test
    void hidesALevelThatIsNone() {
        assertThat(new LevelChip(0).isVisible()).isFalse();
        assertThat(said(new LevelChip(2))).contains("▲", "ขั้น 2");
    }

    /** Headquarters may give a level to others than the shipped ladder does. */
    @Test
    void namesNobodyForALevel() {
        assertThat(new LevelChip(2).getElement().hasAttribute("title")).isFalse();
    }
}

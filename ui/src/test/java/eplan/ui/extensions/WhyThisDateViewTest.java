package eplan.ui.extensions;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.details.Details;
import eplan.cycle.Extensions;
import eplan.timeline.LaoDeadlines;
import eplan.ui.casework.WhyThisDate;
import eplan.ui.lao.LaoCaseView;
import eplan.ui.testing.ScreenTest;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Every date of an LAO's year, with why. */
class WhyThisDateViewTest extends ScreenTest {

    @Override
    protected void register(GenericApplicationContext context) {
        context.registerBean(Extensions.class, FakeExtensions::new);
        context.registerBean(LaoDeadlines.class, FakeLaoDeadlines::new);
        ((AnnotationConfigApplicationContext) context).scan("eplan.ui.extensions");
    }

    private Details dates() {
        open("lao/417", "round=plan", LaoCaseView.class);
        return find(Details.class).all().stream()
                .filter(one -> String.valueOf(one.getSummaryText()).startsWith("วันที่ของทุกงวด"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyRoundOfTheYearSaysItsDates() {
        Details dates = dates();
        test(dates).openDetails();

        assertThat(said(dates))
                .contains(
                        "วันที่ของทุกงวด ปีงบประมาณ 2554",
                        "เปิด 1 พ.ย. 2553 · ครบกำหนด 28 ก.พ. 2554",
                        "เปิด 1 มี.ค. 2554");
        assertThat(find(WhyThisDate.class).all()).hasSize(3);
    }

    @Test
    void eachDateTellsTheLetterHolidaysAndWhoMovedItWhenAsked() {
        test(dates()).openDetails();
        Details why = find(WhyThisDate.class).all().getFirst();
        assertThat(said(why)).contains("ทำไมวันนี้?", "แผนพัฒนา 3 ปี").doesNotContain("ว 1353");

        test(why).openDetails();

        assertThat(said(why))
                .contains("28 ก.พ. 2554 (ว 1353 ที่ 2)", "18 ก.พ. วันมาฆบูชา")
                .contains("“เลือกตั้ง” (ว 99)", "นางหัวหน้า · 9 มี.ค. 10.12");
    }
}

package eplan.ui.hiring.province;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import eplan.hiring.StepKind;
import eplan.people.Role;
import eplan.ui.hiring.HiringSamples;
import eplan.ui.hiring.StepList;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = ProvinceHiringView.class)
class LongYearViewTest extends ProvinceScreen {

    @Test
    void aLongYearShowsItsStepsAPartAtATime() {
        year(
                LongStream.rangeClosed(1, 45)
                        .mapToObj(id -> HiringSamples.step(id, StepKind.DELIVERY))
                        .toList(),
                null,
                null,
                false);
        ProvinceHiringView page = page("year");
        StepList list = find(StepList.class, page).single();
        assertThat(list.getComponentCount()).isEqualTo(20);

        press("แสดงขั้นตอนอีก 20 รายการ (เหลือ 25)");
        press("แสดงขั้นตอนอีก 5 รายการ (เหลือ 5)");

        assertThat(list.getComponentCount()).isEqualTo(45);
        assertThat(offers("แสดงขั้นตอนอีก 0 รายการ (เหลือ 0)")).isFalse();
    }

    @Test
    void headquartersFindTheWayBackToTheNation() {
        fakes.actAs(Role.HQ_OFFICER);
        fakes.registry.headquarters = true;

        assertThat(links(page("year"))).contains("hiring/hq?year=2554&tab=matrix");
    }
}

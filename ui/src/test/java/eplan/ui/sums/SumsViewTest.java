package eplan.ui.sums;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import eplan.people.Role;
import eplan.registry.Registry.ProvinceView;
import eplan.ui.error.ErrorPage;
import eplan.ui.filters.FilterSelect;
import eplan.ui.testing.FakeRegistry;
import eplan.ui.testing.FakeTimelines;
import eplan.ui.testing.Fakes;
import eplan.ui.testing.ScreenTest;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SumsViewTest extends ScreenTest {

    private SumsView page(String query) {
        return open("sums", query, SumsView.class);
    }

    private PlaceGrid places() {
        return find(PlaceGrid.class).single();
    }

    private void atHeadquarters() {
        fakes.registry.headquarters = true;
        fakes.actAs(Role.HQ_OFFICER);
    }

    @Test
    void comesBackFromTheUrlAsItWent() {
        SumsPlace place = new SumsPlace("30", 2554);

        assertThat(SumsPlace.from(QueryParameters.fromString(place.parameters().getQueryString())))
                .isEqualTo(place);
        assertThat(SumsPlace.START.parameters().getParameters()).isEmpty();
        assertThat(SumsPlace.from(QueryParameters.fromString("year=1"))).isEqualTo(SumsPlace.START);
    }

    @Test
    void eachFigureSaysItsShareOfTheOneBefore() {
        page("");

        assertThat(said(find(MoneyCards.class).single()))
                .contains("ตามแผน (บาท)", "1,000,000", "8 โครงการ")
                .contains("640,000", "64.0% ของแผน")
                .contains("300,000", "46.9% ของที่อนุมัติ")
                .contains("150,001", "50.0% ของที่ก่อหนี้");
    }

    @Test
    void saysHowMuchOfThePlanReachedMoney() {
        page("");

        assertThat(said(find(ReachedCard.class).single()))
                .contains("โครงการในแผนที่ได้งบ 5 จาก 8 (62.5%)")
                .contains("เงินที่อนุมัติให้โครงการในแผน 60.0% ของที่วางแผนไว้")
                .contains("เบิกจ่ายแล้ว 23.4% ของที่อนุมัติ")
                .contains("อนุมัตินอกโครงการในแผน 40,000.00 บาท");
    }

    @Test
    void areasHaveTheirQuartersToTheSatang() {
        page("");

        QuarterTable table = find(QuarterTable.class).single();
        assertThat(said(table))
                .contains("ด้านโครงสร้างพื้นฐาน", "ไม่ระบุด้าน หรือนอกแผน", "รวม")
                .contains("5 / 8", "1,000,000.00", "600,000.25", "300,000.00", "150,000.75", "640,000.25");
        assertThat(find(NativeTableRow.class, table).all())
                .as("a head, and two rows for each area and for all")
                .hasSize(1 + 3 * 2);
    }

    @Test
    void anOfficerSeesTheLaosOfTheirProvinceAndNoChoiceOfProvinces() {
        SumsView page = page("");

        assertThat(fakes.sums.asked).last().isEqualTo("province " + Fakes.KORAT + " 2554");
        assertThat(page.header().getElement().getTextRecursively()).contains("จังหวัดนครราชสีมา", "ปีงบประมาณ 2554");
        assertThat(test(places()).size()).isEqualTo(2);
        assertThat(((Anchor) test(places()).getCellComponent(0, 0)).getHref()).isEqualTo("lao/417?year=2554");
        assertThat(test(places()).getCellText(0, 2)).isEqualTo("1,000,000.00");
        assertThat(test(places()).getCellText(0, 4)).isEqualTo("60.0%");
        assertThat(test(places()).getCellText(1, 4)).as("a share of nothing").isEqualTo("–");
    }

    @Test
    void anLaoThatLiesElsewhereTodayIsNoLink() {
        page("");

        assertThat(test(places()).getCellComponent(1, 0)).isInstanceOf(Span.class);
    }

    @Test
    void headquartersSeeTheNationAndItsProvinces() {
        atHeadquarters();

        SumsView page = page("year=2554");

        assertThat(fakes.sums.asked).last().isEqualTo("nation 2554");
        assertThat(page.header().getElement().getTextRecursively()).contains("ทั้งประเทศ");
        assertThat(said(page)).contains("2,000,000");
        assertThat(((Anchor) test(places()).getCellComponent(1, 0)).getHref()).isEqualTo("sums?province=83&year=2554");
    }

    @Test
    void headquartersChooseAProvince() {
        atHeadquarters();
        page("year=2554");

        @SuppressWarnings("unchecked")
        FilterSelect<ProvinceView> province = find(FilterSelect.class).all().stream()
                .filter(select -> "จังหวัด".equals(select.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
        test(province).selectItem("ภูเก็ต");

        assertThat(address()).isEqualTo("sums?province=83&year=2554");
        assertThat(fakes.sums.asked).last().isEqualTo("province 83 2554");
    }

    @Test
    void anotherProvinceIsNotFound() {
        assertThat(open("sums", "province=83", ErrorPage.class)).isNotNull();
        assertThat(fakes.sums.asked).isEmpty();
    }

    @Test
    void saysWhenNothingIsRecorded() {
        fakes.sums.nothing = true;

        assertThat(said(page(""))).contains("ยังไม่มีแผนหรือเงินในปีงบประมาณนี้");
        assertThat(find(PlaceGrid.class).exists()).isFalse();
    }

    @Test
    void anLaosOwnCardNamesItsStrategies() {
        page("");
        LaoSums card = new LaoSums(fakes.sums, FakeRegistry.NONGBUA, FakeTimelines.YEAR);

        assertThat(said(card))
                .contains(
                        "ยอดรวมแผนและเงิน ปีงบประมาณ 2554",
                        "ถนนดี น้ำไหล",
                        "(ยังไม่ตั้งชื่อยุทธศาสตร์)",
                        "นอกโครงการในแผน");
        fakes.sums.nothing = true;
        assertThat(new LaoSums(fakes.sums, FakeRegistry.NONGBUA, FakeTimelines.YEAR).isVisible())
                .isFalse();
    }

    @Test
    void laoStaffHaveNoPlaceForItInTheNavigation() {
        fakes.actAs(Role.LAO_STAFF);
        assertThat(new SumsNavigation().of(fakes.actor)).isEmpty();
        for (Role role : List.of(Role.ANALYST, Role.PROVINCIAL_OFFICER, Role.PROVINCIAL_HEAD, Role.AUDITOR)) {
            fakes.actAs(role);
            assertThat(new SumsNavigation().of(fakes.actor)).hasSize(1);
        }
    }

    @Test
    void sharesAreRoundedAndNothingHasNone() {
        assertThat(Figures.percent(new BigDecimal("1"), new BigDecimal("3"))).isEqualTo("33.3%");
        assertThat(Figures.percent(new BigDecimal("2.5"), new BigDecimal("1"))).isEqualTo("250.0%");
        assertThat(Figures.percent(BigDecimal.ONE, BigDecimal.ZERO)).isEqualTo("–");
        assertThat(Figures.baht(new BigDecimal("1234567.50"))).isEqualTo("1,234,568");
    }
}

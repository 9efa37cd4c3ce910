package eplan.ui.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import eplan.cycle.LaoChecks;
import eplan.people.Role;
import eplan.shared.EntryRoundId;
import eplan.shared.Refused;
import eplan.status.LikelyLate;
import eplan.status.LikelyLate.Why;
import eplan.ui.checks.ChecksPlace.Tab;
import eplan.ui.component.EmptyState;
import eplan.ui.component.TabLinks;
import eplan.ui.filters.FilterSelect;
import eplan.ui.testing.ScreenTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

@ViewPackages(classes = ChecksView.class)
class ChecksViewTest extends ScreenTest {

    private static final String NONGBUA = "อบต. หนองบัวศาลา";
    private static final String PHOKLANG = "เทศบาลตำบลโพธิ์กลาง";

    private final FakeChecks checks = new FakeChecks();
    private final FakeLikely likely = new FakeLikely();

    @Override
    protected void register(GenericApplicationContext context) {
        context.registerBean(LaoChecks.class, () -> checks);
        context.registerBean(LikelyLate.class, () -> likely);
        ((AnnotationConfigApplicationContext) context).scan("eplan.ui.checks");
    }

    @BeforeEach
    void threeLaos() {
        checks.add(417, NONGBUA, FakeChecks.MANA, null, true);
        checks.add(388, PHOKLANG, null, LocalDate.of(2011, 2, 21), true);
        checks.add(1, "อบต. จันทึก", FakeChecks.MANA, LocalDate.of(2011, 3, 8), false);
    }

    private ChecksView page(String query) {
        return open("checks", query, ChecksView.class);
    }

    private Button button(String text) {
        return find(Button.class).withTextContaining(text).all().getFirst();
    }

    private void tick(String label) {
        Checkbox box = find(Checkbox.class).all().stream()
                .filter(one -> label.equals(one.getLabel())
                        || one.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
        test(box).click();
    }

    @Test
    void comesBackFromTheUrlAsItWent() {
        ChecksPlace place = new ChecksPlace("30", Tab.WEEKS, true, true, 11L);

        assertThat(ChecksPlace.from(
                        QueryParameters.fromString(place.parameters().getQueryString())))
                .isEqualTo(place);
        assertThat(ChecksPlace.START.parameters().getParameters()).isEmpty();
        assertThat(ChecksPlace.from(QueryParameters.fromString("tab=x&mode=x&analyst=x")))
                .isEqualTo(ChecksPlace.START);
    }

    @Test
    void whoWaitsToBeLookedAtIsListedWithWhatIsKnown() {
        ChecksView page = page("");

        assertThat(said(page))
                .contains("สัปดาห์นี้ยังต้องดู 2 จาก 3 แห่ง")
                .contains(NONGBUA, "ปากช่อง · มานะ ขยัน", "ยังไม่เคยบันทึก", "ไม่มีการบันทึกมาแล้ว 12 วันทำการ")
                .contains(PHOKLANG, "ปากช่อง · ยังไม่มี จนท.วถ.", "บันทึกล่าสุด 21 ก.พ.")
                .contains("เกินกำหนด 1 งวด", "รอบันทึก 2 งวด", "ยังไม่เคยมีผู้ดู")
                .doesNotContain("อบต. จันทึก");
        assertThat(find(Anchor.class, page).all()).extracting(Anchor::getHref).contains("lao/417");
    }

    @Test
    void allShowsWhoLookedAndWhatWasRecordedSince() {
        assertThat(said(page("show=all")))
                .contains("อบต. จันทึก", "ดูล่าสุด 9 มี.ค. โดย มานะ ขยัน", "โทรแล้ว")
                .contains("บันทึกหลังการดูครั้งล่าสุด", "ช่วงนี้ไม่ต้องดู");
    }

    @Test
    void dayByDayIsAskedForFromTheUrl() {
        assertThat(said(page("mode=daily"))).contains("วันนี้ยังต้องดู 2 จาก 3 แห่ง");
        assertThat(checks.asked).contains("30 DAILY");
    }

    @Test
    void theChosenOnesAreMarkedWithTheRemark() {
        page("");
        assertThat(button("ดูแล้ว 0 แห่ง").isEnabled()).isFalse();

        tick("เลือก " + NONGBUA);
        test(find(TextField.class).single()).setValue("รอเอกสาร");
        test(button("ดูแล้ว 1 แห่ง")).click();

        assertThat(checks.done).containsExactly("[417] รอเอกสาร");
        assertThat(notified()).contains("บันทึกว่าดูแล้ว 1 แห่ง");
        assertThat(find(ChoiceLine.class).all()).hasSize(1);
    }

    @Test
    void allThatAreShownCanBeMarkedAtOnce() {
        page("");
        tick("เลือกทุกแห่งที่แสดง");
        test(button("ดูแล้ว 2 แห่ง")).click();

        assertThat(checks.done).containsExactly("[388, 417] ");
        assertThat(said(find(EmptyState.class).single())).contains("ดูครบแล้ว");
    }

    @Test
    void aRefusalLeavesTheChoiceAndTheRemark() {
        page("");
        checks.refusal = new Refused("refused.check.remark", 1000);
        tick("เลือก " + NONGBUA);
        test(find(TextField.class).single()).setValue("รอเอกสาร");
        test(button("ดูแล้ว 1 แห่ง")).click();

        assertThat(notified()).contains("หมายเหตุยาวเกิน 1,000 ตัวอักษร");
        assertThat(find(TextField.class).single().getValue()).isEqualTo("รอเอกสาร");
        assertThat(button("ดูแล้ว 1 แห่ง").isEnabled()).isTrue();
    }

    @Test
    void anLaoThatWentElsewhereMeanwhileIsTold() {
        page("");
        checks.gone = true;
        tick("เลือก " + NONGBUA);
        test(button("ดูแล้ว 1 แห่ง")).click();

        assertThat(checks.done).isEmpty();
        assertThat(notified()).isNotEmpty();
    }

    @Test
    void manyComeSomeAtATime() {
        checks.all.clear();
        for (int i = 0; i < ChoiceList.PAGE + 10; i++) {
            checks.add(1000 + i, String.format(Locale.ROOT, "อบต. %d", i), null, null, true);
        }
        page("");
        assertThat(find(ChoiceLine.class).all()).hasSize(ChoiceList.PAGE);
        tick("เลือก อบต. 0");

        test(button("แสดงอีก 10 รายการ (เหลือ 10)")).click();

        assertThat(find(ChoiceLine.class).all()).hasSize(ChoiceList.PAGE + 10);
        assertThat(button("ดูแล้ว 1 แห่ง").isEnabled()).isTrue();
    }

    @Test
    void officersChooseByAnalystAndAnalystsDoNot() {
        page("analyst=11");
        assertThat(find(ChoiceLine.class).all()).hasSize(1);
        assertThat(byAnalyst().isVisible()).isTrue();
        page("analyst=0");
        assertThat(said(find(ChoiceLine.class).single())).contains(PHOKLANG);

        fakes.actAs(Role.ANALYST);
        page("");
        assertThat(byAnalyst().isVisible()).isFalse();
    }

    /** Also when it is hidden, so not by the finder, which sees what people see. */
    private FilterSelect<?> byAnalyst() {
        return find(ChecksFilters.class)
                .single()
                .getChildren()
                .filter(FilterSelect.class::isInstance)
                .map(one -> (FilterSelect<?>) one)
                .filter(select ->
                        select.getAriaLabel().filter("จนท.วถ."::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void auditorsOnlyLook() {
        fakes.actAs(Role.AUDITOR);
        page("");
        assertThat(find(ChoiceLine.class).all()).hasSize(2);
        assertThat(find(Checkbox.class).exists()).isFalse();
        assertThat(find(Button.class).withTextContaining("ดูแล้ว").exists()).isFalse();
    }

    @Test
    void aMissedWeekIsSaidInAWordAndAShape() {
        ChecksView page = page("tab=weeks");

        NativeButton missed = cell("มานะ ขยัน สัปดาห์ 28 ก.พ. – 6 มี.ค.: ขาด 3/45");
        assertThat(said(missed)).contains("✕", "ขาด", "3/45");
        assertThat(missed.getClassNames()).contains("far");
        assertThat(said(page)).contains("ยังไม่มี จนท.วถ.", "กำลังดู", "12/45", "ครบ", "20/20", "ไม่มี อปท.");
    }

    @Test
    void aWeekLeadsToWhoLookedAtWhatWhen() {
        page("tab=weeks");
        test(cell("มานะ ขยัน สัปดาห์ 28 ก.พ. – 6 มี.ค.: ขาด 3/45")).click();

        assertThat(checks.asked).contains("2011-02-28 11");
        Dialog dialog = find(Dialog.class).single();
        assertThat(dialog.getHeaderTitle()).isEqualTo("มานะ ขยัน · 28 ก.พ. – 6 มี.ค.");
        assertThat(said(dialog)).contains(PHOKLANG, "9 มี.ค. 10.12 น. โดย มานะ ขยัน", "นัดส่งวันศุกร์");
    }

    private NativeButton cell(String says) {
        return find(NativeButton.class).all().stream()
                .filter(button -> says.equals(button.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsLikelyLateSaysWhy() {
        likely.add(417, NONGBUA, Set.of(Why.UNTOUCHED, Why.LATE_TWICE));
        ChecksView page = page("tab=late");

        assertThat(said(page))
                .contains("1 งวดที่ยังไม่ครบกำหนดแต่น่าจะช้า", NONGBUA, "ข้อบัญญัติ และไตรมาส 2", "2554-30-0417")
                .contains("ครบกำหนด 30 เม.ย.", "เหลือ 9 จาก 36 วันทำการ")
                .contains("ยังไม่เริ่ม เหลือเวลาไม่เกินหนึ่งในสาม", "ช้าสองงวดหลังสุด");
        assertThat(find(Anchor.class, page).all())
                .extracting(Anchor::getHref)
                .contains("lao/417?year=2554&round=budget-q2");
    }

    @Test
    void manyAreRemindedAndEachThatWasNotIsNamed() {
        likely.add(417, NONGBUA, Set.of(Why.UNTOUCHED));
        likely.add(388, PHOKLANG, Set.of(Why.LATE_TWICE));
        likely.today.add(new EntryRoundId(388));
        page("tab=late");

        tick("เลือกทุกแห่งที่แสดง");
        test(button("ส่งเตือน 2 งวด")).click();

        assertThat(likely.today).contains(new EntryRoundId(417));
        Dialog dialog = find(Dialog.class).single();
        assertThat(dialog.getHeaderTitle()).isEqualTo("ส่งเตือนไม่ได้ 1 งวด");
        assertThat(said(dialog))
                .contains("ส่งเตือนแล้ว 1 งวด", PHOKLANG, "วันนี้ส่งเตือนงวดนี้ไปแล้ว")
                .doesNotContain(NONGBUA);
    }

    @Test
    void remindersThatAllWentOutAreSaidInOneLine() {
        likely.add(417, NONGBUA, Set.of(Why.UNTOUCHED));
        page("tab=late");
        tick("เลือก " + NONGBUA + " · ข้อบัญญัติ และไตรมาส 2");
        test(button("ส่งเตือน 1 งวด")).click();

        assertThat(notified()).contains("ส่งเตือนแล้ว 1 งวด");
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void saysWhenNothingIsLikelyLate() {
        assertThat(said(page("tab=late"))).contains("ไม่มีงวดที่น่าจะช้า");
    }

    @Test
    void headquartersChooseTheProvince() {
        fakes.registry.headquarters = true;
        fakes.actAs(Role.HQ_OFFICER);

        assertThat(said(page("province=83"))).contains("ตรวจสอบการบันทึก จังหวัดภูเก็ต");
        assertThat(checks.asked).contains("83 WEEKLY");
    }

    @Test
    void theTabsAreLinksThatKeepThePlace() {
        page("mode=daily");
        List<String> links = find(Anchor.class, find(TabLinks.class).single()).all().stream()
                .map(Anchor::getHref)
                .toList();

        assertThat(links).hasSize(3).allMatch(link -> link.contains("mode=daily"));
        assertThat(links.get(0)).isEqualTo("checks?mode=daily");
        assertThat(links.get(1)).contains("tab=weeks");
        assertThat(links.get(2)).contains("tab=late");
    }

    @Test
    void allButLaoStaffFindItInTheNavigationAndAnalystsWithACount() {
        var navigation = new ChecksNavigation(checks);
        for (Role role : Role.values()) {
            fakes.actAs(role);
            boolean office = role.ofProvince() || role.ofHeadquarters();
            assertThat(navigation.of(fakes.actor)).hasSize(office ? 1 : 0);
        }
        fakes.actAs(Role.ANALYST);
        var count = navigation.of(fakes.actor).getFirst().count();
        assertThat(count).isNotNull();
        assertThat(count.getAsLong()).isEqualTo(2);
        fakes.actAs(Role.PROVINCIAL_OFFICER);
        assertThat(navigation.of(fakes.actor).getFirst().count()).isNull();
    }
}

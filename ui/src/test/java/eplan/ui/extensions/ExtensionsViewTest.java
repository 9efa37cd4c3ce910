package eplan.ui.extensions;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import eplan.cycle.Extensions;
import eplan.cycle.Extensions.Fate;
import eplan.cycle.Extensions.ManyLao;
import eplan.cycle.Extensions.May;
import eplan.cycle.Extensions.State;
import eplan.forms.api.BuddhistDatePicker;
import eplan.people.Role;
import eplan.people.StandsFor;
import eplan.people.Substitutions;
import eplan.people.Substitutions.Scope;
import eplan.shared.AccountId;
import eplan.timeline.LaoDeadlines;
import eplan.ui.casework.ReasonDialog;
import eplan.ui.component.EmptyState;
import eplan.ui.filters.FilterSelect;
import eplan.ui.testing.FakeStandingIn;
import eplan.ui.testing.Fakes;
import eplan.ui.testing.ScreenTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

@ViewPackages(classes = ExtensionsView.class)
class ExtensionsViewTest extends ScreenTest {

    private static final May[] DECIDES = {May.GRANT, May.REFUSE, May.PASS_TO_HQ};
    private static final StandsFor HEAD = new StandsFor(new AccountId(12), "วิชัย");

    private final FakeExtensions extensions = new FakeExtensions();
    private final FakeLaoDeadlines deadlines = new FakeLaoDeadlines();
    private final FakeStandingIn standing = new FakeStandingIn(fakes);

    @Override
    protected void register(GenericApplicationContext context) {
        context.registerBean(Extensions.class, () -> extensions);
        context.registerBean(LaoDeadlines.class, () -> deadlines);
        context.registerBean(Substitutions.class, () -> standing);
        extensions.reader = () -> fakes.actor.role();
        ((AnnotationConfigApplicationContext) context).scan("eplan.ui.extensions");
    }

    @BeforeEach
    void aHeadLooks() {
        fakes.actAs(Role.PROVINCIAL_HEAD);
    }

    private ExtensionsView page(String query) {
        return open("extensions", query, ExtensionsView.class);
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private void tick(String label) {
        Checkbox box = find(Checkbox.class).all().stream()
                .filter(one -> label.equals(one.getLabel())
                        || one.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
        test(box).click();
    }

    private void because(String reason) {
        ReasonDialog dialog = find(ReasonDialog.class).single();
        test(find(TextArea.class, dialog).single()).setValue(reason);
        test(find(Button.class, dialog).all().getLast()).click();
    }

    private void openDetails(Component in) {
        test(find(Details.class, in).all().getFirst()).openDetails();
    }

    @Test
    void eachRequestSaysWhoseUntilWhenWhyAndWhereItStands() {
        extensions.add(1, State.ENDORSED, DECIDES);
        extensions.add(2, "อบต. สอง", State.ASKED, null, LocalDate.of(2011, 4, 29));
        ExtensionsView page = page("");

        assertThat(said(page))
                .contains("อปท. <b>1</b>", "2554-30-01", "28 ก.พ. 2554 → 15 มี.ค. 2554 (+15 วัน)")
                .contains("แผนพัฒนา 3 ปี · น้ำท่วม", "รอจังหวัดพิจารณา", "รอความเห็นเจ้าหน้าที่", "เกินอำนาจจังหวัด")
                .contains("รออยู่ 2 คำขอ");
        assertThat(find(Anchor.class, page).all()).extracting(Anchor::getHref).contains("lao/417?year=2554&round=plan");
        assertThat(extensions.looked).contains(Fakes.KORAT);
    }

    @Test
    void allOfARequestIsReadWhenItIsOpened() {
        extensions.add(1, State.ENDORSED, DECIDES);
        ExtensionsView page = page("");
        assertThat(said(page)).doesNotContain("น้ำท่วม <i>ถนน</i>");

        openDetails(find(RequestLine.class, page).single());

        assertThat(said(page)).contains("“น้ำท่วม <i>ถนน</i>”", "ขอโดย นายเดชา (เจ้าหน้าที่ อปท.) เมื่อ 9 มี.ค. 2554");
        assertThat(button("ขยายเวลาถึง 15 มี.ค. 2554").isVisible()).isTrue();
    }

    @Test
    void theChosenOnesAreGrantedAsTheyAsked() {
        extensions.add(1, State.ENDORSED, DECIDES);
        extensions.add(2, State.ENDORSED, DECIDES);
        extensions.add(3, State.WITH_HQ);
        page("");
        assertThat(button("ขยายเวลา 0 คำขอ").isEnabled()).isFalse();

        tick("เลือกทุกคำขอที่รอท่าน (2)");
        test(button("ขยายเวลา 2 คำขอ")).click();
        because("น้ำท่วมจริง");

        assertThat(extensions.done).containsExactly("grant 1 2011-03-15 น้ำท่วมจริง", "grant 2 2011-03-15 น้ำท่วมจริง");
        assertThat(notified()).contains("พิจารณาแล้ว 2 คำขอ");
        assertThat(find(RequestLine.class).all()).hasSize(1);
    }

    @Test
    void whatARuleRefusesStopsNoneOfTheOthersAndIsNamed() {
        extensions.add(1, State.ENDORSED, DECIDES);
        extensions.add(2, State.ENDORSED, DECIDES);
        extensions.refused = "อปท. <b>1</b>";
        ExtensionsView page = page("");

        tick("เลือกทุกคำขอที่รอท่าน (2)");
        test(button("ขยายเวลา 2 คำขอ")).click();
        because("น้ำท่วมจริง");

        assertThat(extensions.done).containsExactly("grant 2 2011-03-15 น้ำท่วมจริง");
        assertThat(said(page))
                .contains("พิจารณาแล้ว 1 คำขอ ไม่สำเร็จ 1 คำขอ", "อปท. <b>1</b>: จังหวัดขยายเวลาได้ไม่เกิน");
    }

    @Test
    void manyAreDecidedSomeAtATimeAndSayHowFarTheyAre() {
        for (int id = 1; id <= 25; id++) {
            extensions.add(id, State.ENDORSED, DECIDES);
        }
        ExtensionsView page = page("");
        tick("เลือกทุกคำขอที่รอท่าน (25)");
        test(button("ขยายเวลา 25 คำขอ")).click();
        because("น้ำท่วมจริง");
        assertThat(extensions.done).hasSize(20);
        assertThat(said(page)).contains("ทำแล้ว 20 จาก 25 คำขอ");

        find(OneByOne.class, page).single().step();

        assertThat(extensions.done).hasSize(25);
        assertThat(notified()).contains("พิจารณาแล้ว 25 คำขอ");
    }

    @Test
    void theChosenOnesAreRefusedWithAReason() {
        extensions.add(1, State.ENDORSED, DECIDES);
        page("");

        tick("เลือก อปท. <b>1</b>");
        test(button("ไม่อนุญาต 1 คำขอ")).click();
        because("ยังมีเวลาพอ");

        assertThat(extensions.done).containsExactly("refuse 1 ยังมีเวลาพอ");
        assertThat(find(EmptyState.class).exists()).isTrue();
    }

    @Test
    void aBatchIsOneLineAndIsChosenAsAWhole() {
        UUID flood = UUID.randomUUID();
        extensions.add(1, "อบต. หนึ่ง", State.ENDORSED, flood, FakeExtensions.WANTED, DECIDES);
        extensions.add(2, "อบต. สอง", State.ENDORSED, flood, FakeExtensions.WANTED, DECIDES);
        ExtensionsView page = page("");
        assertThat(said(page)).contains("2 แห่ง ขอพร้อมกัน: น้ำท่วม").doesNotContain("อบต. หนึ่ง");

        tick("เลือก 2 แห่ง ขอพร้อมกัน: น้ำท่วม");
        openDetails(find(BatchLine.class, page).single());

        assertThat(find(RequestLine.class, page).all()).hasSize(2);
        assertThat(find(Checkbox.class, page).all()).allMatch(Checkbox::getValue);
        assertThat(button("ขยายเวลา 2 คำขอ").isEnabled()).isTrue();
    }

    @Test
    void theStateIsChosenInTheUrl() {
        extensions.add(1, State.ENDORSED, DECIDES);
        extensions.add(2, State.ASKED);
        page("");

        @SuppressWarnings("unchecked")
        FilterSelect<State> state = find(FilterSelect.class).all().stream()
                .filter(select -> "สถานะ".equals(select.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
        test(state).selectItem("รอความเห็นเจ้าหน้าที่");

        assertThat(address()).isEqualTo("extensions?state=asked");
        assertThat(find(RequestLine.class).all()).hasSize(1);
    }

    @Test
    void saysWhenNothingWaitsOrNothingMatches() {
        assertThat(said(page(""))).contains("ไม่มีคำขอขยายเวลาที่รออยู่");

        assertThat(said(page("state=with_hq"))).contains("ไม่มีคำขอตามตัวกรองนี้");
    }

    @Test
    void headquartersLookAtTheNationOrAProvinceOfIt() {
        fakes.actAs(Role.HQ_OFFICER);
        fakes.registry.headquarters = true;
        extensions.add(1, State.WITH_HQ, May.GRANT, May.REFUSE);

        assertThat(said(page(""))).contains("นครราชสีมา · 2554-30-01");
        page("province=83");

        assertThat(extensions.looked).containsExactly(null, new eplan.shared.ProvinceId(83));
    }

    @Test
    void headquartersChooseAllOfThoseThatWaitForThemAlone() {
        fakes.actAs(Role.HQ_OFFICER);
        extensions.add(1, State.WITH_HQ, May.GRANT, May.REFUSE);
        extensions.add(2, State.ASKED, May.GRANT, May.REFUSE);
        page("");

        tick("เลือกทุกคำขอที่รอท่าน (1)");

        assertThat(button("ขยายเวลา 1 คำขอ").isEnabled()).isTrue();
    }

    @Test
    void analystsAndAuditorsOnlyLook() {
        extensions.add(1, State.ENDORSED);
        for (Role role : new Role[] {Role.ANALYST, Role.AUDITOR}) {
            fakes.actAs(role);
            ExtensionsView page = page("");

            assertThat(find(RequestLine.class, page).all()).hasSize(1);
            assertThat(find(Checkbox.class, page).exists()).isFalse();
            assertThat(find(Button.class).withText("ขยายเวลาทั้งอำเภอ…").exists())
                    .isFalse();
        }
    }

    @Test
    void theProcessOwnerSetsTheLimitWithAReason() {
        fakes.actAs(Role.HQ_PROCESS_OWNER);
        ExtensionsView page = page("");
        assertThat(said(page)).contains("ไม่เกิน 21 วันจากปฏิทิน · เจ้าหน้าที่ให้ความเห็นภายใน 3 วันทำการ");
        test(button("แก้ไข")).click();
        LimitDialog dialog = find(LimitDialog.class).single();
        IntegerField days = find(IntegerField.class, dialog).all().getFirst();
        days.setValue(400);
        test(find(TextArea.class, dialog).single()).setValue("น้ำท่วมใหญ่");
        test(find(Button.class, dialog).withText("บันทึก").single()).click();
        assertThat(said(dialog)).contains("ต้องอยู่ระหว่าง 0 ถึง 365");

        days.setValue(30);
        test(find(Button.class, dialog).withText("บันทึก").single()).click();

        assertThat(deadlines.done).containsExactly("limit 30 3 น้ำท่วมใหญ่");
        assertThat(said(page)).contains("ไม่เกิน 30 วัน");
    }

    @Test
    void nobodyElseSetsTheLimit() {
        page("");

        assertThat(find(Button.class).withText("แก้ไข").exists()).isFalse();
    }

    private ManyDialog flooded(LocalDate until) {
        extensions.lao(1, "อบต. หนึ่ง", Fate.INCLUDED, false);
        extensions.lao(2, "อบต. สอง", Fate.INCLUDED, true);
        extensions.lao(3, "อบต. สาม", Fate.FINISHED, false);
        page("");
        test(button("ขยายเวลาทั้งอำเภอ…")).click();
        ManyDialog dialog = find(ManyDialog.class).single();
        fill(dialog, until);
        return dialog;
    }

    @SuppressWarnings("unchecked")
    private void fill(ManyDialog dialog, LocalDate until) {
        test(find(Select.class, dialog).all().getFirst()).selectItem("แผนพัฒนา 3 ปี · ครบกำหนด 28 ก.พ. 2554");
        test(find(ComboBox.class, dialog).all().getLast()).selectItem("ปากช่อง");
        test(find(BuddhistDatePicker.class, dialog).single()).setValue(until);
        test(find(Select.class, dialog).all().getLast()).selectItem("น้ำท่วม");
        test(find(TextArea.class, dialog).single()).setValue("น้ำท่วมทั้งอำเภอ");
    }

    private void look(ManyDialog dialog) {
        test(find(Button.class, dialog).withText("ดูผลก่อน").single()).click();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aDistrictIsLookedAtAndThenGrantedButForThoseLeftOut() {
        ManyDialog dialog = flooded(FakeExtensions.WANTED);
        test(find(TextField.class, dialog).single()).setValue("นม 0023/99");
        look(dialog);
        assertThat(said(dialog)).contains("ได้กำหนดใหม่", "งานที่ค้างอยู่และจะถูกถอน", "อบต. สาม: เสร็จหรือปิดรับแล้ว");
        assertThat(extensions.done).isEmpty();

        CheckboxGroup<ManyLao> included = find(CheckboxGroup.class, dialog).single();
        included.deselect(extensions.laos.get(1));
        test(find(Button.class, dialog).withText("ขยายเวลาให้ 1 แห่ง").single()).click();

        assertThat(extensions.done)
                .containsExactly("grant many 2 district 2 without [2] 2011-03-15 FLOOD น้ำท่วมทั้งอำเภอ นม 0023/99");
        assertThat(said(dialog)).contains("ขยายเวลาให้แล้ว 1 แห่ง", "ไม่รวม 1 แห่ง", "อบต. สาม: เสร็จหรือปิดรับแล้ว");
    }

    @Test
    void beyondTheLimitAHeadAsksHeadquartersAndThoseWhoAskedAreLeftOut() {
        ManyDialog dialog = flooded(LocalDate.of(2011, 4, 29));
        look(dialog);
        assertThat(said(dialog)).contains("อบต. สอง: มีคำขอที่รอพิจารณาอยู่แล้ว");

        test(find(Button.class, dialog).withText("ส่งคำขอให้ 1 แห่ง").single()).click();

        assertThat(extensions.done).singleElement().asString().startsWith("ask many 2 district 2 without []");
    }

    @Test
    void anOfficerAsksForADistrict() {
        fakes.actAs(Role.PROVINCIAL_OFFICER);
        ManyDialog dialog = flooded(FakeExtensions.WANTED);
        look(dialog);

        assertThat(find(Button.class, dialog).withText("ส่งคำขอให้ 1 แห่ง").exists())
                .isTrue();
    }

    @Test
    void anOfficerWhoStandsInForTheHeadGrantsADistrictInTheHeadsPlace() {
        fakes.actAs(Role.PROVINCIAL_OFFICER);
        standing.standIn(HEAD, Role.PROVINCIAL_HEAD, Scope.EVERYTHING);
        ManyDialog dialog = flooded(FakeExtensions.WANTED);
        look(dialog);
        standing.acted.clear();

        test(find(Button.class, dialog).withText("ขยายเวลาให้ 2 แห่ง").single()).click();

        assertThat(extensions.done).singleElement().asString().startsWith("grant many 2 district 2");
        assertThat(standing.acted).contains(HEAD.account());
    }

    @Test
    void anOfficerWhoStandsInForTheHeadDecidesInTheHeadsPlace() {
        fakes.actAs(Role.PROVINCIAL_OFFICER);
        standing.standIn(HEAD, Role.PROVINCIAL_HEAD, Scope.EVERYTHING);
        extensions.add(1, State.ENDORSED, DECIDES);
        page("");
        assertThat(extensions.readers).containsExactly(Role.PROVINCIAL_HEAD);

        tick("เลือก อปท. <b>1</b>");
        test(button("ไม่อนุญาต 1 คำขอ")).click();
        standing.acted.clear();
        because("ยังมีเวลาพอ");

        assertThat(extensions.done).containsExactly("refuse 1 ยังมีเวลาพอ");
        assertThat(standing.acted).contains(HEAD.account());
    }

    @Test
    void whoStandsInForAPartOfTheHeadsWorkOrForAnOfficerDoesNotDecide() {
        fakes.actAs(Role.PROVINCIAL_OFFICER);
        standing.standIn(HEAD, Role.PROVINCIAL_HEAD, new Scope(2L, null));
        standing.standIn(FakeStandingIn.MANA, Role.PROVINCIAL_OFFICER, Scope.EVERYTHING);
        page("");

        assertThat(extensions.readers).containsExactly(Role.PROVINCIAL_OFFICER);
        assertThat(standing.acted).isEmpty();
    }

    @Test
    void anotherDateNeedsAnotherLook() {
        ManyDialog dialog = flooded(FakeExtensions.WANTED);
        look(dialog);

        test(find(BuddhistDatePicker.class, dialog).single()).setValue(LocalDate.of(2011, 3, 16));

        assertThat(find(ManyPreviewCard.class, dialog).exists()).isFalse();
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        page("");
        test(button("ขยายเวลาทั้งอำเภอ…")).click();
        ManyDialog dialog = find(ManyDialog.class).single();
        look(dialog);

        assertThat(said(dialog)).contains("โปรดเลือกงวด", "โปรดเลือกวันที่", "โปรดเลือกเหตุ", "โปรดเขียนเหตุผล");
        assertThat(find(ManyPreviewCard.class, dialog).exists()).isFalse();
    }

    @Test
    void everybodyButLaoStaffFindItInTheNavigationWithACount() {
        extensions.add(1, State.ENDORSED);
        var navigation = new ExtensionsNavigation(extensions);
        for (Role role : Role.values()) {
            fakes.actAs(role);
            boolean there = role.ofProvince() || role.ofHeadquarters();
            assertThat(navigation.of(fakes.actor)).hasSize(there ? 1 : 0);
        }
        fakes.actAs(Role.PROVINCIAL_HEAD);
        var count = navigation.of(fakes.actor).getFirst().count();
        assertThat(count).isNotNull();
        assertThat(count.getAsLong()).isEqualTo(1);
    }
}

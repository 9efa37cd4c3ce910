package eplan.ui.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import eplan.inbox.WorkLoad;
import eplan.people.Portfolios;
import eplan.people.Role;
import eplan.people.StandsFor;
import eplan.people.Substitutions;
import eplan.people.Substitutions.Scope;
import eplan.shared.AccountId;
import eplan.ui.casework.ReasonDialog;
import eplan.ui.component.EmptyState;
import eplan.ui.testing.FakeRegistry;
import eplan.ui.testing.FakeStandingIn;
import eplan.ui.testing.ScreenTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

@ViewPackages(classes = PortfolioView.class)
class PortfolioViewTest extends ScreenTest {

    private static final StandsFor HEAD = new StandsFor(new AccountId(12), "วิชัย");

    private final FakePortfolios portfolios = new FakePortfolios();
    private final FakeStandingIn standing = new FakeStandingIn(fakes);

    @Override
    protected void register(GenericApplicationContext context) {
        context.registerBean(Portfolios.class, () -> portfolios);
        context.registerBean(Substitutions.class, () -> standing);
        context.registerBean(WorkLoad.class, () -> province -> Map.of(FakeRegistry.NONGBUA, 7));
        ((AnnotationConfigApplicationContext) context).scan("eplan.ui.portfolio");
    }

    @BeforeEach
    void theHeadIsSignedIn() {
        fakes.actAs(Role.PROVINCIAL_HEAD);
    }

    private PortfolioView page(String query) {
        return open("portfolio", query, PortfolioView.class);
    }

    private PortfolioGrid grid() {
        return find(PortfolioGrid.class).single();
    }

    private String cell(int row, int column) {
        return said(test(grid()).getCellComponent(row, column));
    }

    private void choose(int row) {
        ((Checkbox) test(grid()).getCellComponent(row, 0)).setValue(true);
    }

    private void press(String text, Component in) {
        test(find(Button.class, in).withText(text).single()).click();
    }

    private void because(String reason, Dialog in) {
        test(find(TextArea.class, in).single()).setValue(reason);
    }

    @Test
    void comesBackFromTheUrlAsItWent() {
        PortfolioPlace place = new PortfolioPlace("30", "8", "ปากช่อง", "บัว");

        assertThat(PortfolioPlace.from(
                        QueryParameters.fromString(place.parameters().getQueryString())))
                .isEqualTo(place);
        assertThat(PortfolioPlace.START.parameters().getParameters()).isEmpty();
        assertThat(PortfolioPlace.from(QueryParameters.fromString("whose=everybody")))
                .isEqualTo(PortfolioPlace.START);
    }

    @Test
    void everyLaoSaysWhoseItIsAndHowMuchIsOpen() {
        page("");

        assertThat(test(grid()).size()).isEqualTo(3);
        assertThat(cell(0, 1)).contains("อบต. หนองบัวศาลา", "เมืองนครราชสีมา · งานค้าง 7 เรื่อง");
        assertThat(cell(0, 2)).contains("มานะ");
        assertThat(cell(2, 2)).contains("■", "ยังไม่มี");
    }

    @Test
    void loadsStandAsNumbersBesideTheirBars() {
        PortfolioView page = page("");

        assertThat(said(find(LoadList.class, page).single()))
                .contains("ยังไม่มี จนท.วถ. ดูแล", "1 แห่ง · งานค้าง 0 เรื่อง")
                .contains("มานะ", "1 แห่ง · งานค้าง 7 เรื่อง");
        assertThat(find(LoadBar.class, page).all()).hasSize(3);
        assertThat(page.header().getElement().getTextRecursively()).contains("3 อปท. · ยังไม่มี จนท.วถ. 1 แห่ง");
    }

    @Test
    void whatIsNobodysIsOnePressAway() {
        PortfolioView page = page("");
        test(find(NativeButton.class, page).all().getFirst()).click();

        assertThat(address()).isEqualTo("portfolio?whose=none");
        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(cell(0, 1)).contains("อบต. จอหอ");
    }

    @Test
    void filtersLieInTheUrlAndCanBeCleared() {
        PortfolioView page = page("district=ปากช่อง&whose=8");
        assertThat(said(find(EmptyState.class, page).single())).contains("ไม่มี อปท. ตามตัวกรองนี้");

        press("ล้างตัวกรอง", page);

        assertThat(address()).isEqualTo("portfolio");
        assertThat(test(grid()).size()).isEqualTo(3);
    }

    @Test
    void theChosenAreGivenToAnAnalystWithAReason() {
        PortfolioView page = page("");
        choose(0);
        choose(2);
        press("มอบหมาย", page);
        AssignDialog dialog = find(AssignDialog.class).single();
        press("มอบหมาย", dialog);
        assertThat(find(Select.class, dialog).single().isInvalid()).isTrue();
        assertThat(portfolios.done).isEmpty();

        test(find(Select.class, dialog).single()).selectItem("สุดา · 1 แห่ง · งานค้าง 0 เรื่อง");
        because("เกลี่ยงาน", dialog);
        press("มอบหมาย", dialog);

        assertThat(portfolios.done).containsExactly("assigned อบต. จอหอ,อบต. หนองบัวศาลา to [8] เกลี่ยงาน");
        assertThat(dialog.isOpened()).isFalse();
        assertThat(notified()).contains("มอบหมาย อปท. แล้ว 2 แห่ง");
        assertThat(cell(2, 2)).contains("สุดา");
    }

    @Test
    void aRefusalLeavesTheDialogOpenWithWhatWasTyped() {
        PortfolioView page = page("");
        choose(0);
        press("มอบหมาย", page);
        AssignDialog dialog = find(AssignDialog.class).single();
        test(find(Select.class, dialog).single()).selectItem("สุดา · 1 แห่ง · งานค้าง 0 เรื่อง");
        because("ไม่ได้", dialog);
        press("มอบหมาย", dialog);

        assertThat(dialog.isOpened()).isTrue();
        assertThat(find(TextArea.class, dialog).single().getErrorMessage()).contains("สุดา ไม่ได้ปฏิบัติงานแล้ว");
        assertThat(find(TextArea.class, dialog).single().getValue()).isEqualTo("ไม่ได้");
    }

    @Test
    void allThatAreShownCanBeTakenBackAtOnce() {
        PortfolioView page = page("district=เมืองนครราชสีมา");
        test(find(Checkbox.class, page)
                        .withCondition(box -> "เลือกทั้ง 2 แห่งที่แสดง".equals(box.getLabel()))
                        .single())
                .click();
        assertThat(said(page)).contains("เลือกแล้ว 2 แห่ง");
        press("ถอนการมอบหมาย", page);
        ReasonDialog dialog = find(ReasonDialog.class).single();
        because("รอคนใหม่", dialog);
        press("ถอนการมอบหมาย", dialog);

        assertThat(portfolios.done).containsExactly("released 2 รอคนใหม่");
        assertThat(cell(0, 2)).contains("ยังไม่มี");
    }

    @Test
    void balancingIsProposedBeforeItIsDone() {
        page("");
        press("เกลี่ยงาน", find(PortfolioView.class).single());
        BalanceDialog dialog = find(BalanceDialog.class).single();

        assertThat(said(dialog))
                .contains("มานะ", "1 แห่ง · งานค้าง 7 เรื่อง")
                .contains("สุดา", "2 แห่ง · งานค้าง 0 เรื่อง")
                .contains("อปท. ที่จะเปลี่ยนผู้ดูแล 1 แห่ง");
        MoveGrid moves = find(MoveGrid.class, dialog).single();
        assertThat(test(moves).getCellText(0, 1)).isEqualTo("ยังไม่มี → สุดา");
        assertThat(portfolios.done).containsExactly("proposed true of 7");

        because("แบ่งงานต้นปี", dialog);
        press("มอบหมายตามนี้", dialog);

        assertThat(portfolios.done.getLast()).isEqualTo("assigned อบต. จอหอ to [8] แบ่งงานต้นปี");
        assertThat(notified()).contains("มอบหมายตามข้อเสนอแล้ว 1 แห่ง");
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void theWholeProvinceCanBeBalanced() {
        press("เกลี่ยงาน", page(""));
        BalanceDialog dialog = find(BalanceDialog.class).single();
        test(find(RadioButtonGroup.class, dialog).single()).selectItem("ทั้งจังหวัด ย้ายให้น้อยที่สุด");

        assertThat(portfolios.done).containsExactly("proposed true of 7", "proposed false of 7");
    }

    @Test
    void whatChangedMeanwhileIsShownBeforeItIsDone() {
        press("เกลี่ยงาน", page(""));
        BalanceDialog dialog = find(BalanceDialog.class).single();
        portfolios.holders.remove(FakeRegistry.PHOKLANG);
        because("แบ่งงาน", dialog);
        press("มอบหมายตามนี้", dialog);

        assertThat(find(TextArea.class, dialog).single().getErrorMessage()).contains("ข้อเสนอใหม่");
        assertThat(portfolios.done).noneMatch(act -> act.startsWith("assigned"));
        assertThat(said(dialog)).contains("อปท. ที่จะเปลี่ยนผู้ดูแล 2 แห่ง");
    }

    @Test
    void withoutAnalystsThereIsNobodyToShareOutTo() {
        portfolios.analysts.clear();
        press("เกลี่ยงาน", page(""));

        assertThat(notified()).contains("ยังไม่มี จนท.วถ. ที่ใช้งานระบบได้");
        assertThat(find(BalanceDialog.class).exists()).isFalse();
    }

    @Test
    void whoHadAnLaoBeforeIsOnePressAway() {
        page("");
        ((Button) test(grid()).getCellComponent(0, 3)).click();

        assertThat(said(find(PastDialog.class).single()))
                .contains("สุดา", "ตั้งแต่ 1 มี.ค. 2554", "เกลี่ยงาน")
                .contains("มานะ", "1 ต.ค. 2553 ถึง 28 ก.พ. 2554", "เริ่มปี", "มอบหมายโดย หัวหน้า");
    }

    @Test
    void officersAndAuditorsOnlyLook() {
        for (Role role : new Role[] {Role.PROVINCIAL_OFFICER, Role.AUDITOR}) {
            fakes.actAs(role);
            PortfolioView page = page("");

            assertThat(test(grid()).size()).isEqualTo(3);
            assertThat(find(Checkbox.class, page).exists()).isFalse();
            assertThat(find(Button.class, page).withText("เกลี่ยงาน").exists()).isFalse();
        }
    }

    @Test
    void anOfficerWhoStandsInForTheHeadGivesLaosOutInTheHeadsPlace() {
        fakes.actAs(Role.PROVINCIAL_OFFICER);
        standing.standIn(HEAD, Role.PROVINCIAL_HEAD, Scope.EVERYTHING);
        PortfolioView page = page("");
        choose(0);
        press("ถอนการมอบหมาย", page);
        ReasonDialog dialog = find(ReasonDialog.class).single();
        because("รอคนใหม่", dialog);
        standing.acted.clear();
        press("ถอนการมอบหมาย", dialog);

        assertThat(portfolios.done).containsExactly("released 1 รอคนใหม่");
        assertThat(standing.acted).contains(HEAD.account());
    }

    @Test
    void whenTheDaysAreOverItIsSaidAndNothingIsGivenOut() {
        fakes.actAs(Role.PROVINCIAL_OFFICER);
        standing.standIn(HEAD, Role.PROVINCIAL_HEAD, Scope.EVERYTHING);
        PortfolioView page = page("");
        choose(0);
        standing.over = true;

        press("มอบหมาย", page);
        press("เกลี่ยงาน", page);

        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(notified()).contains("วันนี้ท่านไม่ได้ปฏิบัติงานแทนผู้นี้");
        assertThat(portfolios.done).isEmpty();
    }

    @Test
    void whoStandsInForAPartOfTheHeadsWorkOnlyLooks() {
        fakes.actAs(Role.PROVINCIAL_OFFICER);
        standing.standIn(HEAD, Role.PROVINCIAL_HEAD, new Scope(null, "EXTENSION"));
        PortfolioView page = page("");

        assertThat(find(Checkbox.class, page).exists()).isFalse();
        assertThat(find(Button.class, page).withText("เกลี่ยงาน").exists()).isFalse();
    }

    @Test
    void analystsSeeTheirOwnAndWhatIsNobodys() {
        fakes.actAs(Role.ANALYST);
        PortfolioView page = page("");

        assertThat(test(grid()).size()).isEqualTo(2);
        assertThat(said(page)).contains("มานะ").doesNotContain("สุดา");
        assertThat(page.header().getElement().getTextRecursively()).contains("อปท. ในความดูแลของฉัน");
        assertThat(find(Checkbox.class, page).exists()).isFalse();
    }

    @Test
    void headquartersChooseTheProvince() {
        fakes.registry.headquarters = true;
        fakes.actAs(Role.HQ_OFFICER);

        PortfolioView page = page("province=83");

        assertThat(page.header().getElement().getTextRecursively()).contains("ภูเก็ต");
        assertThat(find(Button.class, page).withText("เกลี่ยงาน").exists()).isTrue();
    }

    @Test
    void theNavigationCountsWhatIsNobodys() {
        var navigation = new PortfolioNavigation(portfolios);
        for (Role role : Role.values()) {
            fakes.actAs(role);
            assertThat(navigation.of(fakes.actor)).hasSize(role.ofProvince() || role.ofHeadquarters() ? 1 : 0);
        }
        fakes.actAs(Role.PROVINCIAL_HEAD);
        var entry = navigation.of(fakes.actor).getFirst();
        assertThat(entry.urgent()).isTrue();
        assertThat(entry.count()).isNotNull();
        assertThat(entry.count().getAsLong()).isEqualTo(1);
        fakes.actAs(Role.ANALYST);
        assertThat(navigation.of(fakes.actor).getFirst().count()).isNull();
    }
}

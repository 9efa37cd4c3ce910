package eplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.di.Instantiator;
import eplan.people.Role;
import eplan.ui.i18n.Languages;
import eplan.ui.inbox.InboxView;
import eplan.ui.testing.FakeRegistry;
import eplan.ui.testing.Fakes;
import eplan.ui.testing.ScreenTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class MainLayoutViewTest extends ScreenTest {

    private MainLayout layout() {
        open("", "", InboxView.class);
        return find(MainLayout.class).single();
    }

    @Test
    void showsTheBusinessDayAndFiscalYearBesideTheTitle() {
        PageHeader header = new PageHeader();
        BusinessDayText day = new BusinessDayText(
                () -> Fakes.TODAY, Instantiator.get(UI.getCurrent()).getI18NProvider());

        header.day(day.full(Languages.THAI), day.brief(Languages.THAI));

        assertThat(said(header)).contains("วันพุธที่ 9 มีนาคม 2554 · ปีงบประมาณ 2554", "พ. 9 มี.ค. 2554");
        assertThat(day.full(Languages.ENGLISH)).isEqualTo("Wednesday, 9 March 2554 · FY 2554");
    }

    @Test
    void keepsThePagesOwnLineBesideTheTitle() {
        PageHeader header = new PageHeader();

        header.line("96 เรื่อง");
        header.day("วันพุธที่ 9 มีนาคม 2554", "พ. 9 มี.ค. 2554");

        assertThat(said(header)).contains("96 เรื่อง", "พ. 9 มี.ค. 2554").doesNotContain("วันพุธ");
    }

    @Test
    void showsWhoIsSignedInAndTheirOffice() {
        layout();

        assertThat(said(find(Drawer.class).single())).contains("สมหญิง ใจดี", "เจ้าหน้าที่ สถจ.");
    }

    @Test
    void leadsTheStaffOfAnLaoToTheirOwnCase() {
        fakes.actAs(Role.LAO_STAFF);

        assertThat(new LaoStaffPlaces().of(fakes.actor))
                .extracting(NavEntry::path)
                .containsExactly("lao/" + FakeRegistry.NONGBUA);
        fakes.actAs(Role.PROVINCIAL_HEAD);
        assertThat(new LaoStaffPlaces().of(fakes.actor)).isEmpty();
    }

    @Test
    void everyPlaceOfTheDrawerHasItsName() {
        layout();

        assertThat(find(SideNavItem.class).all())
                .isNotEmpty()
                .extracting(SideNavItem::getLabel)
                .allMatch(label -> label != null && !label.startsWith("nav."));
    }

    @Test
    void countsThatCannotBeHadLeaveThePlaceWithoutABadge() {
        NavEntry broken = new NavEntry(
                1,
                "nav.inbox",
                "",
                VaadinIcon.INBOX,
                () -> {
                    throw new IllegalStateException("broken");
                },
                true);
        NavEntry away = new NavEntry(
                1,
                "nav.inbox",
                "",
                VaadinIcon.INBOX,
                () -> {
                    throw new DataAccessResourceFailureException("away");
                },
                true);

        assertThat(Badged.now(broken).badge()).isEmpty();
        assertThatThrownBy(() -> Badged.now(away)).isInstanceOf(DataAccessResourceFailureException.class);
        assertThat(Badged.now(new NavEntry(1, "nav.inbox", "", VaadinIcon.INBOX, () -> 131, true))
                        .badge())
                .hasValueSatisfying(badge -> assertThat(badge.getText()).isEqualTo("131"));
    }

    @Test
    void longWorkIsShownAboveTheScreenUntilItIsDone() {
        Banners banners = new Banners();

        banners.show(List.of(new Banner.Running("กำลังเปิดปี", 0.4)));
        assertThat(said(banners)).contains("กำลังเปิดปี");
        banners.show(List.of());
        assertThat(banners.getChildren()).isEmpty();
    }
}

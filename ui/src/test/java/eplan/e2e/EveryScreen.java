package eplan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.assertj.core.api.SoftAssertions;

/** The screens unfolded, on a desk and on a telephone: everybody can use them, and nothing lies beside the page. */
final class EveryScreen {

    private static final int DESK = 1366;
    private static final int TELEPHONE = 390;
    private static final List<Integer> WIDTHS = List.of(DESK, TELEPHONE);
    private static final String FITS = "() => document.documentElement.scrollWidth <= window.innerWidth";
    private static final String PARTS =
            ":is(.case-part, .where-it-stands, .chase-here, .deadline > .why) > vaadin-details-summary";

    private final SoftAssertions found = new SoftAssertions();

    /** Tells all that was found. */
    void tell() {
        found.assertAll();
    }

    /** @param address of an LAO's case */
    void officer(ChasingPage officer, String address) {
        for (int width : WIDTHS) {
            show(officer, width);
            selected(officer);
            views(officer);
            look(officer, "/absences", ".absences > *");
            unfold(officer, ".page-actions vaadin-button[theme~=primary]", "vaadin-dialog[opened] .stand");
            look(officer, "/mine", ".mine > *");
            new HiringScreens(this).one(officer, "/hiring");
            wholeCase(officer, address);
        }
        look(officer, "/extensions", ".extensions > *");
        look(officer, "/messages", ".messages");
        for (String tab : List.of("", "?tab=weeks", "?tab=late")) {
            look(officer, "/checks" + tab, ".checks > *");
        }
    }

    /** What can be done with a line of the inbox, and what tells how. */
    private void selected(ChasingPage officer) {
        officer.go("/?kind=expedite&level=1", ".work");
        officer.page().locator(".work-pick input").first().check();
        check(officer, ".bulk-bar");
        for (String key : List.of("n", "s", "Shift+Slash")) {
            officer.press(key);
            check(officer, "vaadin-dialog[opened] vaadin-button");
            close(officer);
        }
        Locator assign = EntryPage.button(officer.page().locator(".bulk-bar"), "มอบหมาย");
        assign.click();
        check(officer, "vaadin-dialog[opened] vaadin-button");
        close(officer);
    }

    private void views(ChasingPage officer) {
        String name = "อำเภอที่น้ำท่วม " + officer.page().viewportSize().width;
        officer.page().locator(".views-menu").click();
        officer.dialog().locator(".view-keeping vaadin-text-field input").fill(name);
        officer.inDialog("บันทึกมุมมองนี้");
        assertThat(officer.dialog().locator(".views-lines")).containsText(name);
        check(officer, "vaadin-dialog[opened] .views-lines");
        close(officer);
    }

    private void wholeCase(ChasingPage officer, String address) {
        officer.go(address, ".case-part");
        for (Locator part : officer.page().locator(PARTS).all()) {
            part.click();
        }
        assertThat(officer.page().locator(".case-timeline")).isVisible();
        assertThat(officer.page().locator(".year-dates")).isVisible();
        check(officer, ".case-timeline");
    }

    void head(ChasingPage head) {
        for (int width : WIDTHS) {
            show(head, width);
            leaving(head);
            new HiringScreens(this).one(head, "/hiring");
            unfold(head, ".bell button", ".notices");
        }
        look(head, "/portfolio", ".portfolio > *");
        look(head, "/extensions", ".extensions > *");
        unfold(head, ".page-actions vaadin-button", "vaadin-dialog[opened] .many-form");
    }

    /** Somebody leaves: where everything would go. */
    private void leaving(ChasingPage head) {
        head.go("/absences", ".absences > *");
        head.page().locator(".page-actions vaadin-button:not([theme~=primary])").click();
        head.find(head.dialog().locator("vaadin-combo-box").first(), "กะตะศิลา");
        check(head, ".leaving-preview");
        close(head);
    }

    void headquarters(ChasingPage hq) {
        for (int width : WIDTHS) {
            show(hq, width);
            for (String tab : List.of("", "?tab=settings", "?tab=history")) {
                look(hq, "/ladder" + tab, ".ladder > *");
            }
            look(hq, "/failures", ".failures > *");
            new CalendarScreens(this, hq).all();
            new HiringScreens(this).nation(hq);
        }
        show(hq, DESK);
    }

    /** On a desk and on a telephone; then as on a desk again. */
    void atEachWidth(ChasingPage reader, Runnable looks) {
        for (int width : WIDTHS) {
            show(reader, width);
            looks.run();
        }
        show(reader, DESK);
    }

    private static void show(ChasingPage reader, int width) {
        reader.page().setViewportSize(width, width == TELEPHONE ? 844 : 768);
    }

    void look(ChasingPage reader, String address, String content) {
        reader.go(address, content);
        check(reader, content);
    }

    /** Opens a dialog by a button and closes it again. */
    void unfold(ChasingPage reader, String button, String content) {
        reader.page().locator(button).first().click();
        check(reader, content);
        close(reader);
    }

    private static void close(ChasingPage reader) {
        reader.press("Escape");
        assertThat(reader.dialog()).hasCount(0);
    }

    private void check(ChasingPage reader, String content) {
        Accessibility.check(found, reader.page(), content);
        found.assertThat((Object) reader.page().evaluate(FITS))
                .as(
                        "fits into %s at %s",
                        reader.page().viewportSize().width, reader.page().url())
                .isEqualTo(true);
    }
}

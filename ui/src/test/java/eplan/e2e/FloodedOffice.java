package eplan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** A provincial officer whose overdue cases get a later date and lose it again, seen from the inbox. */
final class FloodedOffice {

    static final String FLOOD = "น้ำท่วมสามจังหวัดภาคใต้";
    static final String LETTER = "มท 0810.4/ว 2011 ลงวันที่ 2 พฤศจิกายน 2553";

    private static final String NOTHING = "ไม่มีเรื่องตามตัวกรองนี้";
    private static final String PASS_UP = "ส่งต่อขั้นถัดไป";
    private static final String OVERDUE =
            "select count(*) from eplan.work_item where round_id = ? and kind = 'EXPEDITE' and state = 'OPEN'";

    private final ChasingPage officer;
    private final StoredData stored;
    private final long round;
    private final String inbox;

    private String taken = "";
    private String takenCase = "";
    private String passedUp = "";

    FloodedOffice(ChasingPage officer, StoredData stored) {
        this.officer = officer;
        this.stored = stored;
        this.round = stored.number("select id from eplan.round where fiscal_year = 2554 and key = ?", "close-previous");
        this.inbox = "/?kind=expedite&round=" + round;
    }

    /** How many of the round are chased, in all provinces. */
    long overdue() {
        return stored.number(OVERDUE, round);
    }

    void oneIsTakenAndOneIsPassedUp() {
        officer.go(inbox, ".work");
        officer.press("j");
        assertThat(officer.chosen()).hasCount(1);
        taken = ChasingPage.number(officer.chosen());
        takenCase = "/" + officer.page().locator(".panel .panel-open").getAttribute("href");
        officer.press("c");
        assertThat(officer.mine()).hasCount(1);
        officer.press("j");
        assertThat(officer.chosen().last()).not().containsText(taken);
        passedUp = ChasingPage.number(officer.chosen().last());
        EntryPage.button(officer.page().locator(".panel-acts"), PASS_UP).click();
        officer.dialog().locator("textarea").fill("ติดต่อปลัดไม่ได้มาสองวัน");
        officer.inDialog(PASS_UP);
        assertThat(officer.lines(passedUp)).containsText("ขั้น 2");
        officer.go(inbox, ".work");
    }

    /** Nobody has touched the officer's page. */
    void isEmptyByItself() {
        assertThat(officer.page().getByText(NOTHING)).isVisible();
    }

    void findsTheReasonAndOneNotice() {
        officer.go(takenCase.replace("//", "/"), ".round-events");
        assertThat(officer.page().locator(".round-events")).containsText("ยกเลิกการเร่งรัด “" + FLOOD + "”");
        var deadline = officer.page().locator(".round-section .deadline");
        assertThat(deadline).containsText("ครบกำหนด 15 พ.ย. 2553");
        deadline.locator(".why > vaadin-details-summary").click();
        assertThat(deadline.locator(".date-story")).containsText("“" + FLOOD + "” (" + LETTER + ")");
        officer.page().locator(".bell button").first().click();
        assertThat(officer.page().locator(".notices li", new Page.LocatorOptions().setHasText(FLOOD)))
                .hasCount(1);
        officer.press("Escape");
    }

    void waitsBeforeItsEmptyInbox() {
        officer.page().navigate(inbox);
        isEmptyByItself();
    }

    /** Again without a touch: who had taken what, and how far it had come. */
    void hasEverythingAgain(long late) {
        assertThat(officer.mine()).hasCount(1);
        assertThat(officer.lines(taken)).containsText("ฉัน");
        assertThat(officer.lines(passedUp)).containsText("ขั้น 2");
        stored.await(late, OVERDUE, round);
    }
}

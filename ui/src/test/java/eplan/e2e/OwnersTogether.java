package eplan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Two process owners at their desks: what one has scheduled and the other is faster with, and what one submits and the other applies. */
final class OwnersTogether {

    private static final String PLAN = "แผนพัฒนา 3 ปี";
    private static final String DUE = "วันครบกำหนด";
    private static final String LETTER = "มท 0810.4/ว 2015";
    private static final String FASTER = "เลื่อนให้ทันงบประมาณ";
    private static final String FAILED = "ใช้ไม่สำเร็จ";
    private static final String WHY_FAILED = "มีผู้อื่นเลื่อนวันหรือแก้วันหยุดที่อยู่ในชุดนี้ไปก่อนแล้ว";
    private static final String TOLD = "การแก้ไขปฏิทินที่ตั้งเวลาไว้ใช้ไม่สำเร็จ";
    private static final String FOUR_EYES = "เปิดการอนุมัติสองคน";
    private static final String SUBMITTED = "รอผู้อื่นใช้";
    private static final String FLOOD = "น้ำยังไม่ลด";

    private static final String DUE_ON_22ND = """
            select count(*) from eplan.deadline d join eplan.round r on r.id = d.round_id
            where r.fiscal_year = 2554 and r.key = 'close-previous' and d.province_id is null and d.lao_id is null
              and d.due_on = date '2010-11-22'""";

    private final ChasingPage hq;
    private final ChasingPage other;
    private final StoredData stored;
    private final CalendarPage mine;
    private final CalendarPage others;

    OwnersTogether(ChasingPage hq, ChasingPage other, StoredData stored) {
        this.hq = hq;
        this.other = other;
        this.stored = stored;
        this.mine = new CalendarPage(hq);
        this.others = new CalendarPage(other);
    }

    /** On 2 October, with the plan due on 31 March. */
    void whatTheOtherMovedFirstIsNotAppliedOnItsDay(String othersName) {
        mine.open("year=2554&round=plan&to=2011-03-25");
        assertThat(mine.edits()).containsText("31 มี.ค. 2554 → 25 มี.ค. 2554");
        mine.schedule("3/10/2553", "เร่งให้เร็วขึ้น", LETTER);
        assertThat(hq.dialog()).hasCount(0);
        assertThat(mine.panel().locator(".set-head")).containsText("ตั้งเวลาไว้");
        others.open("year=2554&round=plan&to=2011-03-28");
        assertThat(others.edits()).containsText("31 มี.ค. 2554 → 28 มี.ค. 2554");
        others.apply(FASTER, LETTER);
        assertThat(others.panel().locator(".set-head")).containsText("ใช้แล้ว");
        ClockPage.advance(hq.page(), "3/10/2553", "3 ตุลาคม 2553");
        itSaysWhy(othersName);
        theOthersAreTold();
    }

    private void itSaysWhy(String othersName) {
        mine.open("year=2554&set="
                + stored.number("select id from eplan.change_set where scheduled_on = date '2010-10-03'"));
        assertThat(mine.panel().locator(".set-head")).containsText(FAILED);
        assertThat(mine.panel().locator(".refusal")).hasText(FAILED + ": " + WHY_FAILED);
        assertThat(mine.stale()).containsText("ปัจจุบันเป็น 28 มี.ค. 2554");
        assertThat(mine.stale()).containsText(othersName);
        assertThat(mine.stale()).containsText(FASTER);
        assertThat(mine.date(PLAN, DUE)).hasText("28 มี.ค. 2554");
    }

    private void theOthersAreTold() {
        others.open("year=2554");
        assertThat(waiting(FAILED)).hasCount(1);
        assertThat(others.date(PLAN, DUE)).hasText("28 มี.ค. 2554");
        other.page().locator(".bell button").first().click();
        Locator notices = other.page().locator(".notices li", new Page.LocatorOptions().setHasText(TOLD));
        assertThat(notices).hasCount(1);
        assertThat(notices).containsText(WHY_FAILED);
        other.press("Escape");
    }

    /** What waits in the year, as the other sees it. */
    private Locator waiting(String state) {
        return other.page().locator(".other-sets .change", new Page.LocatorOptions().setHasText(state));
    }

    /** With the first round due on 15 November. */
    void withFourEyesTheAuthorSubmitsAndOnlyTheOtherApplies(String othersName) {
        fourEyesAreSwitchedOn();
        mine.open("year=2554&round=close-previous&to=2010-11-22");
        assertThat(mine.edits()).containsText("15 พ.ย. 2553 → 22 พ.ย. 2553");
        assertThat(mine.forward()).hasText("ส่งให้ผู้อื่นใช้");
        mine.submit(FLOOD, LETTER);
        assertThat(hq.notice("ส่งแล้ว รอเจ้าของกระบวนงานอีกคน")).isVisible();
        assertThat(mine.panel().locator(".set-head")).containsText(SUBMITTED);
        assertThat(EntryPage.button(mine.panel(), "ถอนกลับเป็นร่าง")).isVisible();
        assertThat(mine.forward()).hasCount(0);
        assertThat(stored.number(DUE_ON_22ND)).isZero();
        theOtherApplies(othersName);
    }

    private void fourEyesAreSwitchedOn() {
        mine.open("year=2554");
        hq.button(FOUR_EYES).click();
        hq.dialog().locator("textarea").fill("การเลื่อนกระทบทั้งประเทศ");
        hq.inDialog(FOUR_EYES);
        assertThat(hq.notice("เปิดการอนุมัติสองคนแล้ว")).isVisible();
        assertThat(hq.dialog()).hasCount(0);
    }

    private void theOtherApplies(String othersName) {
        others.open("year=2554");
        waiting(SUBMITTED).locator("vaadin-button").click();
        assertThat(others.panel().locator(".set-head")).containsText("“" + FLOOD + "” (" + LETTER + ")");
        others.apply(FLOOD, LETTER);
        assertThat(others.panel().locator(".set-head")).containsText("ใช้โดย" + othersName);
        assertThat(stored.number(DUE_ON_22ND)).isEqualTo(1);
    }
}

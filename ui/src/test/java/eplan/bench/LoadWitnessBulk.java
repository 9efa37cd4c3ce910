package eplan.bench;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An officer in Chromium who takes 300 items, gives them back, and writes one note for all of them. */
final class LoadWitnessBulk {

    private static final double PATIENCE = 120_000;
    private static final double LOOK = 50;
    private static final String ALL = LoadBenchData.BULK + " เรื่อง";

    private final Page page;
    private final JdbcClient jdbc;
    private final LoadTimes times;
    private final String name;
    private final String address;

    /** @param name as what the officer is shown */
    LoadWitnessBulk(Page page, JdbcClient jdbc, LoadTimes times, String name) {
        this.page = page;
        this.jdbc = jdbc;
        this.times = times;
        this.name = name;
        this.address = "/?round=" + LoadBenchData.roundOfBulk(jdbc) + "&show=far_overdue";
        page.setDefaultTimeout(PATIENCE);
    }

    void once() {
        page.navigate(address);
        pickAll();
        times.measure(LoadKind.BULK_CLAIM, () -> press("c", "รับไว้แล้ว " + ALL));
        times.measure(LoadKind.BULK_UNDO, () -> press("u", "เลิกทำแล้ว " + ALL));
        pickAll();
        note();
    }

    /** First what is loaded, then the whole group. */
    private void pickAll() {
        group().click();
        selected("50 เรื่อง").waitFor();
        group().click();
        selected(ALL).waitFor();
    }

    private Locator group() {
        return page.locator(".work-pick-all").first();
    }

    private Locator selected(String words) {
        return page.locator(".bulk-bar .bulk-count", new Page.LocatorOptions().setHasText(words));
    }

    private void press(String key, String told) {
        page.keyboard().press(key);
        notice(told).waitFor();
    }

    private Locator notice(String words) {
        return page.locator("vaadin-notification-card", new Page.LocatorOptions().setHasText(words))
                .first();
    }

    /** They are written ten seconds later, while the strip above the list shows how far it is. */
    private void note() {
        page.keyboard().press("n");
        page.locator("vaadin-dialog[opened] .chase textarea").fill("letter sent to all");
        press("Control+Enter", "จะบันทึกการติดตาม " + ALL);
        page.locator(".banner vaadin-progress-bar").first().waitFor();
        long act = jdbc.sql("select max(id) from eplan.work_act where kind = 'NOTE' and by_name = ?")
                .param(name)
                .query(Long.class)
                .single();
        times.add(LoadKind.BULK_NOTES, kept(act));
        notice("บันทึกการติดตามแล้ว " + ALL).waitFor();
        times.add(LoadKind.BULK_TOLD, sinceDue(act));
    }

    /** Waits until all is kept. @return nanoseconds since the ten seconds were over */
    private long kept(long act) {
        long end = System.nanoTime() + (long) (PATIENCE * 1e6);
        while (!jdbc.sql("select state = 'DONE' from eplan.work_act where id = ?")
                .param(act)
                .query(Boolean.class)
                .single()) {
            FlowSession.must(System.nanoTime() - end < 0, "the notes were not written");
            page.waitForTimeout(LOOK);
        }
        return sinceDue(act);
    }

    private long sinceDue(long act) {
        double milliseconds = jdbc.sql("""
                        select cast(extract(epoch from clock_timestamp() - run_at) * 1000 as double precision)
                        from eplan.work_act where id = ?""").param(act).query(Double.class).single();
        return (long) (milliseconds * 1e6);
    }
}

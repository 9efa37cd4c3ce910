package eplan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The screens on which process owners shape years, move dates and look at the processes, and what unfolds there. */
final class CalendarScreens {

    private static final String DIALOG = "vaadin-dialog[opened] ";

    private final EveryScreen every;
    private final ChasingPage hq;

    /** @param every looks and keeps what it finds; {@code hq} is as wide as it is to be looked at */
    CalendarScreens(EveryScreen every, ChasingPage hq) {
        this.every = every;
        this.hq = hq;
    }

    void all() {
        years();
        processes();
        timelineWithADraft();
    }

    private void years() {
        every.look(hq, "/years", ".year-part");
        every.unfold(hq, ".page-actions vaadin-button[theme~=primary]", DIALOG + "vaadin-select");
        every.unfold(hq, ".year-acts vaadin-button[theme~=primary]", DIALOG + ".scope-count");
    }

    private void processes() {
        every.look(hq, "/processes", ".bpmn-figure");
        every.unfold(hq, ".figure-table .process-link", DIALOG + ".process-case");
        every.look(hq, "/processes?tab=versions", ".versions-lists > *");
    }

    /** The draft is thrown away again. */
    private void timelineWithADraft() {
        every.look(hq, "/timeline?round=plan&to=2011-03-31", ".preview-counts");
        every.unfold(hq, "button.preview-figure", DIALOG + ".paged-lines");
        every.unfold(hq, ".preview > .card > vaadin-button", DIALOG + "tbody");
        every.unfold(hq, ".page-actions vaadin-button", DIALOG + ".holiday-form");
        every.unfold(hq, ".page-actions vaadin-button:nth-of-type(2)", DIALOG + ".changes");
        var calendar = new CalendarPage(hq);
        calendar.press("ทิ้งการแก้ไข");
        assertThat(calendar.edits()).hasCount(0);
    }
}

package eplan.bench;

import com.microsoft.playwright.Page;
import eplan.e2e.Browser;
import java.io.IOException;

/**
 * Three people in Chromium while the others speak HTTP, one after the other in one thread: one steps through the list by keyboard,
 * one writes notes, one acts on 300 items. They have what a person has: the whole client, and push.
 */
final class LoadWitness {

    private static final int STEPS = 10;
    private static final int NOTES = 5;
    private static final double PAUSE = 1_000;
    private static final String LIST = "/?kind=expedite&level=1";

    private static final String LINK =
            "() => document.querySelector('.panel a.panel-open')?.getAttribute('href') ?? ''";
    private static final String OTHER = """
            before => {
              const now = document.querySelector('.panel a.panel-open')?.getAttribute('href') ?? '';
              return now !== '' && now !== before;
            }""";

    private final LoadApplication application;
    private final LoadOptions options;
    private final LoadTimes times;
    private int written;

    LoadWitness(LoadApplication application, LoadOptions options, LoadTimes times) {
        this.application = application;
        this.options = options;
        this.times = times;
    }

    /** @param end of {@link System#nanoTime()}; what was begun is ended */
    void work(long end) {
        try (var browser = Browser.open(application.running().address())) {
            Page stepping = signedIn(browser, 0);
            Page writing = signedIn(browser, 1);
            var bulk = new LoadWitnessBulk(signedIn(browser, 2), application.jdbc(), times, name(2));
            while (System.nanoTime() - end < 0) {
                step(stepping);
                write(writing);
                bulk.once();
            }
        } catch (IOException | RuntimeException e) {
            times.failed("Chromium", e);
        }
    }

    private String name(int which) {
        return LoadOptions.username(options.witness(which));
    }

    private Page signedIn(Browser browser, int which) {
        return browser.signedIn(name(which), application.password());
    }

    private void step(Page page) {
        begin(page);
        for (int i = 0; i < STEPS; i++) {
            times.measure(LoadKind.KEY, () -> goOn(page, "j"));
            page.waitForTimeout(PAUSE);
        }
    }

    /** Ctrl+Enter writes the note and leads to the next case. */
    private void write(Page page) {
        begin(page);
        goOn(page, "j");
        for (int i = 0; i < NOTES; i++) {
            page.locator(".chase textarea").fill("called from Chromium, " + written++);
            times.measure(LoadKind.TYPED_NOTE, () -> goOn(page, "Control+Enter"));
            page.waitForTimeout(PAUSE);
        }
    }

    private static void begin(Page page) {
        page.navigate(LIST);
        page.locator(".work").first().waitFor();
    }

    /** Until another case than before is beside the list. */
    private static void goOn(Page page, String key) {
        Object before = page.evaluate(LINK);
        page.keyboard().press(key);
        page.waitForFunction(OTHER, before);
    }
}

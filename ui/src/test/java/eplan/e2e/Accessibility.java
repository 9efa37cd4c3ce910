package eplan.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.SoftAssertions;

/** WCAG 2.1 AA, as far as a machine can tell, of what a page shows when it has come to rest. */
final class Accessibility {

    /**
     * The server has said all, the grids have their rows, and nothing is fading in any more. A document tells of its own
     * animations only: a dialog fades in inside its shadow tree.
     */
    private static final String AT_REST = """
            () => {
              const trees = (root) => [root, ...[...root.querySelectorAll('*')]
                .filter((element) => element.shadowRoot).flatMap((element) => trees(element.shadowRoot))];
              return Object.values(window.Vaadin.Flow.clients).every((client) => !client.isActive?.())
                && !document.querySelector('vaadin-grid[loading]')
                && trees(document).flatMap((tree) => tree.getAnimations()).every(
                  (animation) => animation.playState !== 'running'
                    || animation.effect?.getComputedTiming().iterations === Infinity);
            }""";

    private Accessibility() {}

    /** Looks once {@code content} is there. */
    static void check(Page page, String content) {
        var found = new SoftAssertions();
        check(found, page, content);
        found.assertAll();
    }

    /** The same, to be told with what other pages show. */
    static void check(SoftAssertions found, Page page, String content) {
        rest(page, content);
        found.assertThat(violations(page))
                .as("at %s, %d wide", page.url(), page.viewportSize().width)
                .isEmpty();
    }

    /** Waits until {@code content} is there and nothing moves any more. */
    static void rest(Page page, String content) {
        page.locator(content).first().waitFor();
        page.waitForFunction(AT_REST);
    }

    /** Rules that are broken, with where. */
    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa")).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + " " + node.getTarget() + " " + node.getHtml()))
                        .toList();
    }
}

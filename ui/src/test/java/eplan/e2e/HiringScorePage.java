package eplan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;

/** An analyst reads their own score. */
final class HiringScorePage {

    private static final String FROM =
            " from eplan.system_score s join eplan.account a on a.id = s.account_id where a.enabled ";

    private final ChasingPage analyst;
    private final StoredData stored;

    HiringScorePage(ChasingPage analyst, StoredData stored) {
        this.analyst = analyst;
        this.stored = stored;
    }

    /** User names of those whose scores are shown, once they are. */
    static List<String> analysts(StoredData stored) {
        stored.await(1, "select count(*) from eplan.score_run where state = 'DONE'");
        return stored.lines("select a.username" + FROM + "order by a.username");
    }

    void accepts(String username) {
        long score = stored.number("select s.id" + FROM + "and a.username = ?", username);
        analyst.go("/hiring/score/" + score, "#objection");
        Accessibility.check(analyst.page(), "#objection");
        analyst.button("ยอมรับคะแนน").click();
        HiringForm.confirm(analyst.page());
        assertThat(analyst.notice("ยอมรับคะแนนแล้ว")).isVisible();
    }
}

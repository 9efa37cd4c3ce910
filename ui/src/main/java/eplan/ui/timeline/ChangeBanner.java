package eplan.ui.timeline;

import eplan.people.Actor;
import eplan.ui.shell.Banner;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** While dates move, and until the escalations that this withdrew have ended, headquarters sees on every screen how far it is. */
@Component
class ChangeBanner implements Banner {

    private final ChangeRuns runs;

    ChangeBanner(ChangeRuns runs) {
        this.runs = runs;
    }

    @Override
    public Optional<Running> now(Actor actor) {
        return actor.role().ofHeadquarters()
                ? runs.underWay().stream().findFirst().map(ChangeBanner::running)
                : Optional.empty();
    }

    private static Running running(ChangeRun run) {
        return new Running(RunWords.heading(run) + " · " + RunWords.doing(run), RunWords.share(run));
    }
}

package eplan.cycle;

import eplan.people.Access;
import eplan.people.Actor;
import eplan.shared.ProvinceId;
import eplan.shared.Reason;
import eplan.shared.Refused;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class LadderService implements Ladder {

    private static final int MOST_LISTED = 1000;

    private final Access access;
    private final LadderVersions versions;
    private final LadderTable table;
    private final LadderSettings settings;
    private final LadderTrials trials;
    private final LadderChanges changes;

    LadderService(
            Access access,
            LadderVersions versions,
            LadderTable table,
            LadderSettings settings,
            LadderTrials trials,
            LadderChanges changes) {
        this.access = access;
        this.versions = versions;
        this.table = table;
        this.settings = settings;
        this.trials = trials;
        this.changes = changes;
    }

    @Override
    @Transactional(readOnly = true)
    public Version inForce() {
        return history().stream().filter(Version::inForce).findFirst().orElseThrow();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Version> history() {
        access.seeNation();
        return table.history();
    }

    @Override
    @Transactional(readOnly = true)
    public List<LadderProblem> check(List<LadderRow> rows) {
        access.seeNation();
        return problems(rows);
    }

    @Override
    @Transactional(readOnly = true)
    public Trial tryOut(List<LadderRow> rows, ProvinceId province, int limit) {
        access.seeNation();
        mustBeRight(rows);
        return trials.of(versions.inForce(), versions.draft(rows), province, Math.clamp(limit, 1, MOST_LISTED));
    }

    @Override
    public int activate(List<LadderRow> rows, long seen, String reason) {
        Actor actor = access.processOwner();
        String why = given(reason);
        return changes.activate(rows, seen, () -> mustBeRight(rows), why, actor);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ProvinceSetting> settings() {
        access.seeNation();
        return settings.all();
    }

    @Override
    public void set(ProvinceId province, LadderSetting setting, String reason) {
        Actor actor = access.processOwner();
        changes.set(province, setting, given(reason), actor);
    }

    private static String given(String reason) {
        return Reason.given(reason, "refused.reason", Reason.LONGEST, "refused.reason.long");
    }

    private static void mustBeRight(List<LadderRow> rows) {
        List<LadderProblem> problems = problems(rows);
        if (!problems.isEmpty()) {
            throw new Refused("refused.ladder.problems", problems.size(), named(problems));
        }
    }

    private static List<LadderProblem> problems(List<LadderRow> rows) {
        if (rows.size() > MOST_ROWS) {
            throw new Refused("refused.ladder.many", MOST_ROWS);
        }
        return LadderRules.problems(rows);
    }

    /** The rows' numbers, each once. */
    private static String named(List<LadderProblem> problems) {
        String rows = problems.stream()
                .flatMap(problem -> problem.rows().stream())
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return rows.isEmpty() ? "–" : rows;
    }
}

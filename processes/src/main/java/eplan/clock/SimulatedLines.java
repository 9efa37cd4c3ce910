package eplan.clock;

import eplan.plan.EntrySheets.Option;
import eplan.plan.Ordinances;
import eplan.plan.Projects;
import eplan.plan.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The lines of an ordinance: most projects of the plan with what was planned or less, and what is spent outside projects. */
@Component
@Profile("embedded")
class SimulatedLines {

    private static final int PASSED = 11;
    private static final int AMOUNT = 12;
    private static final int OUTSIDE = 13;

    private final SimulatedDesk desk;
    private final SimulatedPlan plan;

    SimulatedLines(SimulatedDesk desk, SimulatedPlan plan) {
        this.desk = desk;
        this.plan = plan;
    }

    /** Kinds of spending outside projects with the account code of local budgets, and thousands of baht. */
    enum Outside {
        CENTRAL("510000", 500, 3000),
        PERSONNEL("522000", 3000, 12_000),
        OPERATIONS("532000", 1500, 6000),
        SUBSIDIES("561000", 200, 1500);

        private final String code;
        private final int least;
        private final int most;

        Outside(String code, int least, int most) {
            this.code = code;
            this.least = least;
            this.most = most;
        }
    }

    List<Row> of(Writing writing) {
        List<Row> lines = ofProjects(writing);
        for (Outside kind : Outside.values()) {
            lines.add(Row.NEW
                    .with(Ordinances.CODE, kind.code)
                    .with(Ordinances.CATEGORY, kind.name())
                    .with(Ordinances.NAME, SimulationTexts.get("category." + kind.name()))
                    .with(Ordinances.AMOUNT, writing.thousands(kind.least, kind.most, OUTSIDE, kind.ordinal())));
        }
        return lines;
    }

    private List<Row> ofProjects(Writing writing) {
        Map<String, Row> planned =
                plan.promotedProjects(writing.of(Projects.ITEM).key());
        List<Option> projects =
                desk.options(writing.key(), Ordinances.LINES).getOrDefault(Ordinances.PROJECT.key(), List.of());
        List<Row> lines = new ArrayList<>();
        for (int i = 0; i < projects.size(); i++) {
            Row project = planned.get(projects.get(i).code());
            if (project != null && (i == 0 || writing.roll(PASSED, i) < 0.85)) {
                lines.add(line(writing, projects.get(i), project, i));
            }
        }
        return lines;
    }

    private static Row line(Writing writing, Option option, Row project, int n) {
        return Row.NEW
                .with(Ordinances.CODE, option.code())
                .with(Ordinances.NAME, project.text(Projects.NAME))
                .with(Ordinances.PROJECT, option.id())
                .with(Ordinances.AMOUNT, writing.share(project.amount(Projects.BUDGET1), 0.7, 1, AMOUNT, n));
    }
}

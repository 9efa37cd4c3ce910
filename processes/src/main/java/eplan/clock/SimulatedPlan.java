package eplan.clock;

import eplan.plan.EntrySheets.Option;
import eplan.plan.PlanEditions;
import eplan.plan.PlanEditions.Edition;
import eplan.plan.Projects;
import eplan.plan.RecordKey;
import eplan.plan.Row;
import eplan.shared.BusinessClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Five to nine projects over the LAO's strategies, each under one of their guidelines; promoted on the day they are recorded. */
@Component
@Profile("embedded")
class SimulatedPlan implements SimulatedForm {

    private static final int COUNT = 1;
    private static final int FIRST_YEAR = 2;
    private static final int SECOND_YEAR = 3;
    private static final int THIRD_YEAR = 4;
    private static final int FEWEST = 5;
    private static final int MOST = 9;
    /** There are texts for so many strategies, and for so many projects of each. */
    private static final int TEXTS = 3;

    private final SimulatedDesk desk;
    private final SimulatedVision vision;
    private final PlanEditions editions;
    private final BusinessClock clock;
    private final SimulatedRounds rounds;

    SimulatedPlan(
            SimulatedDesk desk,
            SimulatedVision vision,
            PlanEditions editions,
            BusinessClock clock,
            SimulatedRounds rounds) {
        this.desk = desk;
        this.vision = vision;
        this.editions = editions;
        this.clock = clock;
        this.rounds = rounds;
    }

    @Override
    public boolean covers(String item) {
        return Projects.ITEM.equals(item);
    }

    /** So that there is a promoted plan to pass an ordinance on, unless no round asks for it. */
    void provide(Writing writing) {
        if (promoted(writing.of(Projects.ITEM).key()).isEmpty()) {
            rounds.asking(writing, Projects.ITEM).ifPresent(this::fill);
        }
    }

    @Override
    public void fill(Writing writing) {
        RecordKey key = writing.key();
        Optional<Edition> latest = editions.of(key).stream().reduce((earlier, later) -> later);
        if (latest.filter(Edition::promoted).isPresent()) {
            return; // its projects are fixed
        }
        vision.provide(writing);
        if (desk.rows(key, Projects.SHEET).isEmpty()) {
            desk.add(writing, Projects.SHEET, projects(writing));
        }
        desk.explain(key);
        editions.promote(key, SimulationTexts.reference(key), clock.today(), writing.onBehalf());
    }

    /** The projects promoted last by their code; empty when none are. */
    Map<String, Row> promotedProjects(RecordKey key) {
        return promoted(key)
                .map(edition -> editions.projects(key, edition.id()).stream()
                        .collect(Collectors.toMap(row -> row.text(Projects.CODE), Function.identity(), (a, b) -> a)))
                .orElse(Map.of());
    }

    private Optional<Edition> promoted(RecordKey key) {
        return editions.of(key).stream().filter(Edition::promoted).reduce((earlier, later) -> later);
    }

    private List<Row> projects(Writing writing) {
        Map<String, List<Option>> options = desk.options(writing.key(), Projects.SHEET);
        List<Option> guidelines = options.getOrDefault(Projects.GUIDELINE.key(), List.of());
        List<Option> strategies = options.getOrDefault(Projects.STRATEGY.key(), List.of()).stream()
                .filter(strategy -> !below(strategy, guidelines).isEmpty())
                .toList();
        List<Row> projects = new ArrayList<>();
        int count = Math.max(strategies.size(), writing.between(FEWEST, MOST, COUNT, 0));
        for (int i = 0; i < count && !strategies.isEmpty(); i++) {
            Option strategy = strategies.get(i % strategies.size());
            List<Option> below = below(strategy, guidelines);
            Row placed = Row.NEW
                    .with(Projects.STRATEGY, strategy.id())
                    .with(
                            Projects.GUIDELINE,
                            below.get(i / strategies.size() % below.size()).id());
            projects.add(project(placed, writing, i, i % strategies.size(), i / strategies.size()));
        }
        return projects;
    }

    private static List<Option> below(Option strategy, List<Option> guidelines) {
        return guidelines.stream()
                .filter(one -> Objects.equals(one.group(), strategy.id()))
                .toList();
    }

    /** @param n of the whole plan, @param s of the strategies, @param k of the strategy's projects, each from 0 */
    private static Row project(Row placed, Writing writing, int n, int s, int k) {
        int area = s % TEXTS + 1;
        String place = Integer.toString(n + 1);
        String what = SimulationTexts.get("project." + area + "." + (k % TEXTS + 1));
        return placed.with(Projects.CODE, writing.key().dataYear().be() % 100 + "-" + (s + 1) + "-" + place)
                .with(Projects.NAME, SimulationTexts.format("project.at", what, place))
                .with(Projects.BUDGET1, writing.thousands(50, 3000, FIRST_YEAR, n))
                .with(Projects.BUDGET2, writing.thousands(0, 2000, SECOND_YEAR, n))
                .with(Projects.BUDGET3, writing.thousands(0, 2000, THIRD_YEAR, n))
                .with(Projects.UNIT, SimulationTexts.get("unit." + area))
                .with(Projects.OBJECTIVE, SimulationTexts.get("objective." + area))
                .with(Projects.TARGET, SimulationTexts.format("target." + area, place))
                .with(Projects.EXPECTED, SimulationTexts.get("expected." + area))
                .with(Projects.SOURCE, SimulationTexts.get("source"));
    }
}

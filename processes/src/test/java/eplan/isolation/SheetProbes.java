package eplan.isolation;

import static eplan.isolation.Who.RECORD;
import static eplan.isolation.Who.SEE_LAO;

import eplan.plan.BudgetStanding;
import eplan.plan.EntrySheets;
import eplan.plan.EntrySheets.Filter;
import eplan.plan.EntrySheets.RowEdit;
import eplan.plan.Ordinances;
import eplan.plan.PlanEditions;
import eplan.plan.Projects;
import eplan.plan.Proposals;
import eplan.plan.RecordKey;
import eplan.plan.Row;
import eplan.plan.SheetImport;
import java.util.List;

/** What is recorded in sheets, and all that reads it. */
final class SheetProbes {

    private SheetProbes() {}

    static List<Probe> all(Scene scene) {
        RecordKey plan = new RecordKey(scene.lao, Scene.YEAR, Projects.ITEM, "plan");
        RecordKey ordinance = new RecordKey(scene.lao, Scene.YEAR, Ordinances.ITEM, "budget-q2");
        RowEdit line = new RowEdit(Ordinances.LINES, Row.NEW, Row.NEW.with(Ordinances.CODE, "001"));
        return List.of(
                Probe.of(
                        "EntrySheets.rows(RecordKey, Sheet, Filter, int, int)",
                        SEE_LAO,
                        s -> sheets(s).rows(plan, Projects.SHEET, Filter.ALL, 0, 10)),
                Probe.of(
                        "EntrySheets.totals(RecordKey, Sheet, Filter)",
                        SEE_LAO,
                        s -> sheets(s).totals(plan, Projects.SHEET, Filter.ALL)),
                Probe.of(
                        "EntrySheets.totalsBy(RecordKey, Sheet, Column)",
                        SEE_LAO,
                        s -> sheets(s).totalsBy(plan, Projects.SHEET, Projects.STRATEGY)),
                Probe.of(
                        "EntrySheets.fields(RecordKey, Sheet)",
                        SEE_LAO,
                        s -> sheets(s).fields(ordinance, Ordinances.HEAD)),
                Probe.of(
                        "EntrySheets.options(RecordKey, Sheet)",
                        SEE_LAO,
                        s -> sheets(s).options(ordinance, Ordinances.LINES)),
                Probe.of(
                        "EntrySheets.save(RecordKey, List, String)",
                        RECORD,
                        s -> sheets(s).save(ordinance, List.of(line), "why")),
                Probe.of(
                        "SheetImport.plan(RecordKey, Sheet, List)",
                        RECORD,
                        s -> s.bean(SheetImport.class).plan(ordinance, Ordinances.LINES, List.of())),
                Probe.of(
                        "SheetImport.paste(RecordKey, Sheet, List, List, Column)",
                        RECORD,
                        s -> s.bean(SheetImport.class)
                                .paste(ordinance, Ordinances.LINES, List.of(), List.of(), Ordinances.CODE)),
                Probe.of(
                        "Proposals.of(RecordKey)",
                        SEE_LAO,
                        s -> s.bean(Proposals.class).of(ordinance)),
                Probe.of(
                        "BudgetStanding.of(RecordKey)",
                        SEE_LAO,
                        s -> s.bean(BudgetStanding.class).of(ordinance)),
                Probe.of("PlanEditions.of(RecordKey)", SEE_LAO, s -> editions(s).of(plan)),
                Probe.of(
                        "PlanEditions.projects(RecordKey, long)",
                        SEE_LAO,
                        s -> editions(s).projects(plan, 0)),
                Probe.of(
                        "PlanEditions.changes(RecordKey, long)",
                        SEE_LAO,
                        s -> editions(s).changes(plan, 0)),
                Probe.of(
                        "PlanEditions.begin(RecordKey, Kind, String, String)",
                        RECORD,
                        s -> editions(s).begin(plan, PlanEditions.Kind.ADDITIONAL, "why", "why")),
                Probe.act(
                        "PlanEditions.giveUp(RecordKey, String)",
                        RECORD,
                        s -> editions(s).giveUp(plan, "why")),
                Probe.of(
                        "PlanEditions.promote(RecordKey, String, LocalDate, String)",
                        RECORD,
                        s -> editions(s).promote(plan, "1/2554", Scene.YEAR.first(), "why")));
    }

    private static EntrySheets sheets(Scene scene) {
        return scene.bean(EntrySheets.class);
    }

    private static PlanEditions editions(Scene scene) {
        return scene.bean(PlanEditions.class);
    }
}

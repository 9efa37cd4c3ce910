package eplan.cycle;

import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.timeline.RoundKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The process owner at the ladder; afterwards the shipped one is in force again. */
record LadderDesk(Ladder ladder, Actors actors, JdbcClient jdbc) {

    private static final List<String> AS_SHIPPED = List.of(
            "update eplan.ladder_in_force set version_id = 1",
            "delete from eplan.ladder_row where version_id <> 1",
            "delete from eplan.ladder_version where id <> 1",
            "delete from eplan.ladder_setting");

    static Actor owner() {
        return new Actor(null, "ประภา", Role.HQ_PROCESS_OWNER, null, null);
    }

    Ladder.Version now() {
        return actors.as(owner(), ladder::inForce);
    }

    int activate(List<LadderRow> rows) {
        long seen = now().id();
        return actors.as(owner(), () -> ladder.activate(rows, seen, "ปรับจังหวะการเร่งรัด"));
    }

    /** The table in force with one rung of one kind changed. */
    List<LadderRow> with(RoundKind kind, Rung.Name rung, UnaryOperator<LadderRow> change) {
        List<LadderRow> rows = new ArrayList<>(now().rows());
        rows.replaceAll(row -> row.kind() == kind && row.rung() == rung ? change.apply(row) : row);
        return rows;
    }

    /** The table in force with one rung of one kind by the province's setting. */
    List<LadderRow> bySetting(RoundKind kind, Rung.Name rung, int normal, int strict) {
        List<LadderRow> rows = new ArrayList<>();
        for (LadderRow row : now().rows()) {
            if (row.kind() == kind && row.rung() == rung) {
                rows.add(in(row, LadderSetting.NORMAL, normal));
                rows.add(in(row, LadderSetting.STRICT, strict));
            } else {
                rows.add(row);
            }
        }
        return rows;
    }

    static LadderRow days(LadderRow row, int days) {
        return new LadderRow(row.kind(), row.late(), row.setting(), row.rung(), days, row.audience());
    }

    static LadderRow of(LadderRow row, LateRecord late, int days) {
        return new LadderRow(row.kind(), late, row.setting(), row.rung(), days, row.audience());
    }

    static LadderRow in(LadderRow row, LadderSetting setting, int days) {
        return new LadderRow(row.kind(), row.late(), setting, row.rung(), days, row.audience());
    }

    static LadderRow goesTo(LadderRow row, Rung.Audience audience) {
        return new LadderRow(row.kind(), row.late(), row.setting(), row.rung(), row.workingDays(), audience);
    }

    void asShipped() {
        AS_SHIPPED.forEach(sql -> jdbc.sql(sql).update());
    }
}

package eplan.cycle;

import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import eplan.timeline.Deadline;
import eplan.timeline.RoundKind;
import eplan.timeline.WorkingDays;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ladder's days for steps of the hiring cycle, by their date alone; shared within a transaction, as {@link Ladders} of rounds. */
@Component
class LaddersOfSteps implements StepLadder {

    /** What the ladder asks of a deadline is its date: a step has no round that it would be of, and is never locked. */
    private static final RoundId NO_ROUND = new RoundId(0);

    private static final String SETTING =
            "select coalesce((select setting from eplan.ladder_setting where province_id = ?), 'NORMAL')";

    private final LadderVersions versions;
    private final Ladders ladders;
    private final WorkingDays workingDays;
    private final JdbcClient jdbc;

    LaddersOfSteps(LadderVersions versions, Ladders ladders, WorkingDays workingDays, JdbcClient jdbc) {
        this.versions = versions;
        this.ladders = ladders;
        this.workingDays = workingDays;
        this.jdbc = jdbc;
    }

    @Override
    public StepPlan forArming(ProvinceId province, LocalDate dueOn) {
        return plan(versions.forArming(), province, dueOn);
    }

    @Override
    public StepPlan of(ProvinceId province, LocalDate dueOn) {
        return plan(versions.inForce(), province, dueOn);
    }

    @Override
    public StepPlan of(ProvinceId province, LocalDate dueOn, WorkingDays counted) {
        HeldLadder ladder = versions.inForce();
        return made(ladder, which(ladder, province), dueOn, counted);
    }

    @Override
    public void countAnew() {
        ladders.countAnew();
    }

    private StepPlan plan(HeldLadder ladder, ProvinceId province, LocalDate dueOn) {
        LadderCase which = which(ladder, province);
        return PerTransaction.get(
                new Asked(ladder, which, dueOn, Ladders.counting().get()),
                () -> made(ladder, which, dueOn, workingDays.held()));
    }

    private LadderCase which(HeldLadder ladder, ProvinceId province) {
        return new LadderCase(RoundKind.HIRING, LateRecord.NONE, setting(ladder, province));
    }

    private static LadderPlan made(HeldLadder ladder, LadderCase which, LocalDate dueOn, WorkingDays counted) {
        Deadline deadline = new Deadline(NO_ROUND, dueOn, null, Deadline.Source.ROUND);
        return new LadderPlan(deadline, ladder.rungs(which), counted);
    }

    /** The database is asked only where the ladder tells provinces apart. */
    private LadderSetting setting(HeldLadder ladder, ProvinceId province) {
        return ladder.asksSetting()
                ? PerTransaction.get("setting of province " + province, () -> read(province))
                : LadderSetting.NORMAL;
    }

    private LadderSetting read(ProvinceId province) {
        return jdbc.sql(SETTING)
                .param(province.value())
                .query((row, n) -> LadderSetting.valueOf(row.getString(1)))
                .single();
    }

    /** What was planned once in a transaction. @param counted how working days are counted */
    private record Asked(HeldLadder ladder, LadderCase which, LocalDate dueOn, int counted) {}
}

package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How the simulated hiring year ends, and what it must have brought. */
@TestComponent
class HiredYearEnding {

    private static final int PROVINCES = 76;

    private static final Set<HiringEventType> BROUGHT = EnumSet.of(
            HiringEventType.CLIMBED,
            HiringEventType.PROMISE_BROKEN,
            HiringEventType.PASSED_UP,
            HiringEventType.ESCALATION_WITHDRAWN,
            HiringEventType.DEADLINE_MOVED,
            HiringEventType.LATER_GRANTED,
            HiringEventType.LATER_REFUSED,
            HiringEventType.OBJECTION_ANSWERED,
            HiringEventType.SUMMARY_SENT,
            HiringEventType.HEADCOUNT_DECIDED,
            HiringEventType.DOCUMENTS_RETURNED,
            HiringEventType.CORRECTION_ASKED,
            HiringEventType.PENALTY_SET,
            HiringEventType.CONTRACT_TERMINATED,
            HiringEventType.CONTRACT_REPLACED,
            HiringEventType.CONTRACT_ENDED,
            HiringEventType.ACCOUNT_CLOSED);

    /** The tables grow from nothing while their statistics call them empty. */
    private static final String ANALYZE = """
            analyze eplan.hiring_year, eplan.hiring_step, eplan.hiring_spell, eplan.hiring_event, eplan.contract, eplan.instalment,
                    eplan.work_item, camunda.act_ru_job, camunda.act_ru_task, camunda.act_ru_execution, camunda.act_ru_variable""";

    /** A case is over on 1 October, or with the last thing that was still to be done of its contracts. */
    private static final String CLOSED_ON_ANOTHER_DAY = """
            select 'hiring year ' || y.id || ' closed on ' || coalesce(cast(y.closed_on as text), 'never') || ', last done '
                   || coalesce(cast(s.done_on as text), 'never')
              from eplan.hiring_year y
              left join (select hiring_year_id, max(done_on) as done_on from eplan.hiring_step
                          where contract_id is not null group by 1) s on s.hiring_year_id = y.id
             where y.closed_on is distinct from greatest(cast(:over as date), s.done_on)""";

    /** What is left open though all cases are closed. */
    private static final String LEFT = """
            select 'step ' || id || ' ' || kind || ' ' || state from eplan.hiring_step where state = 'OPEN'
            union all
            select 'contract ' || id || ' ' || state from eplan.contract where state <> 'ENDED'
            union all
            select 'item ' || id || ' ' || kind from eplan.work_item where state = 'OPEN'
            union all
            select 'request for a later date ' || id from eplan.hiring_later where state = 'ASKED'
            union all
            select 'account ' || username from eplan.account a
             where a.enabled and exists (select from eplan.contract c where c.account_id = a.id)""";

    @Autowired
    HiredYearChases chases;

    @Autowired
    JdbcClient jdbc;

    boolean over() {
        return jdbc.sql("select not exists (select from eplan.hiring_year where state = 'OPEN')")
                .query(Boolean.class)
                .single();
    }

    /** On the first working day of each month. */
    void analyze(LocalDate day) {
        if (HiredYear.plus(day, -1).getMonth() != day.getMonth()) {
            jdbc.sql(ANALYZE).update();
        }
    }

    void mustBeComplete(HiredYear year, long seed) {
        assertThat(jdbc.sql("select state from eplan.hiring_year")
                        .query(String.class)
                        .list())
                .as("seed %d: cases", seed)
                .hasSize(PROVINCES)
                .containsOnly("CLOSED");
        assertThat(jdbc.sql(CLOSED_ON_ANOTHER_DAY)
                        .param("over", HiredYear.OVER)
                        .query(String.class)
                        .list())
                .as("seed %d: days on which cases ended", seed)
                .isEmpty();
        assertThat(jdbc.sql(LEFT).query(String.class).list())
                .as("seed %d: left open", seed)
                .isEmpty();
        assertThat(chases.running()).as("seed %d: still runs", seed).isEmpty();
        mustHaveHappened(year, seed);
    }

    private void mustHaveHappened(HiredYear year, long seed) {
        assertThat(jdbc.sql("select distinct type from eplan.hiring_event")
                        .query((row, n) -> HiringEventType.valueOf(row.getString(1)))
                        .list())
                .as("seed %d: what a year brings", seed)
                .containsAll(BROUGHT);
        assertThat(year.refused())
                .as("seed %d: what was tried and refused", seed)
                .contains(
                        "refused.contract.budget",
                        "refused.contract.overlap",
                        "refused.evaluation.over",
                        "refused.evaluation.left");
    }
}

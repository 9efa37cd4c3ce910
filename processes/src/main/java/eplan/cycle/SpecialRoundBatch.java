package eplan.cycle;

import eplan.shared.FiscalYear;
import eplan.shared.RoundId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives an added round to the cases of many LAOs in one transaction: their rows with case numbers, and the message to those that
 * can take it. The row of {@code special_round_case} says that a case was told, so none is told twice.
 */
@Component
class SpecialRoundBatch {

    /** One at a time in a year, for the numbers; and no opening date moves between being read and being waited for. */
    private static final String LOCK = """
            select r.fiscal_year, r.key
            from eplan.timeline_year t
            join eplan.round r on r.fiscal_year = t.fiscal_year
            where r.id = ? and t.published and r.added and not r.retired
            for no key update of t for share of r""";

    /**
     * Numbers go on after the highest that an added round has in the province of the year's first day. They begin with 10001: below
     * lie those of the calendar's own rounds, also of LAOs whose year opens later ({@link YearOpeningBatch}).
     */
    private static final String PLAN_ROUND = """
            with fresh as (
                select ly.id, ly.lao_id, p.code, row_number() over (partition by p.id order by ly.lao_id) as n
                from eplan.lao_year ly
                join eplan.lao_province w
                    on w.lao_id = ly.lao_id and cast(:first as date) between w.valid_from and w.valid_to
                join eplan.province p on p.id = w.province_id
                where ly.id = any(:years)
                  and not exists (select 1 from eplan.entry_round er
                                  where er.lao_id = ly.lao_id and er.round_id = :round)),
            used as (
                select split_part(er.case_number, '-', 2) as code,
                       max(cast(substring(er.case_number from '-([0-9]{5,})$') as int)) as highest
                from eplan.entry_round er
                join eplan.round r on r.id = er.round_id
                where r.fiscal_year = :year and r.added
                group by 1)
            insert into eplan.entry_round (lao_year_id, lao_id, fiscal_year, round_id, case_number)
            select f.id, f.lao_id, :year, :round,
                   :year || '-' || f.code || '-' || cast(coalesce(u.highest, 10000) + f.n as text)
            from fresh f left join used u on u.code = f.code""";

    private static final String WAITING = """
            select er.id, ly.process_instance_id
            from eplan.entry_round er
            join eplan.lao_year ly on ly.id = er.lao_year_id
            where er.round_id = :round and er.lao_year_id = any(:years) and er.state = 'PLANNED'
              and ly.state = 'RUNNING' and ly.process_instance_id is not null
              and not exists (select 1 from eplan.special_round_case s where s.entry_round_id = er.id)""";

    private final JdbcClient jdbc;
    private final CycleWorkflow workflow;
    private final SpecialRoundScope scope;

    SpecialRoundBatch(JdbcClient jdbc, CycleWorkflow workflow, SpecialRoundScope scope) {
        this.jdbc = jdbc;
        this.workflow = workflow;
        this.scope = scope;
    }

    /** For years that have just been opened: gives them what was added to the calendar. */
    @Transactional
    public void giveAll(FiscalYear year, List<Long> laoYears) {
        if (!laoYears.isEmpty()) {
            scope.added(year).forEach(round -> give(round, scope.without(round, year, laoYears)));
        }
    }

    /** @return how many cases were told; the others keep their row and are told by the next call */
    @Transactional
    public int give(RoundId round, List<Long> laoYears) {
        if (laoYears.isEmpty()) {
            return 0;
        }
        return jdbc.sql(LOCK)
                .param(round.value())
                .query((row, n) -> new Added(round, new FiscalYear(row.getInt(1)), row.getString(2)))
                .optional()
                .map(added -> give(added, laoYears.toArray(Long[]::new)))
                .orElse(0);
    }

    private int give(Added added, Long[] laoYears) {
        jdbc.sql(PLAN_ROUND)
                .param("first", added.year().first())
                .param("year", added.year().be())
                .param("round", added.round().value())
                .param("years", laoYears)
                .update();
        Map<String, Long> waiting = waiting(added.round(), laoYears);
        Long[] told = workflow.callSpecialRound(waiting.keySet(), added.key()).stream()
                .map(instance -> Objects.requireNonNull(waiting.get(instance)))
                .toArray(Long[]::new);
        jdbc.sql("insert into eplan.special_round_case (entry_round_id) select unnest(cast(? as bigint[]))")
                .param(told)
                .update();
        return told.length;
    }

    /** Entry rounds whose case was not told yet, by its instance. */
    private Map<String, Long> waiting(RoundId round, Long[] laoYears) {
        return jdbc
                .sql(WAITING)
                .param("round", round.value())
                .param("years", laoYears)
                .query((row, n) -> Map.entry(row.getString(2), row.getLong(1)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private record Added(RoundId round, FiscalYear year, String key) {}
}

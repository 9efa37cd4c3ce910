package eplan.cycle;

import eplan.cycle.CycleWorkflow.YearStart;
import eplan.shared.FiscalYear;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the year of many LAOs in one transaction: their rows, their rounds with case numbers, their process instances, and
 * what was added to the calendar. The unique key (LAO, year) decides who opens it when two try.
 */
@Component
class YearOpeningBatch {

    /**
     * The tables grow from nothing while statistics still call them empty; without this each foreign key is checked by reading
     * its whole table, and opening takes twice as long.
     */
    private static final String BY_INDEX = "set local enable_seqscan = off";

    private static final String OPEN_YEARS = """
            insert into eplan.lao_year (lao_id, fiscal_year, opened_on)
            select lao, :year, :first from unnest(:laos) as lao
            on conflict (lao_id, fiscal_year) do nothing
            returning id, lao_id,
                (select code from eplan.lao_on(:first) l where l.lao_id = lao_year.lao_id) as code""";

    /**
     * Case numbers run through the province of the year's first day, LAO by LAO and round by round, so that one LAO's lie
     * together and an LAO that comes later disturbs none.
     */
    private static final String PLAN_ROUNDS = """
            with numbered as (
                select lao_id, province_id, row_number() over (partition by province_id order by lao_id) as n
                from eplan.lao_province
                where cast(:first as date) between valid_from and valid_to
                  and province_id in (
                    select w.province_id from eplan.lao_province w
                    join eplan.lao_year y on y.lao_id = w.lao_id and y.id = any(:years)
                    where cast(:first as date) between w.valid_from and w.valid_to))
            insert into eplan.entry_round (lao_year_id, lao_id, fiscal_year, round_id, case_number)
            select ly.id, ly.lao_id, :year, r.round_id,
                   :year || '-' || p.code || '-' || to_char((d.n - 1) * cardinality(:rounds) + r.place, 'FM0000')
            from eplan.lao_year ly
            join numbered d on d.lao_id = ly.lao_id
            join eplan.province p on p.id = d.province_id
            cross join unnest(:rounds) with ordinality as r (round_id, place)
            where ly.id = any(:years)""";

    /** The rows of {@code lao-year.bpmn}, as many in every year; what was added comes to each case by itself. */
    private static final String ROUNDS = """
            select id from eplan.round where fiscal_year = ? and not added and kind <> 'HIRING'
            order by opens_on, row_no = 0, row_no, key""";

    private final JdbcClient jdbc;
    private final CycleWorkflow workflow;
    private final SpecialRoundBatch specialRounds;

    YearOpeningBatch(JdbcClient jdbc, CycleWorkflow workflow, SpecialRoundBatch specialRounds) {
        this.jdbc = jdbc;
        this.workflow = workflow;
        this.specialRounds = specialRounds;
    }

    @Transactional(readOnly = true)
    public List<Long> notYetOpen(FiscalYear year, Set<String> provinceCodes) {
        return jdbc.sql("""
                        select l.lao_id from eplan.lao_on(:first) l
                        join eplan.province p on p.id = l.province_id
                        where (cardinality(:codes) = 0 or p.code = any(:codes))
                          and not exists (select 1 from eplan.lao_year y
                                          where y.lao_id = l.lao_id and y.fiscal_year = :year)
                        order by p.code, l.lao_id""")
                .param("first", year.first())
                .param("codes", provinceCodes.toArray(String[]::new))
                .param("year", year.be())
                .query((row, n) -> row.getLong(1))
                .list();
    }

    @Transactional
    public void remember(FiscalYear year, Set<String> provinceCodes, int toOpen) {
        jdbc.sql("""
                        insert into eplan.year_opening (fiscal_year, provinces, total)
                        select :year, :codes, :more + count(*) from eplan.lao_year where fiscal_year = :year
                        on conflict (fiscal_year) do update
                            set total = excluded.total, provinces = excluded.provinces""")
                .param("year", year.be())
                .param("codes", provinceCodes.toArray(String[]::new))
                .param("more", toOpen)
                .update();
    }

    /** Opens those of the LAOs whose year is not open yet; returns how many. */
    @Transactional
    public int open(FiscalYear year, List<Long> laos) {
        jdbc.sql(BY_INDEX).update();
        List<Opened> opened = jdbc.sql(OPEN_YEARS)
                .param("year", year.be())
                .param("first", year.first())
                .param("laos", laos.toArray(Long[]::new))
                .query((row, n) -> new Opened(row.getLong("id"), row.getString("code")))
                .list();
        planRounds(year, opened);
        startCases(year, opened);
        specialRounds.giveAll(year, opened.stream().map(Opened::id).toList());
        return opened.size();
    }

    private void planRounds(FiscalYear year, List<Opened> opened) {
        Long[] rounds =
                jdbc.sql(ROUNDS).param(year.be()).query(Long.class).list().toArray(Long[]::new);
        jdbc.sql(PLAN_ROUNDS)
                .param("first", year.first())
                .param("year", year.be())
                .param("rounds", rounds)
                .param("years", opened.stream().map(Opened::id).toArray(Long[]::new))
                .update();
    }

    private void startCases(FiscalYear year, List<Opened> opened) {
        List<String> instances = workflow.startYears(
                year,
                opened.stream()
                        .map(one -> new YearStart(one.id(), year.be() + "/" + one.code()))
                        .toList());
        jdbc.sql("""
                        update eplan.lao_year y set process_instance_id = s.instance
                        from unnest(:ids, :instances) as s (id, instance) where y.id = s.id""")
                .param("ids", opened.stream().map(Opened::id).toArray(Long[]::new))
                .param("instances", instances.toArray(String[]::new))
                .update();
    }

    private record Opened(long id, String code) {}
}

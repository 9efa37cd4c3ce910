package eplan.cycle;

import eplan.people.Access;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.timeline.WorkingDays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One query brings every round of the LAO; working days are counted here. */
@Service
class PunctualityService implements Punctuality {

    private static final String ROUNDS = """
            select er.fiscal_year, er.completed_on, er.completed_due, b.round_id is not null as on_behalf,
                   case when er.state = 'NOT_RECEIVED' then 'NOT_RECEIVED'
                        when er.state in ('ACCEPTED', 'VERIFYING') and er.completed_on <= er.completed_due then 'ON_TIME'
                        when er.state in ('ACCEPTED', 'VERIFYING') then 'LATE'
                        when d.due_on < :today then 'OVERDUE'
                        else 'RUNNING' end as outcome
              from eplan.entry_round er
              join eplan.round r on r.id = er.round_id and r.responsible = 'LAO'
              cross join lateral eplan.effective_deadline(er.round_id, er.lao_id, :today) d
              left join (select distinct v.fiscal_year, v.round_id from eplan.case_event v
                          where v.lao_id = :lao and v.type = 'ITEM_COMPLETED_ON_BEHALF') b
                on b.fiscal_year = er.fiscal_year and b.round_id = er.round_id
             where er.lao_id = :lao and er.state not in ('PLANNED', 'RETIRED')""";

    private enum Outcome {
        ON_TIME,
        LATE,
        NOT_RECEIVED,
        OVERDUE,
        RUNNING
    }

    private record Ended(int year, Outcome outcome, int daysLate, boolean onBehalf) {}

    private final JdbcClient jdbc;
    private final Access access;
    private final WorkingDays workingDays;
    private final BusinessClock clock;

    PunctualityService(JdbcClient jdbc, Access access, WorkingDays workingDays, BusinessClock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PunctualYear> of(LaoId lao) {
        access.seeLao(lao);
        WorkingDays days = workingDays.held();
        TreeMap<Integer, List<Ended>> byYear = jdbc
                .sql(ROUNDS)
                .param("today", clock.today())
                .param("lao", lao.value())
                .query((row, n) -> ended(row, days))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Ended::year, () -> new TreeMap<>(Comparator.<Integer>reverseOrder()), Collectors.toList()));
        return byYear.entrySet().stream()
                .map(year -> year(year.getKey(), year.getValue()))
                .toList();
    }

    private static Ended ended(ResultSet row, WorkingDays days) throws SQLException {
        Outcome outcome = Outcome.valueOf(row.getString("outcome"));
        LocalDate due = row.getObject("completed_due", LocalDate.class);
        LocalDate completed = row.getObject("completed_on", LocalDate.class);
        boolean counted = outcome == Outcome.LATE && due != null && completed != null;
        return new Ended(
                row.getInt("fiscal_year"),
                outcome,
                counted ? days.overdue(due, completed) : 0,
                row.getBoolean("on_behalf"));
    }

    private static PunctualYear year(int year, List<Ended> rounds) {
        return new PunctualYear(
                new FiscalYear(year),
                rounds.size(),
                count(rounds, Outcome.ON_TIME),
                count(rounds, Outcome.LATE),
                count(rounds, Outcome.NOT_RECEIVED),
                count(rounds, Outcome.OVERDUE),
                rounds.stream().mapToInt(Ended::daysLate).sum(),
                (int) rounds.stream().filter(Ended::onBehalf).count());
    }

    private static int count(List<Ended> rounds, Outcome outcome) {
        return (int) rounds.stream().filter(one -> one.outcome() == outcome).count();
    }
}

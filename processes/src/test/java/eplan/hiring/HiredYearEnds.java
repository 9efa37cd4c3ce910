package eplan.hiring;

import eplan.hiring.HeadcountDecisions.Consequence;
import eplan.hiring.HeadcountDecisions.Decision;
import eplan.hiring.HiredYear.Person;
import eplan.people.Actor;
import eplan.shared.ContractId;
import eplan.shared.ProvinceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Contracts of the simulated hiring year end before their term: by the head, by headquarters, or because somebody takes over. */
@TestComponent
class HiredYearEnds {

    private static final String RUNNING = """
            select c.id, y.province_id, c.from_on, c.last_day
              from eplan.contract c join eplan.hiring_year y on y.id = c.hiring_year_id
             where y.fiscal_year = ? and c.end_kind is null and c.state in ('SIGNED', 'RUNNING')
             order by c.id""";

    private static final int DAYS = 25;

    @Autowired
    ContractEnds ends;

    @Autowired
    Headcounts headcounts;

    @Autowired
    HeadcountDecisions decisions;

    @Autowired
    HiredYearSigning signing;

    @Autowired
    HiredYearActs acts;

    @Autowired
    JdbcClient jdbc;

    private record Running(ContractId id, ProvinceId province, LocalDate from, LocalDate lastDay) {}

    private List<Running> running(HiredYear year) {
        return jdbc
                .sql(RUNNING)
                .param(HiredYear.YEAR.be())
                .query((row, n) -> new Running(
                        new ContractId(row.getLong("id")),
                        new ProvinceId(row.getLong("province_id")),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)))
                .list()
                .stream()
                .filter(one -> year.wild(one.province()) && !first(year, one).isAfter(last(one)))
                .toList();
    }

    /** The earliest last day. */
    private static LocalDate first(HiredYear year, Running one) {
        return one.from().isAfter(year.today()) ? one.from() : year.today();
    }

    private static LocalDate last(Running one) {
        return one.lastDay().minusDays(1);
    }

    private static LocalDate someDay(HiredYear year, Running one) {
        LocalDate day = first(year, one).plusDays(year.between(0, DAYS));
        return day.isAfter(last(one)) ? last(one) : day;
    }

    /** A few contracts in a year. */
    void end(HiredYear year) {
        for (Running one : running(year)) {
            if (year.chance(0.002)) {
                end(year, one, someDay(year, one));
            }
        }
    }

    private void end(HiredYear year, Running one, LocalDate lastDay) {
        Actor head = HiringPeople.head(one.province());
        acts.as(head, () -> ends.previewEnd(one.id(), lastDay));
        if (year.chance(0.4)) {
            Actor who = year.chance(0.5) ? head : HiringPeople.HQ_OFFICER;
            acts.does(who, () -> ends.terminate(one.id(), lastDay, "ผิดสัญญา"));
        } else {
            acts.does(head, () -> ends.replace(one.id(), lastDay, "มีผู้รับช่วง"));
            follow(year, one, lastDay);
        }
    }

    /** Mostly somebody else takes over, sometimes they agree anew; never from the last day on. */
    private void follow(HiredYear year, Running one, LocalDate lastDay) {
        Person before = year.person(one.id());
        LocalDate end = HiredYear.YEAR.last();
        acts.refuses(
                year,
                "refused.contract.overlap",
                HiringPeople.officer(one.province()),
                () -> signing.sign(year, one.province(), before, new HiredTerms(lastDay, end, null, Set.of())));
        if (year.chance(0.2)) {
            return;
        }
        Person next = year.chance(0.4) ? before : HiredYearSigning.someone(year);
        var terms = new HiredTerms(lastDay.plusDays(1), end, null, Set.of());
        acts.does(
                year,
                Set.of("refused.contract.posts", "refused.contract.decided"),
                HiringPeople.officer(one.province()),
                () -> signing.sign(year, one.province(), next, terms));
    }

    /** Headquarters cut the headcount of one province by one, and end a contract there. */
    void cut(HiredYear year) {
        List<Running> running = running(year);
        if (running.isEmpty()) {
            return;
        }
        Running one = year.oneOf(running);
        Integer posts = acts.as(HiringPeople.HQ, () -> headcounts.of(HiredYear.YEAR, one.province()))
                .posts();
        LocalDate lastDay = someDay(year, one);
        var decision = new Decision(
                one.province(), Math.max(0, Objects.requireNonNull(posts) - 1), Map.of(), Map.of(one.id(), lastDay));
        List<Consequence> seen =
                acts.as(HiringPeople.HQ_OFFICER, () -> decisions.preview(HiredYear.YEAR, List.of(decision)));
        acts.does(
                HiringPeople.HQ_OFFICER,
                () -> decisions.decide(HiredYear.YEAR, List.of(decision), seen, "ผลงานต่ำกว่าเป้าหมาย"));
    }
}

package eplan.hiring;

import eplan.hiring.Contracts.HandOver;
import eplan.hiring.Contracts.NewContract;
import eplan.hiring.Contracts.Signing;
import eplan.hiring.HiredYear.Person;
import eplan.hiring.HiredYearSteps.Open;
import eplan.hiring.HiringApprovals.Found;
import eplan.shared.AccountId;
import eplan.shared.ContractId;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signs contracts in the simulated hiring year, and tries to before anybody may. */
@TestComponent
class HiredYearSigning {

    private static final int SHARES = 3;

    private static final String WITHOUT_BUDGET = """
            select province_id from eplan.hiring_year where fiscal_year = ? and budget_on is null order by province_id""";

    @Autowired
    Contracts contracts;

    @Autowired
    HiredYearDuties duties;

    @Autowired
    HiredYearActs acts;

    @Autowired
    JdbcClient jdbc;

    /** Some offices will not wait for the budget. */
    void tooEarly(HiredYear year) {
        for (ProvinceId province : withoutBudget()) {
            if (year.wild(province) && year.chance(0.1)) {
                LocalDate from = HiredYear.YEAR.first();
                var terms = new HiredTerms(from, HiredYear.YEAR.last(), null, Set.of());
                NewContract contract = terms.with(someone(year), year.nextContract(), year.today());
                acts.refuses(
                        year,
                        "refused.contract.budget",
                        HiringPeople.officer(province),
                        () -> contracts.sign(HiredYear.YEAR, province, contract));
            }
        }
    }

    List<ProvinceId> withoutBudget() {
        return jdbc.sql(WITHOUT_BUDGET)
                .param(HiredYear.YEAR.be())
                .query((row, n) -> new ProvinceId(row.getLong(1)))
                .list();
    }

    /** One of the posts that are left. */
    void sign(HiredYear year, Open step) {
        Signing form = acts.as(step.officer(), () -> contracts.signing(HiredYear.YEAR, step.province()));
        if (form.left() == 0) {
            duties.giveUp(year, step);
            return;
        }
        Found found = form.candidates().isEmpty() ? null : form.candidates().getFirst();
        LocalDate from = later(HiredYear.YEAR.first(), year.today());
        var terms = new HiredTerms(
                from, last(year, step, from), found == null ? null : found.id(), share(year, step, form));
        Person person = found == null ? someone(year) : who(year, found);
        // a post may be somebody's until the last day of a contract that was ended early
        acts.does(
                year,
                Set.of("refused.contract.posts", "refused.contract.decided"),
                step.officer(),
                () -> sign(year, step.province(), person, terms));
    }

    /** Some contracts do not last the whole year. */
    private static LocalDate last(HiredYear year, Open step, LocalDate from) {
        LocalDate last = HiredYear.YEAR.last();
        boolean shorter = year.wild(step.province()) && from.isBefore(last.minusMonths(7)) && year.chance(0.2);
        return shorter ? last.minusDays(year.between(20, 150)) : last;
    }

    private static Set<LaoId> share(HiredYear year, Open step, Signing form) {
        if (!year.wild(step.province())) {
            return Set.of();
        }
        int mine = year.between(0, SHARES - 1);
        List<HandOver> laos = form.laos();
        return IntStream.range(0, laos.size())
                .filter(i -> i % SHARES == mine)
                .mapToObj(i -> laos.get(i).lao())
                .collect(Collectors.toSet());
    }

    /** Signed today. @return its key */
    ContractId sign(HiredYear year, ProvinceId province, Person person, HiredTerms terms) {
        NewContract contract = terms.with(person, year.nextContract(), year.today());
        ContractId id = acts.as(
                        HiringPeople.officer(province), () -> contracts.sign(HiredYear.YEAR, province, contract))
                .id();
        AccountId account = jdbc.sql("select account_id from eplan.contract where id = ?")
                .param(id.value())
                .query((row, n) -> new AccountId(row.getLong(1)))
                .single();
        year.signed(id, new Person(person.name(), person.idNumber(), account));
        return id;
    }

    static Person someone(HiredYear year) {
        return new Person("ผู้รับจ้าง " + year.between(1, 99_999), ThaiIds.next(), null);
    }

    private static Person who(HiredYear year, Found found) {
        return new Person(
                found.candidate().name(), ThaiIds.next(), found.candidate().present());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}

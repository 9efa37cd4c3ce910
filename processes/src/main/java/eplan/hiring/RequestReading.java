package eplan.hiring;

import eplan.hiring.HiringRequests.Form;
import eplan.hiring.HiringRequests.Person;
import eplan.hiring.HiringRequests.Present;
import eplan.hiring.HiringRequests.Request;
import eplan.hiring.RequestTable.Kept;
import eplan.shared.FiscalYear;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads request forms; callers ask for the right. */
@Component
class RequestReading {

    private final RequestTable table;
    private final PresentAnalysts analysts;
    private final HiringPosts posts;
    private final HiringCases cases;
    private final JdbcClient jdbc;

    RequestReading(
            RequestTable table, PresentAnalysts analysts, HiringPosts posts, HiringCases cases, JdbcClient jdbc) {
        this.table = table;
        this.analysts = analysts;
        this.posts = posts;
        this.cases = cases;
        this.jdbc = jdbc;
    }

    Request of(HiringCase year) {
        List<Present> present = analysts.of(year.province());
        int headcount = posts.headcount(year.year(), year.province());
        Kept kept = table.find(year.id()).orElseGet(() -> fresh(present, headcount));
        return new Request(
                year.year(),
                year.province(),
                provinceTh(year),
                headcount,
                kept.version(),
                kept.form(),
                present,
                kept.sent());
    }

    /** Nothing was kept yet: as many posts as the headcount list has, and the present analysts continue. */
    private static Kept fresh(List<Present> present, int headcount) {
        List<Person> people = present.stream()
                .map(analyst -> new Person(analyst.name(), analyst.account(), ""))
                .toList();
        return new Kept(0, new Form(headcount, people, "", "", ""), Optional.empty());
    }

    private String provinceTh(HiringCase year) {
        return jdbc.sql("select name_th from eplan.province where id = ?")
                .param(year.province().value())
                .query(String.class)
                .single();
    }

    /** By Thai name of the province. */
    List<Request> sent(FiscalYear year) {
        return jdbc.sql("""
                        select y.id from eplan.hiring_year y
                          join eplan.hiring_request q on q.hiring_year_id = y.id and q.sent_on is not null
                          join eplan.province p on p.id = y.province_id
                         where y.fiscal_year = ?
                         order by p.name_th""").param(year.be()).query((row, n) -> row.getLong(1)).list().stream()
                .map(cases::require)
                .map(this::of)
                .toList();
    }
}

package eplan.hiring;

import eplan.hiring.HiringRequests.Form;
import eplan.hiring.HiringRequests.Person;
import eplan.hiring.HiringRequests.Sent;
import eplan.people.Actor;
import eplan.shared.AccountId;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import eplan.shared.StaleForm;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Request forms as rows; callers ask for the right and hold the hiring year. */
@Component
class RequestTable {

    private static final String KEEP = """
            insert into eplan.hiring_request (hiring_year_id, version, posts, reasons, signer, position)
            values (:year, 1, :posts, :reasons, :signer, :position)
            on conflict (hiring_year_id) do update
               set version = hiring_request.version + 1, posts = excluded.posts, reasons = excluded.reasons,
                   signer = excluded.signer, position = excluded.position""";

    private static final String SENT = """
            select q.*, y.province_id
              from eplan.hiring_request q join eplan.hiring_year y on y.id = q.hiring_year_id
             where y.fiscal_year = ? and q.sent_on is not null""";

    private static final String PEOPLE = """
            select r.*
              from eplan.hiring_request_person r join eplan.hiring_year y on y.id = r.hiring_year_id
             where y.fiscal_year = ?
             order by r.hiring_year_id, r.place""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    RequestTable(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Kept(int version, Form form, Optional<Sent> sent) {}

    /** Empty before anything was kept. */
    Optional<Kept> find(long year) {
        return jdbc.sql("select * from eplan.hiring_request where hiring_year_id = ?")
                .param(year)
                .query((row, n) -> kept(row, people(year)))
                .optional();
    }

    /** What provinces sent, in two queries. */
    Map<ProvinceId, Kept> sent(FiscalYear year) {
        Map<Long, List<Person>> people = new HashMap<>();
        jdbc.sql(PEOPLE).param(year.be()).query(row -> {
            people.computeIfAbsent(row.getLong("hiring_year_id"), id -> new ArrayList<>())
                    .add(person(row));
        });
        Map<ProvinceId, Kept> sent = new HashMap<>();
        jdbc.sql(SENT).param(year.be()).query(row -> {
            List<Person> some = people.getOrDefault(row.getLong("hiring_year_id"), List.of());
            sent.put(new ProvinceId(row.getLong("province_id")), kept(row, some));
        });
        return sent;
    }

    private static Kept kept(ResultSet row, List<Person> people) throws SQLException {
        LocalDate sentOn = row.getObject("sent_on", LocalDate.class);
        return new Kept(
                row.getInt("version"),
                new Form(
                        row.getInt("posts"),
                        people,
                        row.getString("reasons"),
                        row.getString("signer"),
                        row.getString("position")),
                sentOn == null ? Optional.empty() : Optional.of(new Sent(row.getString("sent_by"), sentOn)));
    }

    private List<Person> people(long year) {
        return jdbc.sql("select * from eplan.hiring_request_person where hiring_year_id = ? order by place")
                .param(year)
                .query((row, n) -> person(row))
                .list();
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getString("name"), account(row.getObject("account_id", Long.class)), row.getString("remark"));
    }

    private static @Nullable AccountId account(@Nullable Long id) {
        return id == null ? null : new AccountId(id);
    }

    /** @param version that was read; 0 before anything was kept. @throws StaleForm when there is another one by now */
    void keep(long year, int version, Form form) {
        if (find(year).map(Kept::version).orElse(0) != version) {
            throw new StaleForm("request form of hiring year " + year);
        }
        jdbc.sql(KEEP)
                .param("year", year)
                .param("posts", form.posts())
                .param("reasons", form.reasons())
                .param("signer", form.signer())
                .param("position", form.position())
                .update();
        jdbc.sql("delete from eplan.hiring_request_person where hiring_year_id = ?")
                .param(year)
                .update();
        for (int i = 0; i < form.people().size(); i++) {
            add(year, i + 1, form.people().get(i));
        }
    }

    private void add(long year, int place, Person person) {
        jdbc.sql("""
                        insert into eplan.hiring_request_person (hiring_year_id, place, name, account_id, remark)
                        values (?, ?, ?, ?, ?)""")
                .param(year)
                .param(place)
                .param(person.name())
                .param(person.present() == null ? null : person.present().value())
                .param(person.remark())
                .update();
    }

    void sent(long year, Actor by) {
        jdbc.sql("""
                        update eplan.hiring_request set sent_on = ?, sent_by = ?, sent_for = ?, version = version + 1
                         where hiring_year_id = ?""")
                .param(clock.today())
                .param(by.name())
                .param(by.forName())
                .param(year)
                .update();
    }
}

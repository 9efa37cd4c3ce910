package eplan.registry;

import eplan.people.Actor;
import eplan.registry.Contacts.Contact;
import eplan.registry.Contacts.Person;
import eplan.shared.BusinessClock;
import eplan.shared.LaoId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code lao_contact}; what is gone stays, and is found no more. */
@Component
class ContactTable {

    private static final String COLUMNS = "id, name, post, phone, email, by_name, for_name, since";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    ContactTable(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Contact> of(LaoId lao) {
        return jdbc.sql("select " + COLUMNS + " from eplan.lao_contact where lao_id = ? and gone_on is null"
                        + " order by name collate eplan.thai, id")
                .param(lao.value())
                .query((row, n) -> contact(row))
                .list();
    }

    /** Those of an LAO are added one after the other, so that they can be counted. */
    void lock(LaoId lao) {
        jdbc.sql("select id from eplan.lao where id = ? for no key update")
                .param(lao.value())
                .query(Long.class)
                .optional();
    }

    /** Whether the LAO has, or had, this contact. */
    boolean known(LaoId lao, long id) {
        return jdbc.sql("select exists (select from eplan.lao_contact where lao_id = ? and id = ?)")
                .params(lao.value(), id)
                .query(Boolean.class)
                .single();
    }

    /** @param replaces the row that this one corrects */
    Contact add(LaoId lao, Person person, Actor by, @Nullable Long replaces) {
        return jdbc.sql("insert into eplan.lao_contact (lao_id, name, post, phone, email, since, by_name, for_name,"
                        + " replaces) values (?, ?, ?, ?, ?, ?, ?, ?, cast(? as bigint)) returning " + COLUMNS)
                .param(lao.value())
                .param(person.name())
                .param(person.post())
                .param(person.phone())
                .param(person.email())
                .param(clock.today())
                .param(by.name())
                .param(by.forName())
                .param(replaces)
                .query((row, n) -> contact(row))
                .single();
    }

    /** @return whether it was still there */
    boolean gone(LaoId lao, long id, Actor by) {
        return jdbc.sql(
                                "update eplan.lao_contact set gone_on = ?, gone_by = ?, gone_for = ?, gone_at = clock_timestamp()"
                                        + " where lao_id = ? and id = ? and gone_on is null")
                        .param(clock.today())
                        .param(by.name())
                        .param(by.forName())
                        .param(lao.value())
                        .param(id)
                        .update()
                > 0;
    }

    private static Contact contact(ResultSet row) throws SQLException {
        return new Contact(
                row.getLong("id"),
                new Person(
                        row.getString("name"), row.getString("post"), row.getString("phone"), row.getString("email")),
                row.getString("by_name"),
                row.getString("for_name"),
                row.getObject("since", LocalDate.class));
    }
}

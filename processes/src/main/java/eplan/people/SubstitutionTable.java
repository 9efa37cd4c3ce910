package eplan.people;

import eplan.people.Substitutions.Person;
import eplan.people.Substitutions.Scope;
import eplan.people.Substitutions.Stand;
import eplan.people.Substitutions.Substitution;
import eplan.shared.AccountId;
import eplan.shared.BusinessClock;
import eplan.shared.ProvinceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who stands in for whom, as it is stored. */
@Component
class SubstitutionTable {

    private static final String SELECT = """
            select s.id, s.absent_id, a.display_name as absent_name, s.substitute_id, b.display_name as substitute_name,
                   s.from_on, s.to_on, s.district_id, d.name_th as district_th, s.kind, s.reason, s.by_name, s.at,
                   s.ended_on, s.ended_by
              from eplan.substitution s
              join eplan.account a on a.id = s.absent_id
              join eplan.account b on b.id = s.substitute_id
              left join eplan.district d on d.id = s.district_id
             where\s""";

    /** People of headquarters have no province. */
    private static final String OF_OFFICE = "a.province_id is not distinct from cast(:province as bigint)";

    private static final String STILL = "s.ended_on is null and s.to_on >= cast(:today as date)";

    private static final String LATEST_FIRST = " order by s.from_on desc, s.id desc";

    private static final String ADD = """
            insert into eplan.substitution
                (absent_id, substitute_id, from_on, to_on, scope, district_id, kind, reason, by_name)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    SubstitutionTable(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param province null for headquarters */
    List<Substitution> of(@Nullable ProvinceId province) {
        return jdbc.sql(SELECT + OF_OFFICE + LATEST_FIRST + " limit 500")
                .param("province", province == null ? null : province.value())
                .query((row, n) -> substitution(row))
                .list();
    }

    /** Those of today and to come. @param province null for headquarters */
    List<Substitution> still(@Nullable ProvinceId province) {
        return jdbc.sql(SELECT + OF_OFFICE + " and " + STILL + " order by s.id")
                .param("province", province == null ? null : province.value())
                .param("today", clock.today())
                .query((row, n) -> substitution(row))
                .list();
    }

    /** Those of today and to come, the latest first. */
    List<Substitution> with(AccountId person) {
        return jdbc.sql(SELECT + ":person in (s.absent_id, s.substitute_id) and " + STILL + LATEST_FIRST)
                .param("person", person.value())
                .param("today", clock.today())
                .query((row, n) -> substitution(row))
                .list();
    }

    Optional<Substitution> one(long id) {
        return jdbc.sql(SELECT + "s.id = :id")
                .param("id", id)
                .query((row, n) -> substitution(row))
                .optional();
    }

    /** Of two who arrange at once the second sees what the first wrote: or they could stand in for each other. */
    void oneAtATime() {
        jdbc.sql("lock table eplan.substitution in share row exclusive mode").update();
    }

    boolean isDistrict(long id, ProvinceId province) {
        return jdbc.sql("select exists (select from eplan.district where id = ? and province_id = ?)")
                .params(id, province.value())
                .query(Boolean.class)
                .single();
    }

    void add(AccountId absent, Stand stand, String reason, Actor by) {
        Scope scope = stand.scope();
        jdbc.sql(ADD)
                .param(absent.value())
                .param(stand.substitute().value())
                .param(stand.from())
                .param(stand.to())
                .param(scope.districtId() != null ? "DISTRICT" : scope.kind() != null ? "KIND" : "ALL")
                .param(scope.districtId())
                .param(scope.kind())
                .param(reason)
                .param(by.name())
                .update();
    }

    /** @return whether it still held or was to come */
    boolean end(long id, Actor by) {
        return jdbc.sql("update eplan.substitution s set ended_on = :today, ended_by = :by where s.id = :id and "
                                + STILL)
                        .param("today", clock.today())
                        .param("by", by.name())
                        .param("id", id)
                        .update()
                > 0;
    }

    private static Substitution substitution(ResultSet row) throws SQLException {
        return new Substitution(
                row.getLong("id"),
                person(row, "absent"),
                person(row, "substitute"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                new Scope(row.getObject("district_id", Long.class), row.getString("kind")),
                row.getString("district_th"),
                row.getString("reason"),
                row.getString("by_name"),
                row.getTimestamp("at").toInstant(),
                row.getObject("ended_on", LocalDate.class),
                row.getString("ended_by"));
    }

    private static Person person(ResultSet row, String who) throws SQLException {
        return new Person(new AccountId(row.getLong(who + "_id")), row.getString(who + "_name"));
    }
}

package eplan.hiring;

import eplan.hiring.HqOutages.Outage;
import eplan.people.Actor;
import eplan.shared.BusinessClock;
import eplan.shared.ProvinceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Outages as they are stored; in the caller's transaction. What was taken back stays on record and is not read. */
@Component
class HqOutageTable {

    private static final String BETWEEN = """
            select o.id, o.from_on, o.to_on, o.reason, o.by_name,
                   array(select cast(p.name_th as text) from eplan.hq_outage_province x join eplan.province p on p.id = x.province_id
                          where x.outage_id = o.id order by p.name_th) as provinces
              from eplan.hq_outage o
             where o.removed_at is null and o.from_on <= :last and o.to_on >= :first
             order by o.from_on desc, o.id desc""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    HqOutageTable(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those that touch these days, both included, latest first. */
    List<Outage> between(LocalDate first, LocalDate last) {
        return jdbc.sql(BETWEEN)
                .param("first", first)
                .param("last", last)
                .query((row, n) -> outage(row))
                .list();
    }

    private static Outage outage(ResultSet row) throws SQLException {
        return new Outage(
                row.getLong("id"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                List.of((String[]) row.getArray("provinces").getArray()),
                row.getString("reason"),
                row.getString("by_name"));
    }

    /** How many of them there are. */
    int known(Set<ProvinceId> provinces) {
        return jdbc.sql("select count(*) from eplan.province where id = any(?)")
                .param(ids(provinces))
                .query(Integer.class)
                .single();
    }

    long add(LocalDate from, LocalDate to, Set<ProvinceId> provinces, String reason, Actor by) {
        long id = jdbc.sql("""
                        insert into eplan.hq_outage (from_on, to_on, reason, by_name, for_name, at)
                        values (?, ?, ?, ?, ?, ?) returning id""")
                .param(from)
                .param(to)
                .param(reason)
                .param(by.name())
                .param(by.forName())
                .param(clock.now().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        jdbc.sql("""
                        insert into eplan.hq_outage_province (outage_id, province_id)
                        select cast(? as bigint), x.id from unnest(cast(? as bigint[])) as x (id)""").param(id).param(ids(provinces)).update();
        return id;
    }

    /** @return false when there is none, or it was taken back already */
    boolean remove(long id, String reason, Actor by) {
        return jdbc.sql("""
                                update eplan.hq_outage
                                   set removed_reason = ?, removed_by = ?, removed_for = ?, removed_at = ?
                                 where id = ? and removed_at is null""")
                        .param(reason)
                        .param(by.name())
                        .param(by.forName())
                        .param(clock.now().atOffset(ZoneOffset.UTC))
                        .param(id)
                        .update()
                > 0;
    }

    private static Long[] ids(Set<ProvinceId> provinces) {
        return provinces.stream().map(ProvinceId::value).toArray(Long[]::new);
    }
}

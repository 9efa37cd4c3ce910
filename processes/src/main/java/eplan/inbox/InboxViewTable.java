package eplan.inbox;

import eplan.inbox.InboxViews.View;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.shared.ProvinceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Kept views as they are stored. */
@Component
class InboxViewTable {

    private static final String VISIBLE = """
            select v.id, v.name, v.query, v.shared, v.account_id = :me as own, a.display_name
            from eplan.inbox_view v join eplan.account a on a.id = v.account_id
            where (v.account_id = :me
                   or v.shared and v.province_id is not distinct from cast(:office as bigint))
              and (cast(:id as bigint) is null or v.id = :id)
            order by v.account_id <> :me, v.name collate eplan.thai, v.id""";

    private static final String KEEP = """
            insert into eplan.inbox_view (account_id, province_id, name, query, shared)
            values (:me, :office, :name, :query, :shared)
            on conflict (account_id, name) do nothing returning id""";

    private final JdbcClient jdbc;

    InboxViewTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who reads or keeps views, and for which office they act: a province's, or headquarters (null). */
    record Reader(Actor actor, AccountId account) {

        private @Nullable Long office() {
            ProvinceId province = actor.province();
            return province == null ? null : province.value();
        }

        /** Heads of provinces and the process owner of headquarters keep their office's shared views in order. */
        private boolean leads() {
            return actor.role() == Role.PROVINCIAL_HEAD || actor.role() == Role.HQ_PROCESS_OWNER;
        }
    }

    List<View> all(Reader reader) {
        return read(reader, null);
    }

    /** Empty when it is neither the reader's nor shared with them. */
    Optional<View> one(Reader reader, long id) {
        return read(reader, id).stream().findFirst();
    }

    private List<View> read(Reader reader, @Nullable Long id) {
        return jdbc.sql(VISIBLE)
                .param("me", reader.account().value())
                .param("office", reader.office())
                .param("id", id)
                .query((row, n) -> view(row, reader))
                .list();
    }

    private static View view(ResultSet row, Reader reader) throws SQLException {
        boolean own = row.getBoolean("own");
        return new View(
                row.getLong("id"),
                row.getString("name"),
                row.getString("query"),
                row.getBoolean("shared"),
                own ? null : row.getString("display_name"),
                own || reader.leads());
    }

    int count(AccountId account) {
        return jdbc.sql("select count(*) from eplan.inbox_view where account_id = ?")
                .param(account.value())
                .query(Integer.class)
                .single();
    }

    /** @return its number; empty when there is one of that name */
    Optional<Long> keep(Reader reader, String name, String query, boolean shared) {
        return jdbc.sql(KEEP)
                .param("me", reader.account().value())
                .param("office", reader.office())
                .param("name", name)
                .param("query", query)
                .param("shared", shared)
                .query(Long.class)
                .optional();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when there is another of that name */
    void rename(long id, String name) {
        jdbc.sql("update eplan.inbox_view set name = ? where id = ?")
                .params(name, id)
                .update();
    }

    /** With the office for which the person acts now. */
    void share(Reader reader, long id, boolean shared) {
        jdbc.sql("update eplan.inbox_view set shared = :shared, province_id = :office where id = :id")
                .param("shared", shared)
                .param("office", reader.office())
                .param("id", id)
                .update();
    }

    void remove(long id) {
        jdbc.sql("delete from eplan.inbox_view where id = ?").param(id).update();
    }
}

package eplan.hiring;

import eplan.hiring.Instalments.Figures;
import eplan.shared.StaleForm;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code eplan.instalment_report}; who writes holds the contract. */
@Component
class InstalmentReports {

    private static final String DELIVER = """
            insert into eplan.instalment_report as r
                (contract_id, instalment, version, added, looks, laos_looked, chased, laos_chased, on_behalf, verified,
                 completed, laos, delivered_on, delivered_by)
            values (:contract, :instalment, 1, '', :looks, :laosLooked, :chased, :laosChased, :onBehalf, :verified,
                    :completed, :laos, :on, :by)
            on conflict (contract_id, instalment) do update
               set version = r.version + 1, looks = excluded.looks, laos_looked = excluded.laos_looked,
                   chased = excluded.chased, laos_chased = excluded.laos_chased, on_behalf = excluded.on_behalf,
                   verified = excluded.verified, completed = excluded.completed, laos = excluded.laos,
                   delivered_on = excluded.delivered_on, delivered_by = excluded.delivered_by, returned = null""";

    private final JdbcClient jdbc;

    InstalmentReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param figures as delivered; null for a draft
     * @param returned why it came back
     */
    record Kept(
            int version,
            String added,
            @Nullable Figures figures,
            @Nullable LocalDate deliveredOn,
            @Nullable String deliveredBy,
            @Nullable String returned) {

        /** Before anything was written. */
        static final Kept NOTHING = new Kept(0, "", null, null, null, null);
    }

    Kept of(InstalmentRow one) {
        return find(one).orElse(Kept.NOTHING);
    }

    private Optional<Kept> find(InstalmentRow one) {
        return jdbc.sql("select * from eplan.instalment_report where contract_id = ? and instalment = ?")
                .param(one.contract())
                .param(one.number())
                .query((row, n) -> kept(row))
                .optional();
    }

    /** @throws StaleForm when somebody kept another one since it was read */
    void mustBe(InstalmentRow one, int version) {
        if (of(one).version() != version) {
            throw new StaleForm("report of instalment " + one.number() + " of contract " + one.contract());
        }
    }

    /** After {@link #mustBe}. */
    void keep(InstalmentRow one, String added) {
        jdbc.sql("""
                        insert into eplan.instalment_report as r (contract_id, instalment, version, added)
                        values (?, ?, 1, ?)
                        on conflict (contract_id, instalment) do update
                           set version = r.version + 1, added = excluded.added""").param(one.contract()).param(one.number()).param(added).update();
    }

    /** After {@link #mustBe}: what was added stays, and the figures with it. */
    void deliver(InstalmentRow one, Figures figures, LocalDate on, String by) {
        jdbc.sql(DELIVER)
                .param("contract", one.contract())
                .param("instalment", one.number())
                .param("looks", figures.looks())
                .param("laosLooked", figures.laosLooked())
                .param("chased", figures.chased())
                .param("laosChased", figures.laosChased())
                .param("onBehalf", figures.onBehalf())
                .param("verified", figures.verified())
                .param("completed", figures.completed())
                .param("laos", figures.laos())
                .param("on", on)
                .param("by", by)
                .update();
    }

    /** It is a draft again. */
    void sendBack(InstalmentRow one, String reason) {
        jdbc.sql("""
                        update eplan.instalment_report
                           set version = version + 1, looks = null, laos_looked = null, chased = null,
                               laos_chased = null, on_behalf = null, verified = null, completed = null, laos = null,
                               delivered_on = null, delivered_by = null, returned = ?
                         where contract_id = ? and instalment = ?""").param(reason).param(one.contract()).param(one.number()).update();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        LocalDate deliveredOn = row.getObject("delivered_on", LocalDate.class);
        return new Kept(
                row.getInt("version"),
                row.getString("added"),
                deliveredOn == null ? null : RecordedWork.figures(row),
                deliveredOn,
                row.getString("delivered_by"),
                row.getString("returned"));
    }
}

package eplan.hiring;

import eplan.hiring.Contracts.Documents;
import eplan.hiring.Contracts.EndKind;
import eplan.hiring.Contracts.State;
import eplan.shared.AccountId;
import eplan.shared.ContractId;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One contract as it is kept in {@code eplan.contract}, with its hiring year.
 *
 * @param year its hiring year's key
 * @param contractor key of the person
 * @param name of the contractor
 * @param lastDay of the term, or earlier where it was ended early; the day before the first one where it was called off
 * @param instance of {@code analyst-contract}
 */
record ContractRow(
        ContractId id,
        long year,
        FiscalYear fiscalYear,
        ProvinceId province,
        String number,
        long contractor,
        String name,
        String telephone,
        @Nullable AccountId account,
        @Nullable ContractId renews,
        State state,
        Documents documents,
        @Nullable String documentsReturned,
        LocalDate signedOn,
        LocalDate from,
        LocalDate to,
        LocalDate lastDay,
        BigDecimal amount,
        BigDecimal penaltyRate,
        @Nullable EndKind ended,
        @Nullable String endReason,
        @Nullable String endLetter,
        @Nullable String instance) {

    static ContractRow of(ResultSet row) throws SQLException {
        Long account = row.getObject("account_id", Long.class);
        Long renews = row.getObject("renews", Long.class);
        String ended = row.getString("end_kind");
        return new ContractRow(
                new ContractId(row.getLong("id")),
                row.getLong("hiring_year_id"),
                new FiscalYear(row.getInt("fiscal_year")),
                new ProvinceId(row.getLong("province_id")),
                row.getString("number"),
                row.getLong("contractor_id"),
                row.getString("name"),
                row.getString("telephone"),
                account == null ? null : new AccountId(account),
                renews == null ? null : new ContractId(renews),
                State.valueOf(row.getString("state")),
                Documents.valueOf(row.getString("documents")),
                row.getString("documents_returned"),
                row.getObject("signed_on", LocalDate.class),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getBigDecimal("amount"),
                row.getBigDecimal("penalty_rate"),
                ended == null ? null : EndKind.valueOf(ended),
                row.getString("end_reason"),
                row.getString("end_letter"),
                row.getString("process_instance_id"));
    }

    /** Before its first day: nobody ever worked under it. */
    boolean calledOff() {
        return ended == EndKind.CALLED_OFF;
    }

    /** Its work has not ended. */
    boolean atWork() {
        return state == State.SIGNED || state == State.RUNNING;
    }
}

package eplan.hiring;

import eplan.hiring.Contracts.Documents;
import eplan.hiring.Contracts.EndKind;
import eplan.hiring.Contracts.NewContract;
import eplan.hiring.Contracts.State;
import eplan.shared.AccountId;
import eplan.shared.BusinessClock;
import eplan.shared.ContractId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code eplan.contract}; callers ask for the right. */
@Component
class ContractTable {

    private static final String SELECT = """
            select c.*, y.fiscal_year, y.province_id
              from eplan.contract c join eplan.hiring_year y on y.id = c.hiring_year_id
             where\s""";

    private static final String WITH_WAITING = SELECT + """
            y.province_id = ? and exists (
                select from eplan.instalment i
                 where i.contract_id = c.id
                   and (i.state in ('OPEN', 'DELIVERED', 'RETURNED')
                        or (i.state = 'ACCEPTED' and i.penalty is null and exists (
                            select from eplan.hiring_step s
                             where s.contract_id = i.contract_id and s.instalment = i.number and s.kind = 'DELIVERY'
                               and s.state = 'DONE' and s.done_on > s.done_due))))
             order by c.id""";

    private static final String ADD = """
            insert into eplan.contract
                (hiring_year_id, candidate_id, number, contractor_id, name, telephone, account_id, renews, signed_on,
                 from_on, to_on, last_day, amount, penalty_rate, by_name, at)
            values (:year, :candidate, :number, :contractor, :name, :telephone, :account, :renews, :signed,
                    :from, :to, :to, :amount, :rate, :by, :at)
            returning id""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    ContractTable(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    ContractRow require(ContractId id) {
        return find(id, "").orElseThrow(() -> new NotFound("contract " + id));
    }

    /** The same, held until the transaction ends. */
    ContractRow hold(ContractId id) {
        return find(id, " for no key update of c").orElseThrow(() -> new NotFound("contract " + id));
    }

    private Optional<ContractRow> find(ContractId id, String held) {
        return jdbc.sql(SELECT + "c.id = ?" + held)
                .param(id.value())
                .query((row, n) -> ContractRow.of(row))
                .optional();
    }

    /** Contracts of the province of which something is to be delivered or inspected, or of which a penalty is to be decided. */
    List<ContractRow> withWaiting(ProvinceId province) {
        return jdbc.sql(WITH_WAITING)
                .param(province.value())
                .query((row, n) -> ContractRow.of(row))
                .list();
    }

    ContractId add(HiringCase year, NewContract wanted, long contractor, AccountId account, String by) {
        ContractId renews = wanted.renews();
        return new ContractId(jdbc.sql(ADD)
                .param("year", year.id())
                .param("candidate", wanted.candidate())
                .param("number", wanted.number().strip())
                .param("contractor", contractor)
                .param("name", wanted.contractor().strip())
                .param("telephone", wanted.telephone().strip())
                .param("account", account.value())
                .param("renews", renews == null ? null : (Long) renews.value())
                .param("signed", wanted.signedOn())
                .param("from", wanted.from())
                .param("to", wanted.to())
                .param("amount", wanted.amount())
                .param("rate", wanted.penaltyRate())
                .param("by", by)
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single());
    }

    void began(ContractId id, String instance) {
        jdbc.sql("update eplan.contract set process_instance_id = ?, version = version + 1 where id = ?")
                .param(instance)
                .param(id.value())
                .update();
    }

    void state(ContractId id, State state) {
        jdbc.sql("update eplan.contract set state = ?, version = version + 1 where id = ?")
                .param(state.name())
                .param(id.value())
                .update();
    }

    /** @param returned why they came back; null otherwise */
    void documents(ContractId id, Documents documents, @Nullable String returned) {
        jdbc.sql("update eplan.contract set documents = ?, documents_returned = ?, version = version + 1 where id = ?")
                .param(documents.name())
                .param(returned)
                .param(id.value())
                .update();
    }

    void ends(ContractId id, LocalDate lastDay, EndKind kind, @Nullable String reason) {
        jdbc.sql("""
                        update eplan.contract set last_day = ?, end_kind = ?, end_reason = ?, version = version + 1
                         where id = ?""")
                .param(lastDay)
                .param(kind.name())
                .param(reason)
                .param(id.value())
                .update();
    }

    /** It has no day left, nothing of it is to be settled, and its candidate may sign another one. */
    void calledOff(ContractId id, String letter, String reason) {
        jdbc.sql("""
                        update eplan.contract
                           set state = 'ENDED', last_day = from_on - 1, end_kind = 'CALLED_OFF', end_letter = ?, end_reason = ?,
                               candidate_id = null, version = version + 1
                         where id = ?""").param(letter).param(reason).param(id.value()).update();
    }

    /** With its open steps; what is done stays on record where it was done. */
    void move(ContractId id, long year) {
        jdbc.sql("update eplan.contract set hiring_year_id = ?, version = version + 1 where id = ?")
                .param(year)
                .param(id.value())
                .update();
        jdbc.sql("""
                        update eplan.hiring_step set hiring_year_id = ?, version = version + 1
                         where contract_id = ? and state = 'OPEN'""").param(year).param(id.value()).update();
    }
}

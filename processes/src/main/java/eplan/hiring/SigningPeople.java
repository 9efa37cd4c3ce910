package eplan.hiring;

import eplan.hiring.Contracts.NewContract;
import eplan.hiring.Renewals.NotKept;
import eplan.shared.AccountId;
import eplan.shared.ContractId;
import eplan.shared.FiscalYear;
import eplan.shared.NotFound;
import eplan.shared.Reason;
import eplan.shared.Refused;
import eplan.shared.StaleForm;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** With whom a contract may be signed. */
@Component
class SigningPeople {

    /** Adjacent terms do not overlap; a contract that was ended early counts to its last day, one that was called off not at all. */
    private static final String OVERLAPPING = """
            select c.id, c.number, c.from_on, c.last_day, y.province_id = :province as here
              from eplan.contract c join eplan.hiring_year y on y.id = c.hiring_year_id
             where c.contractor_id = :contractor
               and daterange(c.from_on, c.last_day + 1) && daterange(:from, :to, '[]')
             order by here desc, c.from_on limit 1""";

    private final NotKeptReading decided;
    private final JdbcClient jdbc;

    SigningPeople(NotKeptReading decided, JdbcClient jdbc) {
        this.decided = decided;
        this.jdbc = jdbc;
    }

    /** @throws SignedElsewhere where none of the province's own contracts overlaps, but another one's */
    void mustNotOverlap(HiringCase year, long contractor, NewContract wanted) {
        jdbc.sql(OVERLAPPING)
                .param("province", year.province().value())
                .param("contractor", contractor)
                .param("from", wanted.from())
                .param("to", wanted.to())
                .query((row, n) -> overlap(row))
                .optional()
                .ifPresent(refused -> {
                    throw refused;
                });
    }

    private static Refused overlap(ResultSet row) throws SQLException {
        LocalDate last = row.getObject("last_day", LocalDate.class);
        return row.getBoolean("here")
                ? new Refused(
                        "refused.contract.overlap",
                        row.getString("number"),
                        row.getObject("from_on", LocalDate.class),
                        last)
                : new SignedElsewhere(new ContractId(row.getLong("id")), last);
    }

    /** One of this year's approval, with whom nothing is signed. */
    void candidate(HiringCase year, NewContract wanted) {
        Long candidate = wanted.candidate();
        if (candidate == null) {
            return;
        }
        boolean signed = jdbc.sql("""
                        select exists (select from eplan.contract c where c.candidate_id = d.id)
                          from eplan.hiring_candidate d where d.id = ? and d.hiring_year_id = ?""")
                .param(candidate)
                .param(year.id())
                .query(Boolean.class)
                .optional()
                .orElseThrow(() -> new NotFound("candidate " + candidate));
        if (signed) {
            throw new Refused("refused.contract.candidate");
        }
    }

    /** A renewal goes on from the same person's contract of the hiring year before. */
    void renewal(HiringCase year, NewContract wanted, long contractor) {
        ContractId renews = wanted.renews();
        if (renews == null) {
            return;
        }
        FiscalYear before = year.year().previous();
        boolean theirs = jdbc.sql("""
                        select exists (select from eplan.contract c join eplan.hiring_year y on y.id = c.hiring_year_id
                                        where c.id = ? and c.contractor_id = ? and y.fiscal_year = ?
                                          and\s""" + ContractLines.MAY_BE_RENEWED + ")")
                .param(renews.value())
                .param(contractor)
                .param(before.be())
                .query(Boolean.class)
                .single();
        if (!theirs) {
            throw new Refused("refused.contract.renews", before.toString());
        }
    }

    /** Whom headquarters decided not to keep is signed for a reason only. @throws StaleForm where there is no such decision any more */
    void decided(HiringCase year, NewContract wanted, long contractor) {
        String despite = wanted.despite();
        Optional<NotKept> against = decided.of(year.year(), year.province(), account(wanted), contractor);
        if (against.isEmpty() && despite != null) {
            throw new StaleForm("decision on " + wanted.contractor());
        }
        against.ifPresent(said -> {
            if (despite == null || despite.isBlank()) {
                throw new Refused("refused.contract.decided", said.name(), said.on(), said.reason());
            }
            Reason.atMost(Reason.LONGEST, despite, "refused.contract.reason-long");
        });
    }

    /** Of the analyst who continues, as the form or the approval names them. */
    private @Nullable AccountId account(NewContract wanted) {
        if (wanted.account() != null || wanted.candidate() == null) {
            return wanted.account();
        }
        return jdbc.sql("select account_id from eplan.hiring_candidate where id = ? and account_id is not null")
                .param(wanted.candidate())
                .query((row, n) -> new AccountId(row.getLong(1)))
                .optional()
                .orElse(null);
    }
}

package eplan.hiring;

import eplan.hiring.Contracts.NewContract;
import eplan.shared.BusinessClock;
import eplan.shared.ContractId;
import eplan.shared.FiscalYear;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What must be so before a contract is signed, in the order in which {@link Contracts#sign} names it. */
@Component
class SigningRules {

    /** Adjacent terms do not overlap; a contract that was ended early counts to its last day. */
    private static final String OVERLAPPING = """
            select c.number, c.from_on, c.last_day from eplan.contract c
             where c.contractor_id = :contractor
               and daterange(c.from_on, c.last_day, '[]') && daterange(:from, :to, '[]')
             order by c.from_on limit 1""";

    private final ContractPosts posts;
    private final Contractors contractors;
    private final HandOvers handOvers;
    private final ContractorKey key;
    private final JdbcClient jdbc;
    private final BusinessClock clock;

    SigningRules(
            ContractPosts posts,
            Contractors contractors,
            HandOvers handOvers,
            ContractorKey key,
            JdbcClient jdbc,
            BusinessClock clock) {
        this.posts = posts;
        this.contractors = contractors;
        this.handOvers = handOvers;
        this.key = key;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return key of the contractor, held until the transaction ends. @throws Refused for the first rule that says no */
    long check(HiringCase year, NewContract wanted) {
        LocalDate budgetOn = year.budgetOn();
        if (budgetOn == null) {
            throw new Refused("refused.contract.budget");
        }
        var approved = posts.approved(year.id()).orElseThrow(() -> new Refused("refused.contract.approval"));
        SigningDates.signed(wanted.signedOn(), clock.today(), budgetOn, approved.dated());
        SigningDates.term(year.year(), wanted);
        ThaiId id = ThaiId.of(wanted.idNumber());
        key.mustBeThere();
        long contractor = contractors.hold(id);
        mustNotOverlap(contractor, wanted);
        SigningParts.instalments(wanted);
        SigningParts.penaltyRate(wanted.penaltyRate());
        mustHaveAPost(year, wanted, approved.posts());
        mustLieHere(year, wanted);
        SigningParts.texts(wanted);
        candidate(year, wanted);
        renewal(year, wanted, contractor);
        return contractor;
    }

    /** Whether the first day has come. */
    boolean begun(NewContract wanted) {
        return !wanted.from().isAfter(clock.today());
    }

    private void mustNotOverlap(long contractor, NewContract wanted) {
        jdbc.sql(OVERLAPPING)
                .param("contractor", contractor)
                .param("from", wanted.from())
                .param("to", wanted.to())
                .query((row, n) -> new Refused(
                        "refused.contract.overlap",
                        row.getString("number"),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)))
                .optional()
                .ifPresent(refused -> {
                    throw refused;
                });
    }

    private void mustHaveAPost(HiringCase year, NewContract wanted, int most) {
        int taken = posts.taken(year.id(), wanted.from());
        if (taken >= most) {
            throw new Refused("refused.contract.posts", most, taken);
        }
    }

    private void mustLieHere(HiringCase year, NewContract wanted) {
        int elsewhere = handOvers.elsewhere(year.province(), wanted.laos(), clock.today());
        if (elsewhere > 0) {
            throw new Refused("refused.contract.laos", elsewhere);
        }
    }

    /** One of this year's approval, with whom nothing is signed. */
    private void candidate(HiringCase year, NewContract wanted) {
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
    private void renewal(HiringCase year, NewContract wanted, long contractor) {
        ContractId renews = wanted.renews();
        if (renews == null) {
            return;
        }
        FiscalYear before = year.year().previous();
        boolean theirs = jdbc.sql("""
                        select exists (select from eplan.contract c join eplan.hiring_year y on y.id = c.hiring_year_id
                                        where c.id = ? and c.contractor_id = ? and y.fiscal_year = ?)""")
                .param(renews.value())
                .param(contractor)
                .param(before.be())
                .query(Boolean.class)
                .single();
        if (!theirs) {
            throw new Refused("refused.contract.renews", before.toString());
        }
    }
}

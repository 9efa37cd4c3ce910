package eplan.hiring;

import eplan.hiring.ContractAccess.Reached;
import eplan.hiring.HiringPapers.AcceptancePaper;
import eplan.hiring.Instalments.State;
import eplan.shared.ContractId;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Instalments on paper: the record of an acceptance, and the province's list. */
@Component
class InstalmentPapers {

    private final ContractAccess access;
    private final InstalmentReading reading;
    private final InstalmentTable instalments;
    private final ContractReading contracts;
    private final ContractSheets sheets;
    /** Outside: not there where no paper is made. */
    private final ObjectProvider<HiringPapers> papers;

    InstalmentPapers(
            ContractAccess access,
            InstalmentReading reading,
            InstalmentTable instalments,
            ContractReading contracts,
            ContractSheets sheets,
            ObjectProvider<HiringPapers> papers) {
        this.access = access;
        this.reading = reading;
        this.instalments = instalments;
        this.contracts = contracts;
        this.sheets = sheets;
        this.papers = papers;
    }

    byte[] acceptance(ContractId id, int number) {
        Reached reached = access.see(id);
        InstalmentRow one = instalments.require(id, number);
        if (one.state() != State.ACCEPTED) {
            throw new Refused("refused.instalment.not-accepted");
        }
        if (one.penaltyUndecided()) {
            throw new Refused("refused.instalment.penalty-undecided", one.lateDays());
        }
        return papers.getObject().acceptance(paper(reached, one));
    }

    private AcceptancePaper paper(Reached reached, InstalmentRow one) {
        ContractRow contract = reached.contract();
        LocalDate delivered = Objects.requireNonNull(one.deliveredOn(), "delivered");
        LocalDate due = one.firstDue();
        BigDecimal penalty = one.penalty();
        String remark = one.remark();
        return new AcceptancePaper(
                contracts.provinceTh(contract),
                contract.number(),
                contract.name(),
                contract.signedOn(),
                one.number(),
                instalments.many(contract.id()),
                one.from(),
                one.to(),
                due == null ? one.due() : due,
                delivered,
                one.deliveries(),
                one.amount(),
                penalty == null ? BigDecimal.ZERO.setScale(2) : penalty,
                one.inspectors(),
                Objects.requireNonNull(one.acceptedOn(), "accepted"),
                remark == null ? "" : remark,
                reading.report(reached, one).figures());
    }

    byte[] xlsx(FiscalYear year, ProvinceId province) {
        return sheets.instalments(
                year,
                contracts.of(year, province).stream()
                        .flatMap(contract ->
                                reading.of(contract.id()).stream().map(one -> new ContractSheets.Row(contract, one)))
                        .toList());
    }
}

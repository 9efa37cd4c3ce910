package eplan.hiring;

import eplan.hiring.ContractAccess.Reached;
import eplan.hiring.ContractCases.OpenStep;
import eplan.hiring.InstalmentReports.Kept;
import eplan.hiring.Instalments.Figures;
import eplan.hiring.Instalments.Instalment;
import eplan.hiring.Instalments.Report;
import eplan.hiring.Instalments.State;
import eplan.hiring.Instalments.Waiting;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.ContractId;
import eplan.shared.ProvinceId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Instalments and reports as people see them. */
@Component
class InstalmentReading {

    private static final Set<State> WAITING = EnumSet.of(State.OPEN, State.DELIVERED, State.RETURNED);

    private final ContractAccess access;
    private final InstalmentTable instalments;
    private final InstalmentReports reports;
    private final RecordedWork work;
    private final ContractCases cases;
    private final ContractTable contracts;

    InstalmentReading(
            ContractAccess access,
            InstalmentTable instalments,
            InstalmentReports reports,
            RecordedWork work,
            ContractCases cases,
            ContractTable contracts) {
        this.access = access;
        this.instalments = instalments;
        this.reports = reports;
        this.work = work;
        this.cases = cases;
        this.contracts = contracts;
    }

    List<Instalment> of(ContractId id) {
        return of(access.see(id).contract());
    }

    /** Of a contract that the caller may see. */
    List<Instalment> of(ContractRow contract) {
        List<OpenStep> open = cases.open(contract.id());
        return instalments.of(contract.id()).stream()
                .map(one -> view(contract, one, open))
                .toList();
    }

    /** What is to be delivered or inspected, or of which the penalty is to be decided, earliest due first. */
    List<Waiting> waiting(ProvinceId province) {
        access.province(province);
        return contracts.withWaiting(province).stream()
                .flatMap(this::waitingOf)
                .sorted(Comparator.comparing(one -> one.instalment().due()))
                .toList();
    }

    private Stream<Waiting> waitingOf(ContractRow contract) {
        int many = instalments.many(contract.id());
        return of(contract).stream()
                .filter(one -> WAITING.contains(one.state()) || one.penaltyUndecided())
                .map(one -> new Waiting(contract.id(), contract.name(), one, many));
    }

    private static Instalment view(ContractRow contract, InstalmentRow one, List<OpenStep> open) {
        Optional<OpenStep> step = open.stream()
                .filter(other -> Integer.valueOf(one.number()).equals(other.instalment()))
                .findFirst();
        return new Instalment(
                one.number(),
                one.from(),
                one.to(),
                one.amount(),
                one.state(),
                due(one, step),
                one.deliveredOn(),
                one.acceptedOn(),
                one.inspectors(),
                one.remark(),
                one.deliveries(),
                Penalty.proposed(one.lateDays(), contract.penaltyRate(), contract.amount(), one.amount()),
                one.penalty(),
                step.map(OpenStep::id).orElse(null));
    }

    /** While it is awaited the date in force, which a granted later one changes; once delivered the one that was in force then. */
    private static LocalDate due(InstalmentRow one, Optional<OpenStep> step) {
        LocalDate delivered = one.firstDue();
        LocalDate kept = delivered == null ? one.due() : delivered;
        return step.filter(open -> open.kind() == StepKind.DELIVERY)
                .map(OpenStep::due)
                .orElse(kept);
    }

    Report report(ContractId id, int instalment) {
        Reached reached = access.see(id);
        return report(reached, instalments.require(id, instalment));
    }

    Report report(Reached reached, InstalmentRow one) {
        Kept kept = reports.of(one);
        Figures figures = kept.figures();
        return new Report(
                reached.contract().id(),
                one.number(),
                kept.version(),
                one.from(),
                one.to(),
                figures == null ? work.of(reached.contract(), one) : figures,
                kept.added(),
                kept.deliveredOn(),
                kept.deliveredBy(),
                kept.returned(),
                mayWrite(reached.by(), one),
                mayAccept(reached.by(), one));
    }

    private static boolean mayWrite(Actor reader, InstalmentRow one) {
        boolean awaited = one.state() == State.OPEN || one.state() == State.RETURNED;
        return awaited && (reader.role() == Role.ANALYST || ofOffice(reader));
    }

    private static boolean mayAccept(Actor reader, InstalmentRow one) {
        return one.state() == State.DELIVERED && ofOffice(reader);
    }

    private static boolean ofOffice(Actor reader) {
        return reader.role() == Role.PROVINCIAL_OFFICER || reader.role() == Role.PROVINCIAL_HEAD;
    }
}

package eplan.hiring;

import eplan.shared.ContractId;
import eplan.shared.HiringStepId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases behind contracts: the steps of their documents, and {@code analyst-contract}; in the caller's transaction. */
@Component
class ContractCases {

    private final HiringWorkflow years;
    private final ContractWorkflow contracts;
    private final Signings signings;
    private final StepWork work;
    private final StepDates dates;
    private final JdbcClient jdbc;

    ContractCases(
            HiringWorkflow years,
            ContractWorkflow contracts,
            Signings signings,
            StepWork work,
            StepDates dates,
            JdbcClient jdbc) {
        this.years = years;
        this.contracts = contracts;
        this.signings = signings;
        this.work = work;
        this.dates = dates;
        this.jdbc = jdbc;
    }

    /** A contract was signed. @return by when its documents reach headquarters */
    LocalDate begin(HiringCase year, ContractRow contract) {
        long id = contract.id().value();
        String instance = Objects.requireNonNull(year.instance(), "the hiring year has no case");
        years.contractSigned(instance, id, yearKey(year) + "/contract-" + id);
        signings.signed(year.id());
        return work.open(year.id(), StepKind.DOCUMENTS, id, null)
                .map(HiringStep::due)
                .orElseGet(() -> dates.due(dates.counted(StepKind.DOCUMENTS, contract.signedOn())));
    }

    /** Such as {@code 2555/30}. */
    private String yearKey(HiringCase year) {
        return jdbc.sql("select cast(? as text) || '/' || code from eplan.province where id = ?")
                .param(year.year().toString())
                .param(year.province().value())
                .query(String.class)
                .single();
    }

    /** It ends earlier. @param opensOn when the instalment for which the case waits opens now; null where that stays as it is */
    void endsEarlier(ContractRow contract, LocalDate lastDay, @Nullable LocalDate opensOn) {
        String instance = contract.instance();
        if (instance != null) {
            contracts.endsAfter(instance, lastDay);
            if (opensOn != null) {
                contracts.instalmentOpensOn(List.of(instance), opensOn);
            }
        }
    }

    /** It is called off: its documents are not wanted any more, and the case that waits for its days goes to its end at once. */
    void calledOff(ContractRow contract, String why, LocalDate today) {
        long id = contract.id().value();
        for (StepKind kind : List.of(StepKind.DOCUMENTS, StepKind.DOCUMENT_CHECK)) {
            work.open(contract.year(), kind, id, null).ifPresent(step -> work.cancel(step, why));
        }
        String instance = contract.instance();
        if (instance != null) {
            contracts.calledOff(instance, today);
        }
    }

    /** The open step of documents or of their check. */
    HiringStep require(ContractRow contract, StepKind kind) {
        return work.require(contract.year(), kind, contract.id().value(), null);
    }

    /** The open step of one instalment. */
    HiringStep require(ContractRow contract, StepKind kind, int instalment) {
        return work.require(contract.year(), kind, contract.id().value(), instalment);
    }

    /** Something of a delivery is there already; nothing happens between a return and the further turn. */
    void begun(ContractRow contract, int instalment) {
        work.open(contract.year(), StepKind.DELIVERY, contract.id().value(), instalment)
                .ifPresent(work::begun);
    }

    void done(HiringStep step, HiringEventType event, @Nullable String said) {
        work.done(step, StepWork.ACCEPTED, event, said);
    }

    /** A delivery, whatever day it is recorded on. */
    void delivered(HiringStep step, LocalDate on, @Nullable String said) {
        work.doneOn(on, step, StepWork.ACCEPTED, HiringEventType.DELIVERED, said);
    }

    /** An inspection, whatever day it is recorded on. */
    void accepted(HiringStep step, LocalDate on, @Nullable String said) {
        work.doneOn(on, step, StepWork.ACCEPTED, HiringEventType.ACCEPTED, said);
    }

    /** The same, and the delivery comes back. */
    void sentBack(HiringStep step, LocalDate on, String reason) {
        work.comesBack(step.year(), StepKind.DELIVERY, step.contract(), step.instalment(), reason);
        work.doneOn(on, step, StepWork.RETURNED, HiringEventType.CORRECTION_ASKED, reason);
    }

    /** It is done, and what it looked at comes back as a further turn of {@code again}. */
    void returned(HiringStep step, StepKind again, HiringEventType event, String reason) {
        work.comesBack(step.year(), again, step.contract(), step.instalment(), reason);
        work.done(step, StepWork.RETURNED, event, reason);
    }

    /** For reading: steps of a contract that are open. */
    List<OpenStep> open(ContractId contract) {
        return jdbc.sql("""
                        select id, kind, instalment, due_on from eplan.hiring_step_now
                         where contract_id = ? and state = 'OPEN' order by id""")
                .param(contract.value())
                .query((row, n) -> new OpenStep(
                        new HiringStepId(row.getLong("id")),
                        StepKind.valueOf(row.getString("kind")),
                        row.getObject("instalment", Integer.class),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }

    /** @param due the date in force */
    record OpenStep(
            HiringStepId id, StepKind kind, @Nullable Integer instalment, LocalDate due) {

        boolean ofDocuments() {
            return kind == StepKind.DOCUMENTS || kind == StepKind.DOCUMENT_CHECK;
        }
    }
}

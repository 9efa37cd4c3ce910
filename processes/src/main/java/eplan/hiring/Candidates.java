package eplan.hiring;

import eplan.hiring.HiringApprovals.Candidate;
import eplan.hiring.HiringApprovals.Found;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Contractors found for a province's posts; the caller's transaction holds the hiring year. */
@Component
class Candidates {

    private final ApprovalTable table;
    private final PresentAnalysts analysts;
    private final StepWork work;
    private final HiringLog log;

    Candidates(ApprovalTable table, PresentAnalysts analysts, StepWork work, HiringLog log) {
        this.table = table;
        this.analysts = analysts;
        this.work = work;
        this.log = log;
    }

    List<Found> of(HiringCase year) {
        return table.candidates(year.id());
    }

    /** @param id null for somebody new */
    void keep(HiringCase year, @Nullable Long id, Candidate typed) {
        analysts.check(year.province(), typed.present());
        Candidate candidate =
                new Candidate(PersonRules.name(typed.name()), typed.present(), PersonRules.remark(typed.remark()));
        if (id == null) {
            table.add(year.id(), candidate);
            log.ofYear(year.id(), HiringEventType.CONTRACTOR_FOUND, candidate.name(), null);
        } else {
            table.change(unsigned(year, id), candidate);
        }
        work.open(year.id(), StepKind.APPROVAL, null, null).ifPresent(work::begun);
    }

    void drop(HiringCase year, long id) {
        table.drop(unsigned(year, id));
    }

    /** @throws Refused when there is a contract with them */
    private long unsigned(HiringCase year, long id) {
        Found found = of(year).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("candidate " + id));
        if (found.signed()) {
            throw new Refused(
                    "refused.hiring.candidate.signed", found.candidate().name());
        }
        return id;
    }
}

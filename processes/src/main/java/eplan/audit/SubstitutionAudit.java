package eplan.audit;

import eplan.people.SubstitutionChanged;
import eplan.people.Substitutions.Stand;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts on record who is to stand in for whom, and that it ended early. */
@Component
class SubstitutionAudit {

    private final Audit audit;

    SubstitutionAudit(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void on(SubstitutionChanged event) {
        audit.record(
                event.ended() ? "substitution.ended" : "substitution.arranged",
                "account:" + event.absent(),
                event.reason(),
                detail(event.stand()));
    }

    private static String detail(Stand stand) {
        String part = stand.scope().districtId() != null
                ? " district:" + stand.scope().districtId()
                : stand.scope().kind() != null ? " " + stand.scope().kind() : "";
        return "account:" + stand.substitute() + " " + stand.from() + " – " + stand.to() + part;
    }
}

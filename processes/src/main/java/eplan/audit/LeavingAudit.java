package eplan.audit;

import eplan.people.AccountClosed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts on record whose account was closed, by whom and why. */
@Component
class LeavingAudit {

    private final Audit audit;

    LeavingAudit(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void on(AccountClosed closed) {
        audit.record("account.closed", "account:" + closed.account(), closed.reason(), "");
    }
}

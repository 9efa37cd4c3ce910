package eplan.audit;

import eplan.people.PortfolioChanged;
import eplan.shared.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts every change of an LAO's analyst on record, also one that is changed again on the same day. */
@Component
class PortfolioAudit {

    private final Audit audit;

    PortfolioAudit(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void on(PortfolioChanged event) {
        event.moves()
                .forEach(move -> audit.record(
                        "portfolio.changed",
                        "lao:" + move.lao(),
                        event.reason(),
                        analyst(move.from()) + " → " + analyst(move.to())));
    }

    private static String analyst(@Nullable AccountId account) {
        return account == null ? "nobody" : "account:" + account;
    }
}

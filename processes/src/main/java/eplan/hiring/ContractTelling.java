package eplan.hiring;

import eplan.audit.Audit;
import eplan.shared.BuddhistDates;
import eplan.shared.ContractId;
import eplan.shared.Texts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts on record what happens to contracts: the history that people read, the audit, and whoever listens. Nobody's ID number is told. */
@Component
class ContractTelling {

    private final HiringLog log;
    private final Audit audit;
    private final ApplicationEventPublisher publisher;
    private final Texts texts;

    ContractTelling(HiringLog log, Audit audit, ApplicationEventPublisher publisher, Texts texts) {
        this.log = log;
        this.audit = audit;
        this.publisher = publisher;
        this.texts = texts;
    }

    void line(ContractRow contract, HiringEventType type, @Nullable String detail, @Nullable LocalDate about) {
        log.ofContract(contract.year(), contract.id().value(), type, detail, about);
    }

    /** @param action without the word {@code contract} before it */
    void audit(String action, ContractId contract, @Nullable String reason, String detail) {
        audit.record("contract." + action, "contract:" + contract, reason, detail);
    }

    void publish(Object event) {
        publisher.publishEvent(event);
    }

    /** What is kept as the reason where the system acts by itself; kept texts are Thai. */
    String say(String key, Object... params) {
        return texts.of(key, BuddhistDates.THAI, params);
    }
}

package eplan.cycle;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.data.domain.Persistable;

/** Chasing one entry round. */
@Entity
@Table(name = "escalation")
@NullUnmarked
class Escalation extends EscalationSpell implements Persistable<Long> {

    @Id
    private Long entryRoundId;

    protected Escalation() {}

    Escalation(long entryRoundId) {
        this.entryRoundId = entryRoundId;
    }

    /** The next day on which the escalation's step must be taken; empty when only people can move it. */
    Optional<LocalDate> nextStep(LadderPlan plan, boolean onBehalfAsked, LocalDate today) {
        return stand().nextStep(plan, onBehalfAsked, today);
    }

    @Override
    public Long getId() {
        return entryRoundId;
    }

    @Override
    public boolean isNew() {
        return unwritten();
    }
}

package eplan.hiring;

import eplan.cycle.EscalationSpell;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.data.domain.Persistable;

/** Chasing one step of the hiring cycle. */
@Entity
@Table(name = "hiring_spell")
@NullUnmarked
class HiringSpell extends EscalationSpell implements Persistable<Long> {

    @Id
    private Long stepId;

    protected HiringSpell() {}

    HiringSpell(long stepId) {
        this.stepId = stepId;
    }

    @Override
    public Long getId() {
        return stepId;
    }

    @Override
    public boolean isNew() {
        return unwritten();
    }
}

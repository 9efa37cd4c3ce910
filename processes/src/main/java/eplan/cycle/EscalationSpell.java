package eplan.cycle;

import eplan.shared.Refused;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Chasing one overdue case, of whichever context: one row for all its overdue spells, so that level and promise are found again when a
 * withdrawn escalation comes back.
 */
@MappedSuperclass
@NullUnmarked
public abstract class EscalationSpell {

    static final int HIGHEST = 3;

    enum State {
        OPEN,
        WITHDRAWN,
        ENDED
    }

    @Version
    private Integer version;

    private String processInstanceId;

    @Enumerated(EnumType.STRING)
    private State state;

    private int spell;
    private int level;
    private Instant since;
    private LocalDate levelSince;
    private LocalDate touchedOn;
    private LocalDate promisedOn;
    private boolean promiseBroken;
    private boolean passUp;
    private String withdrawnReason;
    private String audience;

    /** One that has not begun. */
    protected EscalationSpell() {
        this.state = State.ENDED;
        this.level = 1;
    }

    /** A spell begins, or comes back with the level and promise it had. */
    public void open(String instance, LocalDate today, Instant now) {
        state = State.OPEN;
        processInstanceId = instance;
        spell++;
        since = now;
        levelSince = today;
        touchedOn = null;
        withdrawnReason = null;
    }

    public void climb(LocalDate today) {
        if (level >= HIGHEST) {
            throw new Refused("refused.escalation.highest");
        }
        level++;
        levelSince = today;
        touchedOn = null;
        promisedOn = null;
        passUp = false;
    }

    /** Whose turn it is, by the ladder that is in force when a step is taken. */
    public void turnTo(String whose) {
        audience = whose;
    }

    /** Somebody chased: the wait starts again, and a promise lets the task sleep until its day has passed. */
    public void chased(LocalDate today, @Nullable LocalDate promise) {
        touchedOn = today;
        promisedOn = promise;
        promiseBroken = false;
    }

    public void promiseBroken(LocalDate today) {
        touchedOn = today;
        promisedOn = null;
        promiseBroken = true;
    }

    /** The LAO recorded: what it promised is done with. */
    public void promiseDone() {
        promisedOn = null;
        promiseBroken = false;
    }

    public void askToPassUp() {
        if (state != State.OPEN) {
            throw new Refused("refused.escalation.none");
        }
        if (level >= HIGHEST) {
            throw new Refused("refused.escalation.highest");
        }
        passUp = true;
    }

    public void withdraw(String reason) {
        state = State.WITHDRAWN;
        withdrawnReason = reason;
    }

    public void end() {
        state = State.ENDED;
    }

    public boolean open() {
        return state == State.OPEN;
    }

    public boolean hasBrokenPromise(LocalDate today) {
        return promisedOn != null && today.isAfter(promisedOn);
    }

    public boolean climbsOn(StepPlan plan, LocalDate today) {
        return passUp
                || (promisedOn == null
                        && plan.climbsOn(level, levelSince, touchedOn)
                                .filter(day -> !day.isAfter(today))
                                .isPresent());
    }

    /** The next day on which its step must be taken, by a plan without a lock; empty when only people can move it. */
    public Optional<LocalDate> nextStep(StepPlan plan, LocalDate today) {
        Optional<LocalDate> own =
                promisedOn != null ? Optional.of(promisedOn.plusDays(1)) : plan.climbsOn(level, levelSince, touchedOn);
        return own.map(day -> day.isBefore(today) ? today : day);
    }

    EscalationStand stand() {
        return new EscalationStand(level, levelSince, touchedOn, promisedOn);
    }

    /** Whether it was never written. */
    protected boolean unwritten() {
        return version == null;
    }

    public int level() {
        return level;
    }

    /** Whose turn it is since its last step. */
    @Nullable
    public String audience() {
        return audience;
    }

    public LocalDate promisedOn() {
        return promisedOn;
    }

    public String processInstanceId() {
        return processInstanceId;
    }

    public int spell() {
        return spell;
    }
}

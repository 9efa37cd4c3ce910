package eplan.cycle;

import eplan.shared.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * Chasing one entry round: one row for all its overdue spells, so that level and promise are found again when a withdrawn
 * escalation comes back.
 */
@Entity
@Table(name = "escalation")
@NullUnmarked
class Escalation implements Persistable<Long> {

    static final int HIGHEST = 3;

    enum State {
        OPEN,
        WITHDRAWN,
        ENDED
    }

    @Id
    private Long entryRoundId;

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

    protected Escalation() {}

    Escalation(long entryRoundId) {
        this.entryRoundId = entryRoundId;
        this.state = State.ENDED;
        this.level = 1;
    }

    /** A spell begins, or comes back with the level and promise it had. */
    void open(String instance, LocalDate today, Instant now) {
        state = State.OPEN;
        processInstanceId = instance;
        spell++;
        since = now;
        levelSince = today;
        touchedOn = null;
        withdrawnReason = null;
    }

    void climb(LocalDate today) {
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
    void turnTo(String whose) {
        audience = whose;
    }

    /** Somebody chased: the wait starts again, and a promise lets the task sleep until its day has passed. */
    void chased(LocalDate today, @Nullable LocalDate promise) {
        touchedOn = today;
        promisedOn = promise;
        promiseBroken = false;
    }

    void promiseBroken(LocalDate today) {
        touchedOn = today;
        promisedOn = null;
        promiseBroken = true;
    }

    /** The LAO recorded: what it promised is done with. */
    void promiseDone() {
        promisedOn = null;
        promiseBroken = false;
    }

    void askToPassUp() {
        if (state != State.OPEN) {
            throw new Refused("refused.escalation.none");
        }
        if (level >= HIGHEST) {
            throw new Refused("refused.escalation.highest");
        }
        passUp = true;
    }

    void withdraw(String reason) {
        state = State.WITHDRAWN;
        withdrawnReason = reason;
    }

    void end() {
        state = State.ENDED;
    }

    boolean open() {
        return state == State.OPEN;
    }

    boolean hasBrokenPromise(LocalDate today) {
        return promisedOn != null && today.isAfter(promisedOn);
    }

    boolean climbsOn(LadderPlan plan, LocalDate today) {
        return passUp
                || (promisedOn == null
                        && plan.climbsOn(level, levelSince, touchedOn)
                                .filter(day -> !day.isAfter(today))
                                .isPresent());
    }

    /** The next day on which the escalation's step must be taken; empty when only people can move it. */
    Optional<LocalDate> nextStep(LadderPlan plan, boolean onBehalfAsked, LocalDate today) {
        return new EscalationStand(level, levelSince, touchedOn, promisedOn).nextStep(plan, onBehalfAsked, today);
    }

    @Override
    public Long getId() {
        return entryRoundId;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }

    int level() {
        return level;
    }

    /** Whose turn it is since its last step. */
    @Nullable
    String audience() {
        return audience;
    }

    LocalDate promisedOn() {
        return promisedOn;
    }

    String processInstanceId() {
        return processInstanceId;
    }

    int spell() {
        return spell;
    }
}

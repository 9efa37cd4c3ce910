package eplan.timeline;

import eplan.shared.RoundId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A due date of a round: its default, or what one province or one LAO has instead. */
@Entity
@Table(name = "deadline")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"})
class DeadlineRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "round_id")
    private long round;

    @Column(name = "province_id")
    private @Nullable Long province;

    @Column(name = "lao_id")
    private @Nullable Long lao;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "set_on")
    private @Nullable LocalDate setOn;

    @Column(name = "lock_on")
    private @Nullable LocalDate lockOn;

    private String reason;

    @Column(name = "changed_by")
    private String changedBy;

    @Version
    private long version;

    protected DeadlineRecord() {}

    private DeadlineRecord(
            long round,
            @Nullable Long province,
            LocalDate dueOn,
            @Nullable LocalDate lockOn,
            String reason,
            String by) {
        this.round = round;
        this.province = province;
        this.dueOn = dueOn;
        this.lockOn = lockOn;
        this.reason = reason;
        this.changedBy = by;
    }

    static DeadlineRecord defaultOf(
            RoundId round, LocalDate dueOn, @Nullable LocalDate lockOn, String reason, String by) {
        return new DeadlineRecord(round.value(), null, dueOn, lockOn, reason, by);
    }

    boolean isDefault() {
        return province == null && lao == null;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    /** The day before shifting; null where it is the due date itself. */
    @Nullable
    LocalDate setOn() {
        return setOn;
    }

    @Nullable
    LocalDate lockOn() {
        return lockOn;
    }
}

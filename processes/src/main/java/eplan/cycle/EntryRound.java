package eplan.cycle;

import eplan.shared.LaoId;
import eplan.shared.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One LAO's case for one round; guards its own transitions. All dates are business days, Asia/Bangkok. */
@Entity
@Table(name = "entry_round")
@NullUnmarked
class EntryRound {

    /** Who asked the analyst to enter on behalf. */
    enum OnBehalf {
        LADDER,
        PERSON
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private long laoYearId;
    private long laoId;
    private int fiscalYear;
    private long roundId;

    @Enumerated(EnumType.STRING)
    private RoundState state;

    private String caseNumber;
    private boolean started;
    private String processInstanceId;
    private LocalDate openedOn;
    private LocalDate watchedTo;

    @Enumerated(EnumType.STRING)
    private OnBehalf onBehalf;

    private boolean onBehalfWanted;
    private boolean everReturned;
    private String returnedReason;
    private LocalDate completedOn;
    private LocalDate completedDue;
    private LocalDate endedOn;
    private short lateRecord;

    protected EntryRound() {}

    /** @param late how many of the LAO's rounds of the year were late by then: it stays so while the round runs */
    void open(String instance, LocalDate today, int late) {
        lateRecord = (short) late;
        state = RoundState.OPEN;
        processInstanceId = instance;
        openedOn = today;
        watchedTo = today;
    }

    void retire(LocalDate today) {
        state = RoundState.RETIRED;
        endedOn = today;
    }

    void touch() {
        started = true;
    }

    /** Everything was declared complete on {@code day}; {@code due} is the deadline in force, which judges its timeliness. */
    void complete(LocalDate day, LocalDate due, boolean needsEye) {
        completedOn = day;
        completedDue = due;
        if (needsEye) {
            state = RoundState.VERIFYING;
        }
    }

    void returnForCorrection(String reason) {
        mustBeVerifying();
        state = RoundState.RETURNED;
        everReturned = true;
        returnedReason = reason;
        onBehalf = null; // whoever entered it, the ladder may ask again
    }

    /** One item goes back while others may still be awaited: an analyst looks at the round before it is accepted. */
    void sendItemBack() {
        mustBeUnfinished();
        everReturned = true;
    }

    void mustBeVerifying() {
        if (state != RoundState.VERIFYING) {
            throw new Refused("refused.round.notVerifying");
        }
    }

    void accept(LocalDate today) {
        state = RoundState.ACCEPTED;
        endedOn = today;
        returnedReason = null;
    }

    void lock(LocalDate today) {
        state = RoundState.NOT_RECEIVED;
        endedOn = today;
    }

    void lookedOn(LocalDate today) {
        watchedTo = today;
    }

    /** A person wants the analyst to enter; the next look passes it on. */
    void wantOnBehalf() {
        if (onBehalf != null) {
            throw new Refused("refused.onBehalf.already");
        }
        mustBeUnfinished();
        onBehalf = OnBehalf.PERSON;
        onBehalfWanted = true;
    }

    /** The ladder asks the analyst. */
    void askOnBehalf() {
        if (onBehalf == null) {
            onBehalf = OnBehalf.LADDER;
        }
        onBehalfWanted = false;
    }

    void mustBeUnfinished() {
        if (!unfinished()) {
            throw new Refused("refused.round.closed");
        }
    }

    /** Nothing of it can be corrected any more: not received, or retired by headquarters. */
    void mustNotBeGivenUp() {
        if (state == RoundState.NOT_RECEIVED || state == RoundState.RETIRED) {
            throw new Refused("refused.round.closed");
        }
    }

    /** The LAO (or whose round it is) still has something to do. */
    boolean waitsForEntry() {
        return state == RoundState.OPEN || state == RoundState.RETURNED;
    }

    /** Not ended, though it may not have opened yet: recording is continuous. */
    boolean unfinished() {
        return waitsForEntry() || state == RoundState.PLANNED;
    }

    boolean late() {
        return completedOn != null && completedOn.isAfter(completedDue);
    }

    long id() {
        return id;
    }

    LaoId lao() {
        return new LaoId(laoId);
    }

    long laoId() {
        return laoId;
    }

    long laoYearId() {
        return laoYearId;
    }

    int fiscalYear() {
        return fiscalYear;
    }

    long roundId() {
        return roundId;
    }

    RoundState state() {
        return state;
    }

    @Nullable
    String processInstanceId() {
        return processInstanceId;
    }

    @Nullable
    LocalDate watchedTo() {
        return watchedTo;
    }

    boolean onBehalfAsked() {
        return onBehalf != null;
    }

    boolean onBehalfWanted() {
        return onBehalfWanted;
    }

    LateRecord lateRecord() {
        return LateRecord.of(lateRecord);
    }

    boolean everReturned() {
        return everReturned;
    }
}

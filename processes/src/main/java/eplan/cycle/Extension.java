package eplan.cycle;

import eplan.cycle.Extensions.Reason;
import eplan.cycle.Extensions.State;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.people.StandsFor;
import eplan.shared.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One request for a later date (ขยายเวลา) of one entry round; guards its own transitions. */
@Entity
@Table(name = "extension")
@NullUnmarked
class Extension {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private long entryRoundId;
    private long laoId;
    private UUID batch;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    private String text;
    private String letter;
    private LocalDate oldDue;
    private LocalDate wantedDue;
    private LocalDate grantedDue;
    private boolean beyondProvince;
    private LocalDate endorseBy;
    private String processInstanceId;

    private Long askedBy;
    private String askedName;

    @Enumerated(EnumType.STRING)
    private Role askedRole;

    private LocalDate askedOn;
    private Instant askedAt;

    private Boolean supported;
    private String endorsedName;

    @Enumerated(EnumType.STRING)
    private Role endorsedRole;

    private String endorsedRemark;
    private LocalDate endorsedOn;

    private String passedName;

    @Enumerated(EnumType.STRING)
    private Role passedRole;

    private String passedRemark;
    private LocalDate passedOn;

    private Long decidedBy;
    private String decidedName;

    @Enumerated(EnumType.STRING)
    private Role decidedRole;

    private String decidedRemark;
    private LocalDate decidedOn;

    /** For whom they stood in who decided it. */
    private String forName;

    protected Extension() {}

    /** What an officer or the head asks for needs no opinion: it has theirs. */
    Extension(EntryRound round, Wish wish, Actor by, LocalDate today, Instant now) {
        entryRoundId = round.id();
        laoId = round.laoId();
        batch = wish.batch();
        state = State.ASKED;
        reason = wish.reason();
        text = wish.text();
        letter = wish.letter();
        oldDue = wish.oldDue();
        wantedDue = wish.wantedDue();
        beyondProvince = wish.beyondProvince();
        endorseBy = wish.endorseBy();
        askedBy = account(by);
        askedName = by.name();
        askedRole = by.role();
        askedOn = today;
        askedAt = now;
        if (by.role() == Role.PROVINCIAL_OFFICER || by.role() == Role.PROVINCIAL_HEAD) {
            endorse(true, null, by, today);
        }
    }

    /**
     * What is asked for, or given without being asked for.
     *
     * @param oldDue the date in force
     * @param beyondProvince further than the province may go by itself
     * @param endorseBy the last day for an opinion
     */
    record Wish(
            @Nullable UUID batch,
            Reason reason,
            String text,
            @Nullable String letter,
            LocalDate oldDue,
            LocalDate wantedDue,
            boolean beyondProvince,
            LocalDate endorseBy) {}

    void began(String instance) {
        processInstanceId = instance;
    }

    void endorse(boolean supports, @Nullable String remark, Actor by, LocalDate today) {
        mustBeOpen();
        if (endorsedName != null) {
            throw new Refused("refused.extension.endorsed", endorsedName);
        }
        supported = supports;
        endorsedName = by.name();
        endorsedRole = by.role();
        endorsedRemark = remark;
        endorsedOn = today;
        opinionDone();
    }

    /** An opinion was given, or its time has passed: it is the decider's turn. */
    void opinionDone() {
        if (state == State.ASKED) {
            state = beyondProvince ? State.WITH_HQ : State.ENDORSED;
        }
    }

    void passToHq(String remark, Actor by, LocalDate today) {
        mustBeDecidedBy(by);
        state = State.WITH_HQ;
        passedName = by.name();
        passedRole = by.role();
        passedRemark = remark;
        passedOn = today;
    }

    void grant(LocalDate newDue, @Nullable String remark, Actor by, LocalDate today) {
        mustBeDecidedBy(by);
        grantedDue = newDue;
        end(State.GRANTED, remark, by, today);
    }

    void refuse(String why, Actor by, LocalDate today) {
        mustBeDecidedBy(by);
        end(State.REFUSED, why, by, today);
    }

    /** Withdrawn, or lapsed: it ends without a decision. */
    void endUndecided(State as, Actor by, LocalDate today) {
        mustBeOpen();
        end(as, null, by, today);
    }

    private void end(State as, @Nullable String remark, Actor by, LocalDate today) {
        state = as;
        decidedBy = account(by);
        decidedName = by.name();
        decidedRole = by.role();
        decidedRemark = remark;
        decidedOn = today;
        forName = by.forName();
    }

    /** @throws Refused for people of the province once it lies with headquarters, and for everybody once it has ended */
    void mustBeDecidedBy(Actor by) {
        mustBeOpen();
        if (state == State.WITH_HQ && by.role().ofProvince()) {
            throw new Refused("refused.extension.with-hq");
        }
    }

    boolean mayBeDecidedBy(Actor by) {
        return state.open() && !(state == State.WITH_HQ && by.role().ofProvince());
    }

    void mustBeOpen() {
        if (!state.open()) {
            throw new Refused("refused.extension.ended");
        }
    }

    private static Long account(Actor by) {
        return by.account() == null ? null : by.account().value();
    }

    Asker asker() {
        return new Asker(askedBy, askedName, askedRole);
    }

    /** Who asked, which is also whoever stands in for them; the system's own tests and simulations have no accounts. */
    record Asker(@Nullable Long account, String name, Role role) {

        boolean is(Actor actor) {
            Long theirs = Extension.account(actor);
            return account != null
                    ? account.equals(theirs) || account.equals(absent(actor))
                    : theirs == null && name.equals(actor.name()) && role == actor.role();
        }

        private static @Nullable Long absent(Actor actor) {
            StandsFor absent = actor.standsFor();
            return absent == null ? null : absent.account().value();
        }
    }

    long id() {
        return id;
    }

    long entryRoundId() {
        return entryRoundId;
    }

    State state() {
        return state;
    }

    String text() {
        return text;
    }

    LocalDate wantedDue() {
        return wantedDue;
    }

    boolean beyondProvince() {
        return beyondProvince;
    }

    LocalDate endorseBy() {
        return endorseBy;
    }

    @Nullable
    String processInstanceId() {
        return processInstanceId;
    }
}

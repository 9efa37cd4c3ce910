package eplan.people;

import eplan.shared.AccountId;
import eplan.shared.ProvinceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who stands in for whom while they are away (ผู้ปฏิบัติงานแทน), from a day to a day, for everything or a part. An analyst who
 * stands in sees the absent analyst's LAOs; with {@link #actingFor} somebody acts with the absent person's role, which is put
 * on record as "B for A". Set-based readers join the SQL function {@code eplan.substitutes_on(day)}: one row for each
 * substitute and part (absent_id, substitute_id, scope, district_id, kind). Decision 018.
 */
public interface Substitutions {

    /** No absence names more substitutes at once. */
    int MOST = 20;

    /** Of the province's people, past ones too, the latest first; at most 500. */
    List<Substitution> of(ProvinceId province);

    /** Of headquarters' people, as {@link #of}; for headquarters. */
    List<Substitution> ofHeadquarters();

    /** Those of today and to come in which the actor is absent or stands in. */
    List<Substitution> mine();

    /**
     * Those of today and to come in which the person is absent or stands in, all of them. Throws as {@link #arrange} for who
     * may not arrange the person's absence.
     */
    List<Substitution> with(AccountId person);

    /** Who could stand in for the person, by name. Throws as {@link #arrange} for who may not arrange it. */
    List<AccountView> candidates(AccountId absent);

    /**
     * Lets others stand in for the person; all or none. Their own absence, or that of whom the actor decides for: the head for
     * the province, the process owner for headquarters. Publishes {@link SubstitutionChanged}.
     *
     * @throws eplan.shared.Refused with nobody or too many, without a reason, in the past or further than a year ahead, for
     *     oneself, in a circle, by somebody of another office or role, or who is away on those days
     * @throws org.springframework.security.access.AccessDeniedException also for who acts for somebody else at that moment
     */
    void arrange(AccountId absent, List<Stand> stands, String reason);

    /**
     * Ends one at once, before its last day. Who may arrange it may end it.
     *
     * @throws eplan.shared.Refused without a reason, or when it has ended
     */
    void end(long id, String reason);

    /** What of others' work is in the actor's hands today, a line for each part, by the name of who is absent. */
    List<InHand> inHand();

    /**
     * Does the work with the role and scope of the absent person, on the actor's own account and under both names.
     *
     * @throws eplan.shared.NotFound when the actor was never to stand in for them
     * @throws eplan.shared.Refused when they do not do so today
     */
    <T> T actingFor(AccountId absent, Supplier<T> work);

    /** @param from first and {@code to} last day */
    record Stand(AccountId substitute, LocalDate from, LocalDate to, Scope scope) {}

    /**
     * What is given into the substitute's hands.
     *
     * @param districtId only the LAOs of a district of the province; null for all
     * @param kind only one kind of work, by the name the inbox has for it; null for all. Never together with a district
     */
    record Scope(@Nullable Long districtId, @Nullable String kind) {

        public static final Scope EVERYTHING = new Scope(null, null);
    }

    /** A part of somebody's work that is in a substitute's hands. @param role of who is absent */
    record InHand(StandsFor absent, Role role, Scope scope) {}

    record Person(AccountId id, String name) {}

    /**
     * @param by the name of who arranged it; {@code at} real time
     * @param endedOn the day on which it was ended and from which it does not hold; null while it runs its course
     */
    record Substitution(
            long id,
            Person absent,
            Person substitute,
            LocalDate from,
            LocalDate to,
            Scope scope,
            @Nullable String districtTh,
            String reason,
            String by,
            Instant at,
            @Nullable LocalDate endedOn,
            @Nullable String endedBy) {

        /** Whether it holds on the day. */
        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to) && (endedOn == null || day.isBefore(endedOn));
        }
    }
}

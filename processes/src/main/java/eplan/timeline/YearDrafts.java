package eplan.timeline;

import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Shaping a year's calendar before it is published, and special rounds (งวดพิเศษ) in a published one. HQ process owners; HQ of any
 * kind reads. A year can be opened for the LAOs once it is published. Rounds of hiring ({@link RoundKind#HIRING}) come with every year:
 * of a draft they may have other dates and names; nobody adds, splits, merges or retires one.
 */
public interface YearDrafts {

    /**
     * Gives the year a calendar as a draft. Added rounds that were for some LAOs only are not copied: they were for that year.
     *
     * @param from a year whose rounds are copied, with their dates as many years later (29 February becomes 28 February where there is
     *     none); null for the template of letter ว 1353
     * @throws eplan.shared.Refused when the year has a calendar, or {@code from} has none
     */
    void begin(FiscalYear year, @Nullable FiscalYear from);

    /** Years that have a calendar, drafts among them, oldest first. HQ of any kind. */
    List<FiscalYear> years();

    /** How far the year is. HQ of any kind. @throws eplan.shared.NotFound when it has no calendar */
    YearState state(FiscalYear year);

    /** A round with everything that may be shaped. HQ of any kind. */
    RoundPlan plan(RoundId round);

    /** Adds a round to a draft. Its key must be new in the year. */
    RoundId add(FiscalYear year, String key, RoundPlan plan);

    /**
     * Changes a round of a draft.
     *
     * @param version of the plan as it was seen
     * @throws eplan.shared.Refused once the year is published: its dates are moved by {@link ChangeSets}
     */
    void change(RoundId round, long version, RoundPlan plan);

    /** Moves some of a draft round's items into a new round after it, for the same LAOs. @throws eplan.shared.Refused for none or all of its items */
    RoundId split(RoundId round, String key, RoundPlan other);

    /** Puts the items of one draft round into another and retires it; the window spans both. */
    void merge(RoundId into, RoundId from);

    /**
     * Takes a round out of the year, or back in: a draft's, or a published year's that has not opened.
     *
     * @throws eplan.shared.Refused in a published year where four eyes are switched on: {@link YearRequests} asks for it
     */
    void retire(RoundId round, boolean retired, String reason);

    /**
     * Takes a round that was added away from a draft, with its items; those that it got by a split do not go back.
     *
     * @throws eplan.shared.Refused for a row of the yearly model, which can only be retired, and once the year is published
     */
    void remove(RoundId round);

    /** What is wrong with the year; errors keep it from being published. HQ of any kind. */
    List<Problem> problems(FiscalYear year);

    /** Asks another process owner to publish it; needed where four eyes are switched on ({@link ChangeSets#fourEyes()}). */
    void submit(FiscalYear year, String reason);

    /** @throws eplan.shared.Refused while there are errors; one's own submission where four eyes are switched on */
    void publish(FiscalYear year, String reason);

    /** Throws away a draft that was not published. */
    void discard(FiscalYear year);

    /**
     * Adds a round to a published year for chosen LAOs; their running cases get it at once, waiting for its opening day.
     *
     * @throws eplan.shared.Refused for a key that the year has, a window outside the year or in the past, or a scope without LAOs;
     *     where four eyes are switched on: {@link YearRequests} asks for it
     */
    RoundId special(FiscalYear year, String key, RoundPlan plan, Scope scope, String reason);

    /** How many LAOs a scope has on the day. HQ of any kind. */
    long count(Scope scope, LocalDate day);

    /**
     * @param submittedBy who asks for it to be published; null when nobody does
     * @param mine whether that is who reads this: where four eyes are switched on, somebody else has to publish it
     * @param publishedBy null while a draft
     */
    record YearState(
            FiscalYear year,
            boolean published,
            @Nullable String submittedBy,
            boolean mine,
            @Nullable String publishedBy,
            @Nullable Instant publishedAt) {}

    /**
     * @param version 0 for one that does not exist yet
     * @param items keys of entry items, at least one; none in a round of hiring
     * @param lockOn null for none
     * @param reminders working days before the due date on which the responsible party is reminded; null for the ladder's own
     * @param legalBasis the letter it rests on; required
     */
    record RoundPlan(
            long version,
            String nameTh,
            String nameEn,
            String shortTh,
            String shortEn,
            RoundKind kind,
            Responsible responsible,
            FiscalYear dataYear,
            LocalDate opensOn,
            LocalDate dueOn,
            @Nullable LocalDate lockOn,
            Shift shift,
            @Nullable List<Integer> reminders,
            List<String> items,
            String legalBasis) {}

    /** For whom a special round is; an empty part does not narrow. @param types names of {@code eplan.registry.LaoType} */
    record Scope(Set<String> types, Set<ProvinceId> provinces, Set<LaoId> laos) {
        public Scope {
            types = Set.copyOf(types);
            provinces = Set.copyOf(provinces);
            laos = Set.copyOf(laos);
        }
    }

    /**
     * @param error whether it keeps the year from being published; otherwise a warning
     * @param key text key {@code year.problem.<key>}
     * @param round null for the whole year
     * @param args of the text: ISO days, {@code item:<key>} and {@code round:<id>} stand for their words, the rest is shown as it is
     */
    record Problem(boolean error, String key, @Nullable RoundId round, List<String> args) {}
}

package eplan.timeline;

import eplan.people.Access;
import eplan.people.Actor;
import eplan.shared.FiscalYear;
import eplan.shared.RoundId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks who it is, and leaves the rest to those who shape, publish and do it alone. */
@Service
@Transactional
class YearDraftsService implements YearDrafts {

    private final Access access;
    private final YearReading reading;
    private final YearShaping shaping;
    private final YearPublishing publishing;
    private final RoundsByOne byOne;

    YearDraftsService(
            Access access, YearReading reading, YearShaping shaping, YearPublishing publishing, RoundsByOne byOne) {
        this.access = access;
        this.reading = reading;
        this.shaping = shaping;
        this.publishing = publishing;
        this.byOne = byOne;
    }

    @Override
    public void begin(FiscalYear year, @Nullable FiscalYear from) {
        Actor by = access.processOwner();
        shaping.begin(year, from, by);
    }

    @Override
    @Transactional(readOnly = true)
    public List<FiscalYear> years() {
        access.seeNation();
        return reading.years();
    }

    @Override
    @Transactional(readOnly = true)
    public YearState state(FiscalYear year) {
        Actor reader = access.seeNation();
        return reading.state(year, reader);
    }

    @Override
    @Transactional(readOnly = true)
    public RoundPlan plan(RoundId round) {
        access.seeNation();
        return reading.plan(round);
    }

    @Override
    public RoundId add(FiscalYear year, String key, RoundPlan plan) {
        Actor by = access.processOwner();
        return shaping.add(year, key, plan, by);
    }

    @Override
    public void change(RoundId round, long version, RoundPlan plan) {
        Actor by = access.processOwner();
        shaping.change(round, version, plan, by);
    }

    @Override
    public RoundId split(RoundId round, String key, RoundPlan other) {
        Actor by = access.processOwner();
        return shaping.split(round, key, other, by);
    }

    @Override
    public void merge(RoundId into, RoundId from) {
        Actor by = access.processOwner();
        shaping.merge(into, from, by);
    }

    @Override
    public void retire(RoundId round, boolean retired, String reason) {
        access.processOwner();
        byOne.retire(round, retired, Reasons.required(reason));
    }

    @Override
    public void remove(RoundId round) {
        access.processOwner();
        shaping.remove(round);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Problem> problems(FiscalYear year) {
        access.seeNation();
        return publishing.problems(year);
    }

    @Override
    public void submit(FiscalYear year, String reason) {
        Actor by = access.processOwner();
        publishing.submit(year, Reasons.required(reason), by);
    }

    @Override
    public void publish(FiscalYear year, String reason) {
        Actor by = access.processOwner();
        publishing.publish(year, Reasons.required(reason), by);
    }

    @Override
    public void discard(FiscalYear year) {
        access.processOwner();
        publishing.discard(year);
    }

    @Override
    public RoundId special(FiscalYear year, String key, RoundPlan plan, Scope scope, String reason) {
        Actor by = access.processOwner();
        return byOne.special(year, new YearRequests.Special(key, plan, scope), Reasons.required(reason), by);
    }

    @Override
    @Transactional(readOnly = true)
    public long count(Scope scope, LocalDate day) {
        access.seeNation();
        return reading.count(scope, day);
    }
}

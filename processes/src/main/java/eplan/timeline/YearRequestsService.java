package eplan.timeline;

import eplan.people.Access;
import eplan.people.Actor;
import eplan.shared.FiscalYear;
import eplan.shared.RoundId;
import eplan.timeline.YearDrafts.Scope;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks who it is and for a reason, and leaves the rest to those who ask and decide. */
@Service
@Transactional
class YearRequestsService implements YearRequests {

    private final Access access;
    private final YearRequestAsking asking;
    private final YearRequestDeciding deciding;
    private final YearRequestTable table;
    private final RoundPlanTable rounds;
    private final RoundScopes scopes;

    YearRequestsService(
            Access access,
            YearRequestAsking asking,
            YearRequestDeciding deciding,
            YearRequestTable table,
            RoundPlanTable rounds,
            RoundScopes scopes) {
        this.access = access;
        this.asking = asking;
        this.deciding = deciding;
        this.table = table;
        this.rounds = rounds;
        this.scopes = scopes;
    }

    @Override
    public long special(FiscalYear year, Special special, String reason) {
        Actor by = access.processOwner();
        return asking.special(year, special, Reasons.required(reason), by);
    }

    @Override
    public long retire(RoundId round, boolean retired, String reason, @Nullable String letter) {
        Actor by = access.processOwner();
        return asking.retire(round, retired, Reasons.required(reason), Reasons.letter(letter), by);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Request> of(FiscalYear year) {
        Actor reader = access.seeNation();
        return table.of(year).stream().map(row -> row.seenBy(reader)).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<InProvince> foresee(long id) {
        access.seeNation();
        Request request = table.get(id).shown();
        return scopes.byProvince(scope(request), scopes.dayOfCases(request.year()));
    }

    /** Null for all LAOs. */
    private @Nullable Scope scope(Request request) {
        Special special = request.special();
        if (special != null) {
            return special.scope();
        }
        RoundId round = request.round();
        return round == null ? null : rounds.get(round).shape().scope();
    }

    @Override
    public void approve(long id) {
        Actor by = access.processOwner();
        deciding.approve(id, by);
    }

    @Override
    public void refuse(long id, String reason) {
        Actor by = access.processOwner();
        deciding.refuse(id, Reasons.required(reason), by);
    }

    @Override
    public void withdraw(long id) {
        Actor by = access.processOwner();
        deciding.withdraw(id, by);
    }
}

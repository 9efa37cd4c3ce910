package eplan.hiring;

import eplan.hiring.ContractEnds.Ending;
import eplan.hiring.WorkOfLeavers.Going;
import eplan.people.Actors;
import eplan.shared.AccountId;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What ending a contract would mean for whom, as of today; changes nothing. */
@Component
class EndingForesight {

    private static final Going NOTHING = new Going(Map.of(), Map.of());

    private final FollowingContracts following;
    /** Looked up when asked: the inbox that implements it uses this package. */
    private final ObjectProvider<WorkOfLeavers> leavers;

    private final Actors actors;

    EndingForesight(FollowingContracts following, ObjectProvider<WorkOfLeavers> leavers, Actors actors) {
        this.following = following;
        this.leavers = leavers;
        this.actors = actors;
    }

    Ending of(ContractRow contract, EarlyEnd end, LocalDate lastDay) {
        AccountId account = contract.account();
        boolean stays = account != null && following.after(contract, account, lastDay);
        Going going = account == null || stays
                ? NOTHING
                : actors.asSystem(() -> leavers.getObject().preview(account));
        return new Ending(lastDay, going.work(), going.laos(), end.cancelled(), end.cut(), end.over(), stays);
    }
}

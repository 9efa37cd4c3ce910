package eplan.inbox;

import eplan.inbox.Leaving.Colleague;
import eplan.inbox.Leaving.Item;
import eplan.inbox.Leaving.OwnLao;
import eplan.inbox.Leaving.Preview;
import eplan.inbox.Leaving.Request;
import eplan.inbox.Leaving.SharedView;
import eplan.inbox.LeavingHeld.Asked;
import eplan.inbox.LeavingHeld.Work;
import eplan.people.AccountView;
import eplan.shared.AccountId;
import eplan.shared.LaoId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where each thing of a leaver goes. What is chosen for one thing changes the proposal for no other, but for an LAO's work. */
final class LeavingPlan {

    private final LeavingHeld held;
    private final LeavingChoices choices;
    private final LeavingShares work;
    private final LeavingShares portfolios;

    /** Who has an LAO of the leaver's afterwards; without those that nobody has. */
    private final Map<LaoId, Colleague> heirs = new HashMap<>();

    private LeavingPlan(LeavingHeld held, LeavingChoices choices) {
        this.held = held;
        this.choices = choices;
        this.work = new LeavingShares(held.open());
        this.portfolios = new LeavingShares(held.portfolios());
    }

    /** As it is if nobody chooses otherwise. */
    static Preview proposed(LeavingHeld held) {
        Preview unstamped = new LeavingPlan(held, LeavingChoices.NONE).preview(0);
        return new LeavingPlan(held, LeavingChoices.NONE).preview(LeavingStamp.of(unstamped));
    }

    /** @param stamp of the proposal */
    static Preview chosen(LeavingHeld held, LeavingChoices choices, long stamp) {
        choices.mustBeAmong(held);
        return new LeavingPlan(held, choices).preview(stamp);
    }

    private Preview preview(long stamp) {
        List<OwnLao> laos = held.laos().stream().map(this::lao).toList();
        List<Item> items = held.work().stream().map(this::item).toList();
        List<Request> requests = held.asked().stream().map(this::request).toList();
        List<SharedView> views = held.views().stream()
                .map(view -> new SharedView(view.id(), view.name(), colleague(work.give(held.peers()))))
                .toList();
        return new Preview(held.leaver(), stamp, items, laos, requests, held.substitutions(), views);
    }

    private OwnLao lao(LeavingHeld.Lao lao) {
        List<Colleague> candidates = colleagues(held.peers());
        Colleague to = LeavingChoices.holder(
                held, choices.laos().get(lao.id()), colleague(portfolios.give(held.peers())), candidates, lao.nameTh());
        if (to != null) {
            heirs.put(lao.id(), to);
        }
        return new OwnLao(lao.id(), lao.nameTh(), lao.districtTh(), to, candidates);
    }

    private Item item(Work item) {
        Colleague analyst = analyst(item.lao(), item.analyst());
        List<AccountView> able = analyst == null ? held.able(item) : List.of();
        Colleague proposed = analyst == null ? colleague(work.give(held.heirs(item))) : analyst;
        List<Colleague> candidates = colleagues(able);
        AccountId chosen = choices.items().get(item.id());
        return new Item(
                item.id(),
                item.kind(),
                item.lao(),
                item.laoTh(),
                item.roundTh(),
                item.roundEn(),
                item.caseNumber(),
                item.level(),
                item.dueOn(),
                item.holder(),
                LeavingChoices.holder(held, chosen, proposed, candidates, item.caseNumber()),
                candidates,
                analyst != null);
    }

    private Request request(Asked asked) {
        Colleague analyst = analyst(asked.lao(), asked.analyst());
        return new Request(
                asked.entryRound(),
                asked.lao(),
                asked.laoTh(),
                asked.caseNumber(),
                asked.wantedDue(),
                asked.askedOn(),
                analyst == null ? colleague(held.peers().stream().findFirst().orElse(null)) : analyst);
    }

    /** With whose LAO an analyst's work goes; null where the LAO is nobody's, and of who is no analyst. */
    private @Nullable Colleague analyst(@Nullable LaoId lao, @Nullable AccountId today) {
        Colleague heir = lao == null ? null : heirs.get(lao);
        if (heir != null || !held.ofAnalyst()) {
            return heir;
        }
        return held.others().stream()
                .filter(one -> one.id().equals(today))
                .findFirst()
                .map(Colleague::of)
                .orElse(null);
    }

    private static List<Colleague> colleagues(List<AccountView> some) {
        return some.stream().map(Colleague::of).toList();
    }

    private static @Nullable Colleague colleague(@Nullable AccountView one) {
        return one == null ? null : Colleague.of(one);
    }
}

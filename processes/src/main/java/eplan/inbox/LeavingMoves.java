package eplan.inbox;

import eplan.audit.Audit;
import eplan.inbox.Leaving.Colleague;
import eplan.inbox.Leaving.Item;
import eplan.inbox.Leaving.Moved;
import eplan.inbox.Leaving.OwnLao;
import eplan.inbox.Leaving.Preview;
import eplan.inbox.Leaving.SharedView;
import eplan.people.AccountClosing;
import eplan.people.Portfolios;
import eplan.people.Substitutions;
import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.shared.WorkItemId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Does what a preview says, within the caller's transaction. */
@Component
class LeavingMoves {

    private final Portfolios portfolios;
    private final Substitutions substitutions;
    private final AccountClosing closing;
    private final LeavingWriting writing;
    private final Audit audit;
    private final ApplicationEventPublisher publisher;

    LeavingMoves(
            Portfolios portfolios,
            Substitutions substitutions,
            AccountClosing closing,
            LeavingWriting writing,
            Audit audit,
            ApplicationEventPublisher publisher) {
        this.portfolios = portfolios;
        this.substitutions = substitutions;
        this.closing = closing;
        this.writing = writing;
        this.audit = audit;
        this.publisher = publisher;
    }

    /** LAOs first: an analyst's work follows them, and what else is chosen for it comes after. */
    Moved make(Preview plan, String reason) {
        laos(plan, reason);
        items(plan.items());
        plan.substitutions().forEach(one -> substitutions.end(one.id(), reason));
        int views = views(plan.views());
        Moved moved = moved(plan, views);
        audit.record("leaving.moved", "account:" + plan.leaver().id(), reason, detail(moved));
        closing.close(plan.leaver().id(), reason);
        return moved;
    }

    private void laos(Preview plan, String reason) {
        ProvinceId province = plan.leaver().province();
        Map<LaoId, AccountId> given = new HashMap<>();
        Set<LaoId> nobodys = new HashSet<>();
        for (OwnLao lao : plan.laos()) {
            Colleague to = lao.to();
            if (to == null) {
                nobodys.add(lao.lao());
            } else {
                given.put(lao.lao(), to.id());
            }
        }
        if (province != null && !given.isEmpty()) {
            portfolios.assign(province, given, reason);
        }
        if (province != null && !nobodys.isEmpty()) {
            portfolios.release(province, nobodys, reason);
        }
    }

    /** Who has it already, as some have who stood in for the leaver, is told nothing. */
    private void items(List<Item> items) {
        Map<AccountId, List<WorkItemId>> given = new LinkedHashMap<>();
        List<WorkItemId> queued = new ArrayList<>();
        for (Item item : items) {
            Colleague to = item.to();
            if (to == null) {
                queued.add(item.id());
            } else if (!to.equals(item.holder())) {
                given.computeIfAbsent(to.id(), id -> new ArrayList<>()).add(item.id());
            }
        }
        writing.queue(queued);
        given.forEach((to, some) -> {
            writing.give(some, to);
            publisher.publishEvent(new Assigned(List.copyOf(some), to, null));
        });
    }

    private int views(List<SharedView> views) {
        int kept = 0;
        for (SharedView view : views) {
            Colleague to = view.to();
            if (to != null) {
                writing.giveView(view.id(), to.id());
                kept++;
            }
        }
        return kept;
    }

    private static Moved moved(Preview plan, int views) {
        int queued = Math.toIntExact(plan.queued());
        int unassigned = Math.toIntExact(plan.unassigned());
        return new Moved(
                plan.items().size() - queued,
                queued,
                plan.laos().size() - unassigned,
                unassigned,
                plan.substitutions().size(),
                views);
    }

    private static String detail(Moved moved) {
        return "items %d queued %d laos %d unassigned %d substitutions %d views %d"
                .formatted(
                        moved.items(),
                        moved.queued(),
                        moved.laos(),
                        moved.unassigned(),
                        moved.substitutions(),
                        moved.views());
    }
}

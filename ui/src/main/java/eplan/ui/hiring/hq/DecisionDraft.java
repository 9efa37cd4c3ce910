package eplan.ui.hiring.hq;

import eplan.hiring.HeadcountDecisions.Analyst;
import eplan.hiring.HeadcountDecisions.Consequence;
import eplan.hiring.HeadcountDecisions.Decision;
import eplan.hiring.HeadcountDecisions.Proposal;
import eplan.hiring.HeadcountDecisions.Verdict;
import eplan.shared.AccountId;
import eplan.shared.ContractId;
import eplan.shared.ProvinceId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a person is about to decide for some provinces: posts, what becomes of whom, and which contracts end early. */
final class DecisionDraft {

    private final List<Proposal> proposals;
    private final Map<ProvinceId, Integer> posts = new HashMap<>();
    private final Map<ProvinceId, Map<AccountId, Verdict>> verdicts = new HashMap<>();
    private final Map<ProvinceId, Map<ContractId, LocalDate>> ends = new HashMap<>();

    /** @param asProposed begins with the posts that are proposed, else with those in force */
    DecisionDraft(List<Proposal> proposals, boolean asProposed) {
        this.proposals = List.copyOf(proposals);
        proposals.forEach(one -> posts.put(one.province(), asProposed ? one.proposedPosts() : one.posts()));
    }

    List<Proposal> proposals() {
        return proposals;
    }

    int posts(Proposal one) {
        return Objects.requireNonNull(posts.get(one.province()));
    }

    void posts(Proposal one, int wanted) {
        posts.put(one.province(), wanted);
    }

    /** The same for all of them. */
    void posts(int wanted) {
        proposals.forEach(one -> posts(one, wanted));
    }

    /** What becomes of an analyst; what is proposed is nothing of its own. */
    void verdict(Proposal of, Analyst analyst, Verdict wanted) {
        Map<AccountId, Verdict> own = verdicts.computeIfAbsent(of.province(), first -> new HashMap<>());
        if (wanted == analyst.proposed()) {
            own.remove(analyst.account());
        } else {
            own.put(analyst.account(), wanted);
        }
    }

    /** @param day null for the contract's own term */
    void end(Consequence one, @Nullable LocalDate day) {
        Map<ContractId, LocalDate> own = ends.computeIfAbsent(one.province(), first -> new HashMap<>());
        if (day == null) {
            own.remove(one.contract());
        } else {
            own.put(one.contract(), day);
        }
    }

    /** When a contract ends early; null for its own term. */
    @Nullable
    LocalDate end(Consequence one) {
        return ends.getOrDefault(one.province(), Map.of()).get(one.contract());
    }

    List<Decision> decisions() {
        return proposals.stream()
                .map(one -> new Decision(
                        one.province(),
                        posts(one),
                        Map.copyOf(verdicts.getOrDefault(one.province(), Map.of())),
                        Map.copyOf(ends.getOrDefault(one.province(), Map.of()))))
                .toList();
    }
}

package eplan.people;

import eplan.people.LaoProvinces.LaoToday;
import eplan.people.Portfolios.Analyst;
import eplan.people.Portfolios.Move;
import eplan.people.Portfolios.Proposal;
import eplan.people.Portfolios.Share;
import eplan.shared.LaoId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Spreads a province's LAOs over its analysts: what is nobody's goes to who has room and others of that district; then
 * LAOs go from who has most to who has least while that evens them out. The same question always has the same answer.
 */
final class PortfolioBalance {

    /** Within a tenth of the fair share of each other, nobody moves: every move costs an LAO the person it knows. */
    private static final int EVEN_ENOUGH = 10;

    private static final int MOST_WORK = 100_000;

    private final List<LaoToday> laos;
    private final List<Analyst> analysts;
    private final Map<LaoId, Integer> weights = new HashMap<>();
    private final Map<LaoId, Analyst> before = new HashMap<>();
    private final Map<LaoId, Analyst> after = new HashMap<>();
    private final int fair;

    /** @param analysts at least one */
    PortfolioBalance(
            List<LaoToday> laos, Map<LaoId, Integer> openItems, Map<LaoId, Analyst> holders, List<Analyst> analysts) {
        this.laos = laos;
        this.analysts = analysts;
        for (LaoToday lao : laos) {
            int work = openItems.getOrDefault(lao.id(), 0);
            weights.put(lao.id(), 1 + Math.min(Math.max(work, 0), MOST_WORK));
            Analyst holder = holders.get(lao.id());
            if (holder != null && analysts.contains(holder)) {
                before.put(lao.id(), holder);
            }
        }
        after.putAll(before);
        fair = Math.ceilDiv(laos.stream().mapToInt(this::weight).sum(), analysts.size());
    }

    PortfolioBalance fill() {
        laos.stream()
                .filter(lao -> !before.containsKey(lao.id()))
                .sorted(Comparator.comparingLong(PortfolioBalance::district)
                        .thenComparingLong(lao -> lao.id().value()))
                .forEach(lao -> after.put(lao.id(), suited(lao)));
        return this;
    }

    private Analyst suited(LaoToday lao) {
        return analysts.stream()
                .min(Comparator.comparing((Analyst one) -> !hasRoom(one, lao))
                        .thenComparingLong(one -> hasRoom(one, lao) ? -neighbours(one, lao) : 0)
                        .thenComparing(byLoad()))
                .orElseThrow();
    }

    private boolean hasRoom(Analyst analyst, LaoToday lao) {
        return load(after, analyst) + weight(lao) <= fair;
    }

    private long neighbours(Analyst analyst, LaoToday lao) {
        return districts(analyst).getOrDefault(district(lao), 0L);
    }

    PortfolioBalance even() {
        for (Optional<LaoToday> next = next(); next.isPresent(); next = next()) {
            after.put(next.get().id(), least());
        }
        return this;
    }

    /** The LAO that who has most should give to who has least. The gap grows smaller by it, so that this ends. */
    private Optional<LaoToday> next() {
        Analyst most = analysts.stream().max(byLoad()).orElseThrow();
        int gap = load(after, most) - load(after, least());
        if (gap * EVEN_ENOUGH <= fair) {
            return Optional.empty();
        }
        List<LaoToday> helping =
                held(after, most).stream().filter(lao -> weight(lao) < gap).toList();
        int heaviest = helping.stream().mapToInt(this::weight).max().orElse(0);
        Map<Long, Long> taker = districts(least());
        Map<Long, Long> giver = districts(most);
        return helping.stream()
                .filter(lao -> 2 * weight(lao) >= Math.min(gap / 2, heaviest))
                .min(Comparator.comparing((LaoToday lao) -> !taker.containsKey(district(lao)))
                        .thenComparingLong(lao -> giver.getOrDefault(district(lao), 0L))
                        .thenComparingInt(lao -> Math.abs(2 * weight(lao) - gap))
                        .thenComparingLong(lao -> lao.id().value()));
    }

    private Analyst least() {
        return analysts.stream().min(byLoad()).orElseThrow();
    }

    private Comparator<Analyst> byLoad() {
        return Comparator.comparingInt((Analyst one) -> load(after, one))
                .thenComparingLong(one -> one.id().value());
    }

    Proposal proposal() {
        List<Move> moves = new ArrayList<>();
        for (LaoToday lao : laos) {
            Analyst from = before.get(lao.id());
            Analyst to = after.get(lao.id());
            if (to != null && !to.equals(from)) {
                moves.add(new Move(lao.id(), lao.nameTh(), lao.districtTh(), from, to));
            }
        }
        return new Proposal(moves, analysts.stream().map(this::share).toList());
    }

    private Share share(Analyst analyst) {
        int laosBefore = held(before, analyst).size();
        int laosAfter = held(after, analyst).size();
        return new Share(analyst, laosBefore, laosAfter, load(before, analyst), load(after, analyst));
    }

    private List<LaoToday> held(Map<LaoId, Analyst> portfolios, Analyst analyst) {
        return laos.stream()
                .filter(lao -> analyst.equals(portfolios.get(lao.id())))
                .toList();
    }

    private int load(Map<LaoId, Analyst> portfolios, Analyst analyst) {
        return held(portfolios, analyst).stream().mapToInt(this::weight).sum();
    }

    /** How many LAOs of each district the analyst has. */
    private Map<Long, Long> districts(Analyst analyst) {
        return held(after, analyst).stream()
                .collect(Collectors.groupingBy(PortfolioBalance::district, Collectors.counting()));
    }

    private int weight(LaoToday lao) {
        return weights.getOrDefault(lao.id(), 1);
    }

    /** LAOs without a district (PAOs) are neighbours of each other. */
    private static long district(LaoToday lao) {
        Long district = lao.districtId();
        return district == null ? -1 : district;
    }
}

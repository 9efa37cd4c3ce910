package eplan.people;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.people.LaoProvinces.LaoToday;
import eplan.people.Portfolios.Analyst;
import eplan.people.Portfolios.Move;
import eplan.people.Portfolios.Proposal;
import eplan.people.Portfolios.Share;
import eplan.shared.AccountId;
import eplan.shared.LaoId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a province's LAOs are spread over its analysts. */
class PortfolioBalanceTest {

    private static final Analyst MANA = new Analyst(new AccountId(1), "มานะ");
    private static final Analyst PITI = new Analyst(new AccountId(2), "ปิติ");
    private static final Analyst CHUJAI = new Analyst(new AccountId(3), "ชูใจ");

    /** So many LAOs in districts of ten. */
    private static List<LaoToday> laos(int many) {
        return IntStream.range(0, many)
                .mapToObj(n -> new LaoToday(new LaoId(n), "อบต. " + n, n / 10L, "อำเภอ " + n / 10))
                .toList();
    }

    private static Map<LaoId, Analyst> held(int from, int to, Analyst analyst) {
        return LongStream.range(from, to).mapToObj(LaoId::new).collect(Collectors.toMap(lao -> lao, lao -> analyst));
    }

    private static List<Integer> laosAfter(Proposal proposal) {
        return proposal.shares().stream().map(Share::laosAfter).toList();
    }

    @Test
    void aNewProvinceIsSharedOutInWholeDistricts() {
        Proposal proposal = new PortfolioBalance(laos(60), Map.of(), Map.of(), List.of(MANA, PITI, CHUJAI))
                .fill()
                .even()
                .proposal();
        assertThat(laosAfter(proposal)).containsExactly(20, 20, 20);
        assertThat(proposal.moves()).hasSize(60).allMatch(move -> move.from() == null);
        assertThat(proposal.moves().stream()
                        .collect(Collectors.groupingBy(
                                move -> String.valueOf(move.districtTh()),
                                Collectors.mapping(Move::to, Collectors.toSet())))
                        .values())
                .allMatch(analysts -> analysts.size() == 1);
    }

    @Test
    void whatIsNobodysGoesToWhoHasItsNeighbours() {
        var holders = new HashMap<>(held(0, 9, MANA));
        holders.putAll(held(10, 20, PITI));
        Proposal proposal = new PortfolioBalance(laos(20), Map.of(), holders, List.of(MANA, PITI))
                .fill()
                .proposal();
        assertThat(proposal.moves()).singleElement().satisfies(move -> {
            assertThat(move.lao()).isEqualTo(new LaoId(9));
            assertThat(move.to()).isEqualTo(MANA);
        });
    }

    @Test
    void whoHasTooMuchAlreadyGetsNoMoreThoughTheNeighboursAreTheirs() {
        var holders = new HashMap<>(held(0, 9, MANA));
        holders.putAll(held(10, 12, PITI));
        Proposal proposal = new PortfolioBalance(laos(12), Map.of(), holders, List.of(MANA, PITI))
                .fill()
                .proposal();
        assertThat(proposal.moves()).extracting(Move::to).containsExactly(PITI);
    }

    @Test
    void aNewcomerGetsTheirShareAndNobodyElseMoves() {
        var holders = new HashMap<>(held(0, 30, MANA));
        holders.putAll(held(30, 60, PITI));
        Proposal proposal = new PortfolioBalance(laos(60), Map.of(), holders, List.of(MANA, PITI, CHUJAI))
                .fill()
                .even()
                .proposal();
        assertThat(proposal.moves())
                .hasSizeBetween(18, 20)
                .allMatch(move -> move.to().equals(CHUJAI));
        assertThat(proposal.shares())
                .allSatisfy(share -> assertThat(share.laosAfter()).isBetween(19, 22));
    }

    @Test
    void openWorkWeighsAsMuchAsAnLao() {
        var holders = new HashMap<>(held(0, 10, MANA));
        holders.putAll(held(10, 20, PITI));
        Map<LaoId, Integer> open =
                LongStream.range(0, 10).mapToObj(LaoId::new).collect(Collectors.toMap(lao -> lao, lao -> 3));
        Proposal proposal = new PortfolioBalance(laos(20), open, holders, List.of(MANA, PITI))
                .fill()
                .even()
                .proposal();
        assertThat(proposal.shares()).extracting(Share::loadBefore).containsExactly(40, 10);
        assertThat(proposal.moves()).hasSize(4).allMatch(move -> move.to().equals(PITI));
        assertThat(proposal.shares()).extracting(Share::loadAfter).containsExactly(24, 26);
    }

    @Test
    void littleDifferenceMovesNobody() {
        var holders = new HashMap<>(held(0, 51, MANA));
        holders.putAll(held(51, 98, PITI));
        Proposal proposal = new PortfolioBalance(laos(98), Map.of(), holders, List.of(MANA, PITI))
                .fill()
                .even()
                .proposal();
        assertThat(proposal.moves()).isEmpty();
        assertThat(laosAfter(proposal)).containsExactly(51, 47);
    }

    @Test
    void whatSomebodyHasStaysWhenOnlyTheRestIsAskedFor() {
        Proposal proposal = new PortfolioBalance(laos(20), Map.of(), held(0, 18, MANA), List.of(MANA, PITI))
                .fill()
                .proposal();
        assertThat(proposal.moves()).extracting(Move::to).containsExactly(PITI, PITI);
    }

    @Test
    void oneAnalystGetsAll() {
        Proposal proposal = new PortfolioBalance(laos(7), Map.of(), Map.of(), List.of(MANA))
                .fill()
                .even()
                .proposal();
        assertThat(laosAfter(proposal)).containsExactly(7);
    }

    /** The largest province there is, in any state: ends, loses nobody, and leaves no gap that one LAO could close. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void anyStateEndsInAnEvenOne(long seed) {
        var random = new SplittableRandom(seed);
        List<LaoToday> laos = laos(334);
        List<Analyst> analysts = new ArrayList<>(List.of(MANA, PITI, CHUJAI));
        Map<LaoId, Integer> open = new HashMap<>();
        Map<LaoId, Analyst> holders = new HashMap<>();
        for (LaoToday lao : laos) {
            open.put(lao.id(), random.nextInt(18));
            if (random.nextInt(5) > 0) {
                holders.put(lao.id(), analysts.get(random.nextInt(random.nextInt(3) + 1)));
            }
        }
        Proposal proposal = new PortfolioBalance(laos, open, holders, analysts)
                .fill()
                .even()
                .proposal();
        assertThat(laosAfter(proposal).stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(334);
        var loads = proposal.shares().stream().mapToInt(Share::loadAfter).summaryStatistics();
        assertThat(loads.getMax() - loads.getMin()).isLessThanOrEqualTo((int) (loads.getAverage() / 10) + 1);
        assertThat(proposal.moves()).allMatch(move -> !move.to().equals(move.from()));
    }
}

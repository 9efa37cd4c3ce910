package eplan.cycle;

import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.ProvinceId;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;

/**
 * What everybody in the simulated year shares: chance, dates, what ought to be of each round, and who acts.
 *
 * @param rounds by entry round, always walked in this order, so that a seed makes the same year again
 */
record YearState(SplittableRandom dice, YearDates dates, SortedMap<Long, YearRound> rounds) {

    boolean chance(double of) {
        return dice.nextDouble() < of;
    }

    /** Both included. */
    int between(int low, int high) {
        return dice.nextInt(low, high + 1);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(dice.nextInt(choices.size()));
    }

    List<YearRound> waiting() {
        return rounds.values().stream().filter(YearRound::waits).toList();
    }

    void recount(LocalDate today) {
        rounds.values().forEach(round -> round.recount(today, dates));
    }

    void settle(LocalDate today) {
        rounds.values().forEach(round -> round.settle(today, dates));
    }

    long province(YearRound round) {
        return dates.province(round.facts().lao());
    }

    /** Whoever has the round's item in their inbox. */
    Actor chaser(YearRound round) {
        return switch (round.chase().level()) {
            case 1 -> ofProvince(round, "สมหญิง", Role.PROVINCIAL_OFFICER);
            case 2 -> head(round);
            default -> new Actor(null, "วีระ", Role.HQ_OFFICER, null, null);
        };
    }

    Actor head(YearRound round) {
        return ofProvince(round, "วิชัย", Role.PROVINCIAL_HEAD);
    }

    Actor analyst(YearRound round) {
        return ofProvince(round, "มานะ", Role.ANALYST);
    }

    private Actor ofProvince(YearRound round, String name, Role role) {
        return new Actor(null, name, role, new ProvinceId(province(round)), null);
    }

    Actor processOwner() {
        return new Actor(null, "ประภา", Role.HQ_PROCESS_OWNER, null, null);
    }
}

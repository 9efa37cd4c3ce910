package eplan.people;

import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** LAOs of the province got another analyst, or none. Published in the transaction that changes it. */
public record PortfolioChanged(ProvinceId province, List<Move> moves, String reason) {

    public Set<LaoId> laos() {
        return moves.stream().map(Move::lao).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @param from null when nobody had it; may be somebody who has left, or an analyst of the LAO's former province
     * @param to null when nobody has it now
     */
    public record Move(
            LaoId lao, @Nullable AccountId from, @Nullable AccountId to) {}
}

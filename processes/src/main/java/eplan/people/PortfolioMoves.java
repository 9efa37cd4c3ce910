package eplan.people;

import eplan.people.PortfolioChanged.Move;
import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives and takes LAOs, within the caller's transaction. */
@Component
class PortfolioMoves {

    private final PortfolioTable table;
    private final ApplicationEventPublisher events;

    PortfolioMoves(PortfolioTable table, ApplicationEventPublisher events) {
        this.table = table;
        this.events = events;
    }

    /** From today on each of the LAOs is whose {@code to} says, or nobody's; what is so already stays as it is. */
    void make(ProvinceId province, Set<LaoId> laos, Map<LaoId, AccountId> to, Actor by, String reason) {
        table.oneAtATime(province);
        Map<LaoId, AccountId> from = table.named(laos);
        List<Move> moves = laos.stream()
                .filter(lao -> !Objects.equals(from.get(lao), to.get(lao)))
                .sorted(Comparator.comparingLong(LaoId::value))
                .map(lao -> new Move(lao, from.get(lao), to.get(lao)))
                .toList();
        if (moves.isEmpty()) {
            return;
        }
        table.end(moves.stream().map(Move::lao).toList());
        table.begin(given(moves), by.name(), reason);
        events.publishEvent(new PortfolioChanged(province, moves, reason));
    }

    private static Map<LaoId, AccountId> given(List<Move> moves) {
        Map<LaoId, AccountId> given = new LinkedHashMap<>();
        for (Move move : moves) {
            AccountId to = move.to();
            if (to != null) {
                given.put(move.lao(), to);
            }
        }
        return given;
    }
}

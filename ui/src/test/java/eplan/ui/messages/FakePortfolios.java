package eplan.ui.messages;

import eplan.people.Portfolios;
import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who has which LAO, as a test says; nothing is moved here. */
final class FakePortfolios implements Portfolios {

    final List<Held> held = new ArrayList<>();

    @Override
    public List<Held> of(ProvinceId province) {
        return List.copyOf(held);
    }

    @Override
    public List<Load> loads(ProvinceId province) {
        return List.of();
    }

    @Override
    public Proposal proposeBalance(ProvinceId province, Map<LaoId, Integer> openItems, boolean onlyUnassigned) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void assign(ProvinceId province, Map<LaoId, AccountId> to, String reason) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void release(ProvinceId province, Set<LaoId> laos, String reason) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Past> history(LaoId lao) {
        return List.of();
    }

    @Override
    public Optional<Analyst> analystOf(LaoId lao) {
        return held.stream()
                .filter(one -> one.lao().equals(lao))
                .findFirst()
                .flatMap(one -> Optional.ofNullable(one.analyst()));
    }
}

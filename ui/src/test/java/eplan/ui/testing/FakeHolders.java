package eplan.ui.testing;

import eplan.people.Portfolios;
import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whose LAO is whose, as a test says; nothing is moved here. */
public class FakeHolders implements Portfolios {

    public final Map<LaoId, Analyst> analysts = new LinkedHashMap<>();

    @Override
    public List<Held> of(ProvinceId province) {
        return analysts.entrySet().stream()
                .map(one -> new Held(one.getKey(), "อปท. " + one.getKey(), null, one.getValue()))
                .toList();
    }

    @Override
    public Optional<Analyst> analystOf(LaoId lao) {
        return Optional.ofNullable(analysts.get(lao));
    }

    @Override
    public int nobodys(ProvinceId province) {
        return (int)
                of(province).stream().filter(held -> held.analyst() == null).count();
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
}

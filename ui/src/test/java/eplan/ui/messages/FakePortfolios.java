package eplan.ui.messages;

import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.ui.testing.FakeHolders;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who has which LAO by which name, as a test says. */
final class FakePortfolios extends FakeHolders {

    final List<Held> held = new ArrayList<>();

    @Override
    public List<Held> of(ProvinceId province) {
        return List.copyOf(held);
    }

    @Override
    public Optional<Analyst> analystOf(LaoId lao) {
        return held.stream()
                .filter(one -> one.lao().equals(lao))
                .findFirst()
                .flatMap(one -> Optional.ofNullable(one.analyst()));
    }
}

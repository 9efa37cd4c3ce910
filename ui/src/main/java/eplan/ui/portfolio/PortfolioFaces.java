package eplan.ui.portfolio;

import eplan.inbox.WorkLoad;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Portfolios;
import eplan.people.Portfolios.Analyst;
import eplan.people.Portfolios.Load;
import eplan.people.Portfolios.Proposal;
import eplan.people.Role;
import eplan.people.Substitutions;
import eplan.registry.Registry;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.ui.casework.InPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The faces that this screen works with, handed on as one. */
@Component
record PortfolioFaces(
        Portfolios portfolios, WorkLoad work, Registry registry, Actors actors, Optional<Substitutions> substitutions) {

    /** To decide with: in the head's place for an officer who stands in for the head with everything; else as they are. */
    PortfolioFaces toDecide() {
        return substitutions
                .flatMap(all -> InPlace.ofHead(actors, all))
                .map(this::in)
                .orElse(this);
    }

    private PortfolioFaces in(InPlace place) {
        return new PortfolioFaces(
                place.of(Portfolios.class, portfolios),
                place.of(WorkLoad.class, work),
                registry,
                place.of(Actors.class, actors),
                substitutions);
    }

    /** Whether to offer what heads and headquarters may do; the service asks again. */
    boolean mayDecide() {
        Role role = actors.current().role();
        return role == Role.PROVINCIAL_HEAD || (role.ofHeadquarters() && role.mayWrite());
    }

    boolean analystLooks() {
        return actors.current().role() == Role.ANALYST;
    }

    /** The province's LAOs in Thai order; for an analyst their own and nobody's. */
    List<PortfolioRow> rows(ProvinceId province) {
        Map<LaoId, Integer> open = work.open(province);
        return portfolios.of(province).stream()
                .filter(held -> held.analyst() == null || shown(held.analyst()))
                .map(held -> new PortfolioRow(held, open.getOrDefault(held.lao(), 0)))
                .toList();
    }

    private boolean shown(Analyst analyst) {
        Actor actor = actors.current();
        return actor.role() != Role.ANALYST || analyst.id().equals(actor.account());
    }

    /** What is nobody's first, then each analyst's. */
    List<AnalystLoad> loads(ProvinceId province, List<PortfolioRow> rows) {
        List<AnalystLoad> loads = new ArrayList<>();
        loads.add(AnalystLoad.of(null, rows));
        portfolios.loads(province).stream()
                .map(Load::analyst)
                .filter(this::shown)
                .forEach(analyst -> loads.add(AnalystLoad.of(analyst, rows)));
        return loads;
    }

    Proposal propose(ProvinceId province, boolean onlyNobodys) {
        return portfolios.proposeBalance(province, work.open(province), onlyNobodys);
    }
}

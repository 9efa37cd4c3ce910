package eplan.ui.board;

import eplan.people.Actors;
import eplan.people.Portfolios;
import eplan.people.Portfolios.Analyst;
import eplan.people.Portfolios.Load;
import eplan.people.Role;
import eplan.shared.ProvinceId;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whose LAOs the board can be narrowed to; an analyst's board shows no others' anyway. */
@Component
class BoardAnalysts {

    private final ObjectProvider<Portfolios> portfolios;
    private final Actors actors;

    BoardAnalysts(ObjectProvider<Portfolios> portfolios, Actors actors) {
        this.portfolios = portfolios;
        this.actors = actors;
    }

    List<Analyst> of(ProvinceId province) {
        Portfolios known = portfolios.getIfAvailable();
        return known == null || actors.current().role() == Role.ANALYST
                ? List.of()
                : known.loads(province).stream().map(Load::analyst).toList();
    }
}

package eplan.inbox;

import eplan.people.AccountView;
import eplan.people.People;
import eplan.people.Portfolios;
import eplan.people.Portfolios.Load;
import eplan.people.Role;
import eplan.people.Substitutions;
import eplan.shared.AccountId;
import eplan.shared.ProvinceId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Collects what somebody who leaves has, through the faces of whoever keeps it. */
@Component
class LeavingReading {

    private final LeavingTable table;
    private final People people;
    private final Portfolios portfolios;
    private final Substitutions substitutions;

    LeavingReading(LeavingTable table, People people, Portfolios portfolios, Substitutions substitutions) {
        this.table = table;
        this.people = people;
        this.portfolios = portfolios;
        this.substitutions = substitutions;
    }

    LeavingHeld held(AccountView leaver) {
        List<AccountView> others = others(leaver);
        return new LeavingHeld(
                leaver,
                others,
                table.work(leaver),
                table.laos(leaver.id()),
                table.asked(leaver.id()),
                substitutions.with(leaver.id()),
                table.views(leaver.id()),
                table.open(others.stream().map(AccountView::id).toList()),
                portfolios(leaver));
    }

    private List<AccountView> others(AccountView leaver) {
        ProvinceId province = leaver.province();
        List<AccountView> office = province == null ? people.headquarters() : people.colleagues(province);
        return office.stream().filter(one -> !one.id().equals(leaver.id())).toList();
    }

    private Map<AccountId, Integer> portfolios(AccountView leaver) {
        ProvinceId province = leaver.province();
        return province == null || leaver.role() != Role.ANALYST
                ? Map.of()
                : portfolios.loads(province).stream()
                        .collect(Collectors.toMap(load -> load.analyst().id(), Load::laos));
    }
}

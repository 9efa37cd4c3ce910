package eplan.ui.absences;

import eplan.inbox.Leaving;
import eplan.people.AccountView;
import eplan.people.Actors;
import eplan.people.People;
import eplan.people.Role;
import eplan.people.Substitutions;
import eplan.people.Substitutions.Substitution;
import eplan.registry.Registry;
import eplan.registry.Registry.DistrictView;
import eplan.shared.AccountId;
import eplan.shared.BusinessClock;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The faces that this screen works with, handed on as one. */
@Component
record AbsenceFaces(
        Substitutions substitutions,
        People people,
        Leaving leaving,
        Registry registry,
        Actors actors,
        BusinessClock clock) {

    /** The actor's own first; headquarters' people see all. */
    List<Office> offices() {
        Stream<Office> provinces = registry.provinces().stream().map(Office::new);
        return actors.current().province() == null
                ? Stream.concat(Stream.of(Office.HEADQUARTERS), provinces).toList()
                : provinces.toList();
    }

    List<Substitution> of(Office office) {
        ProvinceId id = office.id();
        return id == null ? substitutions.ofHeadquarters() : substitutions.of(id);
    }

    List<DistrictView> districts(Office office) {
        ProvinceId id = office.id();
        return id == null ? List.of() : registry.districts(id);
    }

    /** Whether to offer what is for who leads the office; the service asks again. */
    boolean mayDecide(Office office) {
        Role role = actors.current().role();
        return office.province() == null
                ? role == Role.HQ_PROCESS_OWNER
                : role == Role.PROVINCIAL_HEAD || (role.ofHeadquarters() && role.mayWrite());
    }

    /** The same for closing an account: headquarters leave that to the province's head, but for the process owner. */
    boolean mayLetGo(Office office) {
        Role role = actors.current().role();
        return role == Role.HQ_PROCESS_OWNER || (role == Role.PROVINCIAL_HEAD && office.province() != null);
    }

    /** Whether to offer what is for who leads the actor's own office. */
    boolean mayDecideAtHome() {
        Role role = actors.current().role();
        return role == Role.PROVINCIAL_HEAD || role == Role.HQ_PROCESS_OWNER;
    }

    /** Whose absence the actor may arrange: anybody's for whom they decide, else their own. */
    List<AccountView> absentees(Office office) {
        List<AccountView> all = everybody(office);
        return mayDecide(office)
                ? all
                : all.stream().filter(one -> isMe(one.id())).toList();
    }

    /** Who could leave the office: nobody moves themselves out. */
    List<AccountView> leavers(Office office) {
        return everybody(office).stream().filter(one -> !isMe(one.id())).toList();
    }

    private List<AccountView> everybody(Office office) {
        ProvinceId id = office.id();
        return id == null ? people.headquarters() : people.colleagues(id);
    }

    boolean isMe(AccountId account) {
        return account.equals(actors.current().account());
    }

    /** @throws NotFound when there is no such office, or the actor may not see it */
    static Office chosen(List<Office> offices, @Nullable String code) {
        return offices.stream()
                .filter(one -> code == null || code.equals(one.code()))
                .findFirst()
                .orElseThrow(() -> new NotFound("office " + code));
    }
}

package eplan.ui.absences;

import eplan.people.AccountView;
import eplan.people.People;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.ui.testing.Fakes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whoever is signed in and two colleagues; and two of headquarters. */
final class FakePeople implements People {

    static final AccountId MANA = new AccountId(8);
    static final AccountId SUDA = new AccountId(9);
    static final AccountId UMNUAY = new AccountId(20);

    final List<AccountView> colleagues = new ArrayList<>(List.of(
            person(Fakes.ME, "สมหญิง ใจดี", Role.PROVINCIAL_HEAD),
            person(MANA, "มานะ", Role.PROVINCIAL_OFFICER),
            person(SUDA, "สุดา", Role.PROVINCIAL_OFFICER)));

    static AccountView person(AccountId id, String name, Role role) {
        return new AccountView(id, "user" + id, name, role, role.ofProvince() ? Fakes.KORAT : null, null);
    }

    @Override
    public AccountView account(AccountId id) {
        return colleagues.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("account " + id));
    }

    @Override
    public Map<AccountId, String> names(Collection<AccountId> ids) {
        return ids.stream().collect(Collectors.toMap(id -> id, id -> account(id).displayName()));
    }

    @Override
    public List<AccountView> colleagues(ProvinceId province) {
        return List.copyOf(colleagues);
    }

    @Override
    public List<AccountView> headquarters() {
        return List.of(
                person(Fakes.ME, "สมหญิง ใจดี", Role.HQ_PROCESS_OWNER), person(UMNUAY, "อำนวย", Role.HQ_OFFICER));
    }
}

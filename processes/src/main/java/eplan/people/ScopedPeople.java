package eplan.people;

import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class ScopedPeople implements People {

    private static final List<String> HEADQUARTERS = List.of(Role.HQ_PROCESS_OWNER.name(), Role.HQ_OFFICER.name());

    private final Accounts accounts;
    private final Actors actors;
    private final Access access;
    private final ObjectProvider<LaoProvinces> provinces;

    ScopedPeople(Accounts accounts, Actors actors, Access access, ObjectProvider<LaoProvinces> provinces) {
        this.accounts = accounts;
        this.actors = actors;
        this.access = access;
        this.provinces = provinces;
    }

    @Override
    public AccountView account(AccountId id) {
        Actor actor = actors.current();
        return accounts.findById(id.value())
                .map(Account::view)
                .filter(account -> visible(account, actor))
                .orElseThrow(() -> new NotFound("account " + id));
    }

    @Override
    public Map<AccountId, String> names(Collection<AccountId> ids) {
        Actor actor = actors.current();
        return accounts.findByIdIn(ids.stream().map(AccountId::value).toList()).stream()
                .map(Account::view)
                .filter(account -> visible(account, actor))
                .collect(Collectors.toMap(AccountView::id, AccountView::displayName));
    }

    @Override
    public List<AccountView> colleagues(ProvinceId province) {
        access.seeProvince(province);
        return views(accounts.findByProvinceIdAndEnabledTrue(province.value()));
    }

    @Override
    public List<AccountView> headquarters() {
        actors.current();
        return views(accounts.findByRoleInAndEnabledTrue(HEADQUARTERS));
    }

    private static List<AccountView> views(List<Account> found) {
        return found.stream().map(Account::view).toList();
    }

    private boolean visible(AccountView account, Actor actor) {
        if (actor.role() == Role.SYSTEM
                || actor.role().ofHeadquarters()
                || account.role().ofHeadquarters()
                || account.id().equals(actor.account())) {
            return true;
        }
        if (actor.lao() != null && account.lao() != null) {
            return actor.lao().equals(account.lao());
        }
        Optional<ProvinceId> here = province(actor.province(), actor.lao());
        return here.isPresent() && here.equals(province(account.province(), account.lao()));
    }

    private Optional<ProvinceId> province(@Nullable ProvinceId own, @Nullable LaoId lao) {
        if (own != null) {
            return Optional.of(own);
        }
        return lao == null ? Optional.empty() : provinces.getObject().provinceToday(lao);
    }
}

package eplan.people;

import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import java.util.Collection;
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

    private final Accounts accounts;
    private final Actors actors;
    private final ObjectProvider<LaoProvinces> provinces;

    ScopedPeople(Accounts accounts, Actors actors, ObjectProvider<LaoProvinces> provinces) {
        this.accounts = accounts;
        this.actors = actors;
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

package eplan.people;

import eplan.people.LaoProvinces.LaoToday;
import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.shared.Reason;
import eplan.shared.Refused;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ScopedPortfolios implements Portfolios {

    private static final int LONGEST_REASON = 1000;

    private final Access access;
    private final LaoProvinces provinces;
    private final Accounts accounts;
    private final PortfolioTable table;
    private final PortfolioMoves moves;
    private final PortfolioTransactions transactions;

    ScopedPortfolios(
            Access access,
            LaoProvinces provinces,
            Accounts accounts,
            PortfolioTable table,
            PortfolioMoves moves,
            PortfolioTransactions transactions) {
        this.access = access;
        this.provinces = provinces;
        this.accounts = accounts;
        this.table = table;
        this.moves = moves;
        this.transactions = transactions;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Held> of(ProvinceId province) {
        access.seeProvince(province);
        Map<LaoId, Analyst> analysts = table.analysts(province);
        return provinces.laosToday(province).stream()
                .map(lao -> new Held(lao.id(), lao.nameTh(), lao.districtTh(), analysts.get(lao.id())))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public int nobodys(ProvinceId province) {
        access.seeProvince(province);
        return table.nobodys(province);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Load> loads(ProvinceId province) {
        access.seeProvince(province);
        return table.loads(province);
    }

    @Override
    @Transactional(readOnly = true)
    public Proposal proposeBalance(ProvinceId province, Map<LaoId, Integer> openItems, boolean onlyUnassigned) {
        access.decideFor(province);
        List<Analyst> analysts =
                table.loads(province).stream().map(Load::analyst).toList();
        if (analysts.isEmpty()) {
            throw new Refused("refused.portfolio.no-analyst");
        }
        var balance = new PortfolioBalance(provinces.laosToday(province), openItems, table.analysts(province), analysts)
                .fill();
        return (onlyUnassigned ? balance : balance.even()).proposal();
    }

    @Override
    public void assign(ProvinceId province, Map<LaoId, AccountId> to, String reason) {
        transactions.retrying(() -> give(province, to, reason));
    }

    private void give(ProvinceId province, Map<LaoId, AccountId> to, String reason) {
        Actor by = access.decideFor(province);
        String why = why(to.keySet(), reason);
        mustLieIn(province, to.keySet());
        mustBeAnalystsOf(province, Set.copyOf(to.values()));
        moves.make(province, to.keySet(), to, by, why);
    }

    @Override
    public void release(ProvinceId province, Set<LaoId> laos, String reason) {
        transactions.retrying(() -> takeBack(province, laos, reason));
    }

    private void takeBack(ProvinceId province, Set<LaoId> laos, String reason) {
        Actor by = access.decideFor(province);
        String why = why(laos, reason);
        mustLieIn(province, laos);
        moves.make(province, laos, Map.of(), by, why);
    }

    private static String why(Set<LaoId> laos, String reason) {
        if (laos.isEmpty()) {
            throw new Refused("refused.portfolio.nothing");
        }
        return Reason.given(reason, "refused.portfolio.reason", LONGEST_REASON, "refused.portfolio.reason.long");
    }

    private void mustLieIn(ProvinceId province, Set<LaoId> laos) {
        Set<LaoId> here =
                provinces.laosToday(province).stream().map(LaoToday::id).collect(Collectors.toSet());
        for (LaoId lao : laos) {
            if (!here.contains(lao)) {
                throw new NotFound("lao " + lao + " in province " + province);
            }
        }
    }

    private void mustBeAnalystsOf(ProvinceId province, Collection<AccountId> ids) {
        Map<AccountId, Account> known = accounts
                .findByIdIn(ids.stream().map(AccountId::value).toList())
                .stream()
                .collect(Collectors.toMap(Account::id, Function.identity()));
        for (AccountId id : ids) {
            Account account = known.get(id);
            if (account == null || !province.equals(account.view().province())) {
                throw new NotFound("account " + id + " in province " + province);
            }
            if (account.view().role() != Role.ANALYST) {
                throw new Refused("refused.portfolio.not-analyst", account.displayName());
            }
            if (!account.enabled()) {
                throw new Refused("refused.portfolio.left", account.displayName());
            }
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Past> history(LaoId lao) {
        Actor actor = access.seeLao(lao);
        if (actor.role() == Role.LAO_STAFF) {
            throw new AccessDeniedException(actor.role() + " may not see who had an LAO");
        }
        return table.history(lao);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Analyst> analystOf(LaoId lao) {
        access.seeLao(lao);
        return table.analyst(lao);
    }
}

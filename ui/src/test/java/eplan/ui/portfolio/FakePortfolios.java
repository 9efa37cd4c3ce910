package eplan.ui.portfolio;

import eplan.people.Portfolios;
import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import eplan.ui.testing.FakeRegistry;
import eplan.ui.testing.Fakes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Three LAOs of Korat and two analysts, the first of whom is whoever is signed in; proposes that Suda takes what is nobody's. */
final class FakePortfolios implements Portfolios {

    static final Analyst MANA = new Analyst(Fakes.ME, "มานะ");
    static final Analyst SUDA = new Analyst(new AccountId(8), "สุดา");
    static final LaoId JOHO = new LaoId(9);

    final Map<LaoId, String> names = new LinkedHashMap<>();
    final Map<LaoId, Analyst> holders = new LinkedHashMap<>();
    final List<Analyst> analysts = new ArrayList<>(List.of(MANA, SUDA));
    final List<String> done = new ArrayList<>();

    FakePortfolios() {
        names.put(FakeRegistry.NONGBUA, "อบต. หนองบัวศาลา");
        names.put(FakeRegistry.PHOKLANG, "เทศบาลตำบลโพธิ์กลาง");
        names.put(JOHO, "อบต. จอหอ");
        holders.put(FakeRegistry.NONGBUA, MANA);
        holders.put(FakeRegistry.PHOKLANG, SUDA);
    }

    @Override
    public List<Held> of(ProvinceId province) {
        return names.keySet().stream()
                .map(lao -> new Held(
                        lao,
                        Objects.requireNonNull(names.get(lao)),
                        lao.equals(JOHO) ? "ปากช่อง" : "เมืองนครราชสีมา",
                        holders.get(lao)))
                .toList();
    }

    @Override
    public int nobodys(ProvinceId province) {
        return (int)
                of(province).stream().filter(held -> held.analyst() == null).count();
    }

    @Override
    public List<Load> loads(ProvinceId province) {
        return analysts.stream().map(one -> new Load(one, laos(one))).toList();
    }

    private int laos(Analyst analyst) {
        return (int) holders.values().stream().filter(analyst::equals).count();
    }

    @Override
    public Proposal proposeBalance(ProvinceId province, Map<LaoId, Integer> openItems, boolean onlyUnassigned) {
        if (analysts.isEmpty()) {
            throw new Refused("refused.portfolio.no-analyst");
        }
        done.add("proposed " + onlyUnassigned + " of " + openItems.get(FakeRegistry.NONGBUA));
        List<Move> moves = names.keySet().stream()
                .filter(lao -> !holders.containsKey(lao))
                .map(lao -> new Move(lao, Objects.requireNonNull(names.get(lao)), "ปากช่อง", null, SUDA))
                .toList();
        int more = moves.size();
        return new Proposal(moves, List.of(new Share(MANA, 1, 1, 8, 8), new Share(SUDA, 1, 1 + more, 1, 1 + more)));
    }

    @Override
    public void assign(ProvinceId province, Map<LaoId, AccountId> to, String reason) {
        if ("ไม่ได้".equals(reason)) {
            throw new Refused("refused.portfolio.left", SUDA.name());
        }
        String given = to.keySet().stream().map(names::get).sorted().collect(Collectors.joining(","));
        done.add("assigned " + given + " to " + Set.copyOf(to.values()) + " " + reason);
        to.forEach((lao, account) -> holders.put(lao, account.equals(MANA.id()) ? MANA : SUDA));
    }

    @Override
    public void release(ProvinceId province, Set<LaoId> laos, String reason) {
        done.add("released " + laos.size() + " " + reason);
        laos.forEach(holders::remove);
    }

    @Override
    public List<Past> history(LaoId lao) {
        Instant at = Instant.parse("2011-03-08T03:12:00Z");
        return lao.equals(JOHO)
                ? List.of()
                : List.of(
                        new Past(SUDA, LocalDate.of(2011, 3, 1), null, "หัวหน้า", "เกลี่ยงาน", at),
                        new Past(MANA, LocalDate.of(2010, 10, 1), LocalDate.of(2011, 2, 28), "หัวหน้า", "เริ่มปี", at));
    }

    @Override
    public Optional<Analyst> analystOf(LaoId lao) {
        return Optional.ofNullable(holders.get(lao));
    }
}

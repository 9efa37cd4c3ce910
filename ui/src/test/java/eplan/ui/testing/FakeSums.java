package eplan.ui.testing;

import eplan.plan.Money;
import eplan.plan.Sums;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A million baht planned for roads, and something outside the plan; or nothing. Remembers what was asked for. */
public final class FakeSums implements Sums {

    private static final Money ROADS = new Money(
            8,
            5,
            new BigDecimal("1000000"),
            new BigDecimal("600000.25"),
            new BigDecimal("600000.25"),
            quarters("0", "300000", "0", "0"),
            quarters("0", "0", "150000.75", "0"));
    private static final Money OUTSIDE = new Money(
            0,
            0,
            BigDecimal.ZERO,
            new BigDecimal("40000"),
            BigDecimal.ZERO,
            quarters("0", "0", "0", "0"),
            quarters("0", "0", "0", "0"));

    public final List<String> asked = new ArrayList<>();
    public boolean nothing;

    private static List<BigDecimal> quarters(String... amounts) {
        return Stream.of(amounts).map(BigDecimal::new).toList();
    }

    @Override
    public List<AreaSum> ofNation(FiscalYear year) {
        asked.add("nation " + year);
        return nothing ? List.of() : List.of(new AreaSum("ECONOMY", ROADS.plus(ROADS)), new AreaSum("", OUTSIDE));
    }

    @Override
    public List<AreaSum> ofProvince(ProvinceId province, FiscalYear year) {
        asked.add("province " + province + " " + year);
        return nothing ? List.of() : List.of(new AreaSum("INFRASTRUCTURE", ROADS), new AreaSum("", OUTSIDE));
    }

    @Override
    public List<ProvinceSum> provinces(FiscalYear year) {
        return List.of(
                new ProvinceSum(Fakes.KORAT, "30", "นครราชสีมา", "Nakhon Ratchasima", ROADS),
                new ProvinceSum(new ProvinceId(83), "83", "ภูเก็ต", "Phuket", Money.NONE));
    }

    @Override
    public List<LaoSum> laos(ProvinceId province, FiscalYear year) {
        return List.of(
                new LaoSum(FakeRegistry.NONGBUA, "อบต. หนองบัวศาลา", true, ROADS),
                new LaoSum(new LaoId(9), "อบต. ย้ายจังหวัด", false, OUTSIDE));
    }

    @Override
    public List<StrategySum> ofLao(LaoId lao, FiscalYear year) {
        asked.add("lao " + lao + " " + year);
        return nothing
                ? List.of(new StrategySum(11, "ถนนดี น้ำไหล", "INFRASTRUCTURE", Money.NONE))
                : List.of(
                        new StrategySum(11, "ถนนดี น้ำไหล", "INFRASTRUCTURE", ROADS),
                        new StrategySum(12, "", "", Money.NONE),
                        new StrategySum(0, "", "", OUTSIDE));
    }
}

package eplan.ui.hiring.hq;

import eplan.hiring.HeadcountDecisions;
import eplan.shared.AccountId;
import eplan.shared.ContractId;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import eplan.shared.StaleForm;
import eplan.ui.testing.Fakes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Two provinces: in Nakhon Ratchasima one of two posts is proposed to go, with the contract of the one with fewer points. */
final class FakeHeadcountDecisions implements HeadcountDecisions {

    static final ContractId GOES = new ContractId(9);
    static final LocalDate TERM = LocalDate.of(2012, 9, 30);

    final List<Decision> decided = new ArrayList<>();
    final List<String> reasons = new ArrayList<>();
    Aims aims = new Aims(new BigDecimal("55"), 30, 90);
    boolean stale;

    private static Analyst analyst(long id, String name, String total, Verdict proposed) {
        return new Analyst(
                new AccountId(id),
                name,
                100,
                new BigDecimal("30"),
                total == null ? null : new BigDecimal(total),
                proposed,
                null);
    }

    @Override
    public List<Proposal> of(FiscalYear year) {
        return List.of(
                new Proposal(
                        Fakes.KORAT,
                        "30",
                        "นครราชสีมา",
                        "Nakhon Ratchasima",
                        2,
                        3,
                        2,
                        334,
                        List.of(
                                analyst(71, "นายเก่ง", "88.5", Verdict.KEEP),
                                analyst(72, "นายอ่อน", "41", Verdict.REDUCE)),
                        1,
                        null,
                        null),
                new Proposal(
                        FakeHiringYears.PHUKET,
                        "83",
                        "ภูเก็ต",
                        "Phuket",
                        1,
                        null,
                        1,
                        19,
                        List.of(analyst(73, "นางดี", null, Verdict.KEEP)),
                        1,
                        1,
                        LocalDate.of(2011, 8, 1)));
    }

    @Override
    public Aims aims(FiscalYear year) {
        return aims;
    }

    @Override
    public void aims(FiscalYear year, Aims now, String reason) {
        aims = now;
        reasons.add(reason);
    }

    @Override
    public List<Consequence> preview(FiscalYear year, List<Decision> decisions) {
        List<Consequence> all = new ArrayList<>();
        for (Decision one : decisions) {
            boolean korat = one.province().equals(Fakes.KORAT);
            LocalDate end = one.ends().get(GOES);
            if (korat && one.posts() < 2) {
                all.add(new Consequence(
                        one.province(),
                        "นครราชสีมา",
                        GOES,
                        "นายอ่อน",
                        new BigDecimal("41"),
                        end == null ? Fate.NOT_RENEWED : Fate.ENDS,
                        end == null ? TERM : end));
            }
            all.add(new Consequence(
                    one.province(),
                    "x",
                    new ContractId(korat ? 8 : 7),
                    korat ? "นายเก่ง" : "นางดี",
                    null,
                    Fate.STAYS,
                    TERM));
        }
        return all;
    }

    @Override
    public void decide(FiscalYear year, List<Decision> decisions, List<Consequence> seen, String reason) {
        if (stale) {
            stale = false;
            throw new StaleForm("decisions");
        }
        decided.addAll(decisions);
        reasons.add(reason);
    }

    @Override
    public List<Decided> history(FiscalYear year, ProvinceId province) {
        return List.of(new Decided(3, 2, "ผลงานต่ำ", List.of(), "นางกรม", LocalDate.of(2011, 8, 1)));
    }

    @Override
    public byte[] xlsx(FiscalYear year) {
        return new byte[] {1};
    }
}

package eplan.ui.portfolio;

import eplan.people.Portfolios.Analyst;
import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.ReasonDialog;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What can be done with a province's LAOs, each in its dialog. */
final class PortfolioActs implements PortfolioList.Acts {

    private final PortfolioFaces faces;
    private final ProvinceId province;
    private final Runnable changed;

    /** @param changed after something was done */
    PortfolioActs(PortfolioFaces faces, ProvinceId province, Runnable changed) {
        this.faces = faces;
        this.province = province;
        this.changed = changed;
    }

    void balance() {
        Attempt.to(
                () -> new BalanceDialog(faces, province, moved -> tell("portfolio.balanced", moved)).open(),
                Notify::warn,
                Notify::stale);
    }

    @Override
    public void assign(Set<LaoId> laos) {
        Attempt.to(() -> askWho(laos), Notify::warn, Notify::stale);
    }

    private void askWho(Set<LaoId> laos) {
        List<AnalystLoad> loads = faces.loads(province, faces.rows(province)).stream()
                .filter(load -> load.analyst() != null)
                .toList();
        if (loads.isEmpty()) {
            Notify.warn(Words.of("refused.portfolio.no-analyst"));
        } else {
            new AssignDialog(laos.size(), loads, (analyst, why) -> assign(laos, analyst, why)).open();
        }
    }

    private void assign(Set<LaoId> laos, Analyst analyst, String why) {
        Map<LaoId, AccountId> to = laos.stream().collect(Collectors.toMap(Function.identity(), lao -> analyst.id()));
        faces.portfolios().assign(province, to, why);
        tell("portfolio.assigned", laos.size());
    }

    @Override
    public void release(Set<LaoId> laos) {
        new ReasonDialog(
                        Words.of("portfolio.release.title", laos.size()),
                        Words.of("portfolio.release.explained"),
                        Words.of("portfolio.release"),
                        why -> {
                            faces.portfolios().release(province, laos, why);
                            tell("portfolio.released", laos.size());
                        })
                .open();
    }

    @Override
    public void history(PortfolioRow row) {
        Attempt.to(
                () -> new PastDialog(row.held().laoTh(), faces.portfolios().history(row.lao())).open(),
                Notify::warn,
                Notify::stale);
    }

    private void tell(String key, int laos) {
        Notify.done(Words.of(key, laos));
        changed.run();
    }
}

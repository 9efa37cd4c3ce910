package eplan.hiring;

import eplan.hiring.Contracts.HandOver;
import eplan.hiring.Contracts.Signing;
import eplan.people.Portfolios;
import eplan.people.Portfolios.Analyst;
import eplan.people.Portfolios.Held;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.util.List;
import org.springframework.stereotype.Component;

/** What signing starts from. */
@Component
class SigningForm {

    private final HiringAccess access;
    private final HiringCases cases;
    private final HiringApprovals approvals;
    private final ContractPosts posts;
    private final Portfolios portfolios;
    private final SigningFacts facts;

    SigningForm(
            HiringAccess access,
            HiringCases cases,
            HiringApprovals approvals,
            ContractPosts posts,
            Portfolios portfolios,
            SigningFacts facts) {
        this.access = access;
        this.cases = cases;
        this.approvals = approvals;
        this.posts = posts;
        this.portfolios = portfolios;
        this.facts = facts;
    }

    Signing of(FiscalYear year, ProvinceId province) {
        access.writeFor(province);
        HiringCase here = cases.require(year, province);
        return new Signing(
                year,
                province,
                facts.name(province),
                posts.approved(here.id()).isPresent(),
                here.budgetOn(),
                facts.left(here.id()),
                approvals.of(year, province).found().stream()
                        .filter(one -> !one.signed())
                        .toList(),
                handOvers(province),
                facts.renewable(year, province),
                facts.calledOff(here));
    }

    private List<HandOver> handOvers(ProvinceId province) {
        return portfolios.of(province).stream().map(SigningForm::handOver).toList();
    }

    private static HandOver handOver(Held held) {
        Analyst analyst = held.analyst();
        return new HandOver(
                held.lao(),
                held.laoTh(),
                held.districtTh(),
                analyst == null ? null : analyst.id(),
                analyst == null ? null : analyst.name());
    }
}

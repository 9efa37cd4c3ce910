package eplan.ui.hiring.contract;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eplan.hiring.Contracts.ContractLine;
import eplan.hiring.Contracts.ContractView;
import eplan.hiring.HiringSteps.StepView;
import eplan.hiring.Instalments.Instalment;
import eplan.shared.ContractId;
import eplan.shared.NotFound;
import eplan.ui.casework.Words;
import eplan.ui.filters.UrlParameters;
import eplan.ui.hiring.HiringChips;
import eplan.ui.hiring.HiringHistory;
import eplan.ui.hiring.HiringLinks;
import eplan.ui.hiring.LongStepList;
import eplan.ui.shell.Page;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One contract: where it stands, its documents, its instalments with their reports, and what happened. Out of scope is not found. */
@Route("hiring/contract/:contract([0-9]{1,18})")
@StyleSheet("context://eplan/hiring-pages.css")
@RolesAllowed({"ANALYST", "PROVINCIAL_OFFICER", "PROVINCIAL_HEAD", "HQ_PROCESS_OWNER", "HQ_OFFICER", "AUDITOR"})
class HiringContractView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient ContractPageFaces faces;
    private final Div main = new Div();
    private transient ContractId id = new ContractId(0);
    private transient @Nullable Long instalment;

    HiringContractView(ContractPageFaces faces) {
        this.faces = faces;
        addClassName("hiring-view");
        main.addClassNames("hiring-main", "hiring-parts", "page-pad");
        show(main);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = new ContractId(event.getRouteParameters().getLong("contract").orElseThrow(() -> new NotFound("contract")));
        instalment = UrlParameters.of(event.getLocation().getQueryParameters()).number("instalment");
        read();
    }

    private void read() {
        ContractView view = faces.contracts().view(id);
        List<Instalment> instalments = faces.instalments().of(id);
        List<StepView> steps = faces.steps().ofContract(id);
        ContractLine line = view.line();
        header().title(line.contractor());
        header().line(Words.of("contractpage.line", line.number(), line.year().toString(), line.provinceTh()));
        header().chips(HiringChips.of(line));
        header().actions(back(line));
        InContract here = new InContract(faces, view, this::changed);
        main.removeAll();
        main.add(
                new ContractHead(here),
                new TermEndCard(here),
                new DocumentsCard(here),
                new InstalmentList(here, instalments, instalment),
                steps(steps),
                new HiringHistory(limit -> faces.steps().history(id, limit), false));
    }

    /** To where it stands among others: one's own, or the province's. */
    private Anchor back(ContractLine line) {
        Anchor back = faces.reader().analyst()
                ? new Anchor(HiringLinks.mine(), Words.of("ownhiring.back"))
                : new Anchor(
                        faces.codeOf(line.province())
                                .map(code -> HiringLinks.province(code, line.year(), "contracts"))
                                .orElse(HiringLinks.HOME),
                        Words.of("contractpage.province"));
        back.addClassName("button-link");
        return back;
    }

    private static Section steps(List<StepView> steps) {
        Section card = new Section(new H2(Words.of("contractpage.steps")), new LongStepList(steps));
        card.addClassNames("card", "hiring-part");
        card.setVisible(!steps.isEmpty());
        return card;
    }

    private void changed() {
        read();
        refreshFrame();
    }
}

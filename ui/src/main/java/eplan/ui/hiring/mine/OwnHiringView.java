package eplan.ui.hiring.mine;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eplan.hiring.Contracts.ContractLine;
import eplan.ui.casework.Words;
import eplan.ui.component.EmptyState;
import eplan.ui.hiring.HiringLinks;
import eplan.ui.shell.Page;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** An analyst's own contracts with what to do next, and their own scores and evaluations. */
@Route(OwnHiringView.PATH)
@StyleSheet("context://eplan/hiring-pages.css")
@RolesAllowed("ANALYST")
class OwnHiringView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    static final String PATH = HiringLinks.HOME + "/mine";

    private final transient OwnHiringFaces faces;
    private final Div main = new Div();

    OwnHiringView(OwnHiringFaces faces) {
        this.faces = faces;
        addClassName("hiring-view");
        header().title(Words.of("ownhiring.title"));
        main.addClassNames("hiring-main", "hiring-parts", "page-pad");
        show(main);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<ContractLine> contracts = faces.contracts().mine();
        main.removeAll();
        if (contracts.isEmpty()) {
            main.add(new EmptyState(VaadinIcon.HANDSHAKE, Words.of("ownhiring.none"), Words.of("ownhiring.none.why")));
        } else {
            main.add(new H2(Words.of("ownhiring.contracts")));
            contracts.forEach(one -> main.add(new OwnContractCard(faces, one)));
        }
        addScores();
    }

    private void addScores() {
        Div scores = new Div();
        scores.addClassName("hiring-parts");
        faces.years().years().forEach(year -> {
            OwnScoreCard card = new OwnScoreCard(
                    year,
                    faces.scores().mine(year).orElse(null),
                    faces.evaluations().mine(year).orElse(null));
            if (card.hasAnything()) {
                card.criteria(faces.evaluations().criteria(year));
                scores.add(card);
            }
        });
        main.add(
                new H2(Words.of("ownhiring.scores")),
                scores.getComponentCount() > 0 ? scores : new Paragraph(Words.of("ownhiring.scores.none")));
    }
}

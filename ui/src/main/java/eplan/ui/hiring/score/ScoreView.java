package eplan.ui.hiring.score;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eplan.hiring.ScoreRules.ScoreRow;
import eplan.hiring.SystemScores.Detail;
import eplan.hiring.SystemScores.Part;
import eplan.hiring.SystemScores.Score;
import eplan.shared.NotFound;
import eplan.ui.casework.Words;
import eplan.ui.hiring.HiringLinks;
import eplan.ui.shell.Page;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Headquarters' half of one analyst's evaluation: every point opens to the cases behind it. Out of scope is not found. */
@Route("hiring/score/:score([0-9]{1,18})")
@StyleSheet("context://eplan/hiring-pages.css")
@RolesAllowed({"ANALYST", "PROVINCIAL_OFFICER", "PROVINCIAL_HEAD", "HQ_PROCESS_OWNER", "HQ_OFFICER", "AUDITOR"})
class ScoreView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient ScorePageFaces faces;
    private final Div main = new Div();
    private long id;

    ScoreView(ScorePageFaces faces) {
        this.faces = faces;
        addClassName("hiring-view");
        main.addClassNames("hiring-main", "hiring-parts", "page-pad");
        show(main);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().getLong("score").orElseThrow(() -> new NotFound("score"));
        read();
    }

    private void read() {
        Detail detail = faces.scores().detail(id);
        Score score = detail.score();
        header().title(score.name());
        header().line(Words.of(
                "scorepage.line",
                Words.either(score.provinceTh(), score.provinceEn()),
                score.year().toString()));
        header().actions(back(score));
        InScore here = new InScore(faces, detail, this::changed);
        main.removeAll();
        main.add(new ScoreHead(detail), parts(here), new ObjectionPart(here));
    }

    /** To one's own scores, the nation's, or the evaluation of the province. */
    private Anchor back(Score score) {
        Anchor back;
        if (faces.reader().analyst()) {
            back = new Anchor(HiringLinks.mine(), Words.of("ownhiring.back"));
        } else if (faces.reader().role().ofHeadquarters()) {
            back = new Anchor(HiringLinks.scores(score.year(), "scores"), Words.of("hiringhq.scores"));
        } else {
            back = new Anchor(evaluation(score), Words.of("scorepage.back"));
        }
        back.addClassName("button-link");
        return back;
    }

    private String evaluation(Score score) {
        return faces.registry().provinces().stream()
                .filter(one -> one.id().equals(score.province()))
                .map(one -> HiringLinks.province(one.code(), score.year(), "evaluation"))
                .findFirst()
                .orElse(HiringLinks.HOME);
    }

    private Section parts(InScore here) {
        Section parts = new Section(new H2(Words.of("scorepage.parts")));
        parts.addClassNames("card", "hiring-part");
        Paragraph hint = new Paragraph(Words.of("scorepage.parts.hint"));
        hint.addClassName("muted");
        parts.add(hint);
        List<ScoreRow> rules = faces.rules().of(here.score().year()).rows();
        for (Part part : here.detail().parts()) {
            parts.add(new PartCard(here, part, rules));
        }
        return parts;
    }

    private void changed() {
        read();
        refreshFrame();
    }
}

package eplan.ui.hiring.hq;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import eplan.hiring.HeadcountDecisions;
import eplan.hiring.HeadcountDecisions.Consequence;
import eplan.ui.casework.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides on posts for one or many provinces: change what is proposed, look at what it means for whom, then decide with a reason. */
final class DecideDialog extends ActDialog {
    private static final long serialVersionUID = 1L;

    private final transient HqScope scope;
    private final transient DecisionDraft draft;
    private final List<ProvinceDecision> blocks = new ArrayList<>();
    private final Div outcome = new Div();
    private final ReasonField reason = new ReasonField();
    private transient @Nullable List<Consequence> seen;
    private @Nullable ConsequenceList shown;

    DecideDialog(HqScope scope, DecisionDraft draft) {
        super(Words.of("hiringhq.decide.title", draft.proposals().size()), Words.of("hiringhq.decide.do"));
        this.scope = scope;
        this.draft = draft;
        setWidth("820px");
        add(new Paragraph(Words.of("hiringhq.decide.why")));
        if (draft.proposals().size() > 1) {
            add(forAll());
        }
        Div all = new Div();
        all.addClassName("hq-blocks");
        draft.proposals().forEach(one -> blocks.add(new ProvinceDecision(draft, one, this::forget)));
        blocks.forEach(all::add);
        outcome.addClassName("hq-outcome");
        outcome.getElement().setAttribute("role", "status");
        add(all, new Button(Words.of("hiringhq.decide.look"), press -> preview()), outcome, reason);
        forget();
    }

    private Div forAll() {
        IntegerField posts = new IntegerField(Words.of("hiringhq.decide.all"));
        posts.setStepButtonsVisible(true);
        Button put = new Button(Words.of("hiringhq.decide.all.do"), press -> {
            if (Given.number(posts)) {
                draft.posts(posts.getValue());
                blocks.forEach(ProvinceDecision::showPosts);
                forget();
            }
        });
        Div line = new Div(posts, put);
        line.addClassNames("hq-line", "hq-end");
        return line;
    }

    /** What was looked at is not what would be decided any more. */
    private void forget() {
        seen = null;
        outcome.removeAll();
        reason.setVisible(false);
        done().setEnabled(false);
    }

    private void preview() {
        forget();
        boolean complete = true;
        for (ProvinceDecision block : blocks) {
            complete &= block.given();
        }
        if (complete) {
            attempt(this::look);
        }
    }

    private void look() {
        List<Consequence> now = faces().preview(scope.year(), draft.decisions());
        outcome.removeAll();
        ConsequenceList list = new ConsequenceList(draft, now, this::preview);
        outcome.add(list);
        shown = list;
        seen = now;
        reason.setVisible(true);
        done().setEnabled(true);
    }

    private HeadcountDecisions faces() {
        return scope.faces().decisions();
    }

    @Override
    protected void act() {
        List<Consequence> looked = seen;
        ConsequenceList list = shown;
        if (looked != null
                && list != null
                && list.readable()
                && reason.given()
                && attempt(() -> faces().decide(scope.year(), draft.decisions(), looked, reason.text()))) {
            close();
            scope.done(Words.of("hiringhq.decide.done", draft.proposals().size()));
        }
    }

    /** It would mean something else by now: that is shown, to be decided again. */
    @Override
    protected void stale() {
        preview();
        refuse(Words.of("hiringhq.decide.stale"));
    }
}

package eplan.ui.hiring.hq;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import eplan.hiring.HeadcountDecisions.Analyst;
import eplan.hiring.HeadcountDecisions.Proposal;
import eplan.hiring.HeadcountDecisions.Verdict;
import eplan.ui.casework.Words;

/** One province in the dialog that decides: how many posts from now on, and what becomes of each analyst. */
final class ProvinceDecision extends Div {
    private static final long serialVersionUID = 1L;

    private final transient DecisionDraft draft;
    private final transient Proposal proposal;
    private final transient Runnable changed;
    private final IntegerField posts = new IntegerField();

    /** @param changed when something else would be decided */
    ProvinceDecision(DecisionDraft draft, Proposal proposal, Runnable changed) {
        this.draft = draft;
        this.proposal = proposal;
        this.changed = changed;
        addClassName("hq-block");
        String name = ProposalGrid.name(proposal);
        posts.setLabel(name);
        posts.setHelperText(
                Words.of("hiringhq.decide.posts", proposal.posts(), proposal.proposedPosts(), proposal.signed()));
        posts.setStepButtonsVisible(true);
        posts.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                postsTyped();
            }
        });
        showPosts();
        Div people = new Div();
        people.addClassName("hq-stack");
        proposal.analysts().forEach(analyst -> people.add(analyst(analyst)));
        add(posts, people);
    }

    private void postsTyped() {
        Integer wanted = posts.getValue();
        if (wanted != null) {
            draft.posts(proposal, wanted);
        }
        changed.run();
    }

    /** What the draft says. */
    void showPosts() {
        posts.setValue(draft.posts(proposal));
        Given.number(posts);
    }

    boolean given() {
        return Given.number(posts);
    }

    private Div analyst(Analyst analyst) {
        Select<Verdict> verdict = new Select<>();
        verdict.setItems(Verdict.values());
        verdict.setItemLabelGenerator(one -> Words.of("hiring.verdict." + one));
        verdict.setValue(analyst.proposed());
        verdict.setAriaLabel(Words.of("hiringhq.decide.verdict", analyst.name()));
        verdict.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                draft.verdict(proposal, analyst, change.getValue());
                changed.run();
            }
        });
        Div line = new Div(
                new Span(Words.of("hiringhq.analyst", analyst.name(), ProposalGrid.points(analyst), analyst.laos())),
                verdict);
        line.addClassName("hq-line");
        return line;
    }
}

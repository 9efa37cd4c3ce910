package eplan.ui.hiring.hq;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import eplan.hiring.Headcounts.Headcount;
import eplan.ui.casework.Words;
import org.jspecify.annotations.Nullable;

/** Sets one province's headcount, for a reason; nobody's change is overwritten unseen. */
final class HeadcountDialog extends ActDialog {
    private static final long serialVersionUID = 1L;

    private final transient HqScope scope;
    private final transient Headcount row;
    private final IntegerField posts = new IntegerField(Words.of("hiringhq.posts"));
    private final ReasonField reason = new ReasonField();
    private transient @Nullable Integer seen;

    HeadcountDialog(HqScope scope, Headcount row) {
        super(Words.of("hiringhq.headcount.title", HeadcountGrid.name(row), scope.be()), Words.of("hiringhq.save"));
        this.scope = scope;
        this.row = row;
        this.seen = row.posts();
        posts.setStepButtonsVisible(true);
        posts.setRequiredIndicatorVisible(true);
        posts.setValue(row.posts());
        posts.focus();
        add(new Paragraph(Words.of("hiringhq.headcount.now", row.signed(), row.laos())), posts, reason);
    }

    @Override
    protected void act() {
        Integer wanted = posts.getValue();
        posts.setErrorMessage(wanted == null ? Words.of("hiringhq.number.missing") : "");
        posts.setInvalid(wanted == null);
        boolean why = reason.given();
        if (wanted != null && why && attempt(() -> set(wanted))) {
            close();
            scope.done(Words.of("hiringhq.headcount.done", HeadcountGrid.name(row), wanted));
        }
    }

    private void set(int wanted) {
        scope.faces().headcounts().set(scope.year(), row.province(), wanted, seen, reason.text());
    }

    /** Says what stands there by now; what was typed stays, and is saved over it when the person says so again. */
    @Override
    protected void stale() {
        seen = scope.faces().headcounts().of(scope.year(), row.province()).posts();
        refuse(Words.of("hiringhq.headcount.stale", Figure.of(seen)));
    }
}

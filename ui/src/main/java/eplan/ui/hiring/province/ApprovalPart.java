package eplan.ui.hiring.province;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import eplan.hiring.HiringApprovals.Approval;
import eplan.hiring.HiringApprovals.Further;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import eplan.ui.hiring.Facts;

/** Duty 3: the approval to hire, and the contractors found for its posts. */
final class ApprovalPart extends Div {
    private static final long serialVersionUID = 1L;

    ApprovalPart(InProvince here) {
        addClassName("hiring-parts");
        Approval approval = here.forms().approvals().of(here.year(), here.id());
        boolean approved = approval.approvedOn().isPresent();
        Div head = new Div(
                new H2(Words.of("hiringprovince.approval.title")),
                approved
                        ? new Chip("ok", "✓", Words.of("hiringprovince.approval.done"))
                        : new Chip("soon", "○", Words.of("hiringprovince.approval.todo")));
        head.addClassName("hiring-line");
        add(head, facts(here, approval));
        if (!approved && here.reader().writesForProvince()) {
            add(ApproveForm.first(here, approval));
        }
        if (approval.room() > 0 && lasts(here) && here.reader().writesForProvince()) {
            add(ApproveForm.further(here, approval));
        }
        add(new FoundList(here, approval.found()));
    }

    private static boolean lasts(InProvince here) {
        return !here.reader().today().isAfter(here.year().last());
    }

    private static Section facts(InProvince here, Approval approval) {
        Section card = new Section();
        card.addClassNames("card", "hiring-part");
        Facts facts = new Facts().line(Words.of("hiringprovince.approval.headcount"), posts(approval.headcount()));
        if (approval.posts() != null) {
            facts.line(Words.of("hiringprovince.approval.posts"), posts(approval.posts()))
                    .line(Words.of("hiringprovince.approval.left"), posts(approval.left()));
        }
        if (approval.givenUp() > 0) {
            facts.line(Words.of("hiringprovince.approval.givenup"), posts(approval.givenUp()));
        }
        facts.line(Words.of("hiringprovince.approval.letter"), letter(approval));
        approval.approvedOn()
                .ifPresent(on -> facts.line(
                        Words.of("hiringprovince.approval.by"),
                        approval.by() == null
                                ? Words.of("hiringpage.day", on)
                                : Words.of("hiringpage.day.by", on, approval.by())));
        approval.further().forEach(more -> facts.line(Words.of("hiringprovince.more"), further(more)));
        card.add(facts);
        if (approval.left() > 0 && here.reader().decidesForProvince()) {
            card.add(new Button(
                    Words.of("hiringprovince.giveup"), press -> new GiveUpDialog(here, approval.left()).open()));
        }
        return card;
    }

    private static String further(Further more) {
        return Words.of(
                "hiringprovince.more.line", more.posts(), more.letter(), more.dated(), more.approvedOn(), more.by());
    }

    private static String posts(int posts) {
        return Words.of("hiringprovince.approval.n", posts);
    }

    private static String letter(Approval approval) {
        String letter = approval.letter();
        if (letter == null) {
            return "";
        }
        return approval.dated() == null ? letter : Words.of("hiringprovince.letter.of", letter, approval.dated());
    }
}

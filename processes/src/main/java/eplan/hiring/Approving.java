package eplan.hiring;

import eplan.audit.Audit;
import eplan.hiring.ApprovalTable.Kept;
import eplan.hiring.HiringApprovals.Approval;
import eplan.hiring.HiringApprovals.Further;
import eplan.people.Actor;
import eplan.shared.BusinessClock;
import eplan.shared.Reason;
import eplan.shared.Refused;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The province's approval to hire, and posts of it that are given up; the caller's transaction holds the hiring year. */
@Component
class Approving {

    private final ApprovalTable table;
    private final HiringPosts posts;
    private final ApprovalSteps steps;
    private final Audit audit;
    private final BusinessClock clock;

    Approving(ApprovalTable table, HiringPosts posts, ApprovalSteps steps, Audit audit, BusinessClock clock) {
        this.table = table;
        this.posts = posts;
        this.steps = steps;
        this.audit = audit;
        this.clock = clock;
    }

    Approval of(HiringCase year, Candidates candidates) {
        Optional<Kept> kept = table.find(year.id());
        return new Approval(
                posts.headcount(year.year(), year.province()),
                kept.map(Kept::posts).orElse(null),
                kept.map(Kept::givenUp).orElse(0),
                posts.left(year.id()),
                kept.map(Kept::letter).orElse(null),
                kept.map(Kept::dated).orElse(null),
                kept.map(Kept::approvedOn),
                kept.map(Kept::by).orElse(null),
                table.further(year.id()),
                candidates.of(year));
    }

    void approve(HiringCase year, int wanted, String letter, LocalDate dated, Actor by) {
        if (table.find(year.id()).isPresent()) {
            throw new Refused("refused.hiring.approval.done");
        }
        int headcount = posts.headcount(year.year(), year.province());
        if (wanted < 0 || wanted > headcount) {
            throw new Refused("refused.hiring.approval.posts", headcount);
        }
        String number = letter(letter, dated);
        table.approve(year.id(), wanted, number, dated, by);
        steps.approved(year, wanted, number);
        audit.record("hiring.approved", subject(year), null, wanted + " posts, " + number);
    }

    void approveMore(HiringCase year, int more, String letter, LocalDate dated, Actor by) {
        Kept kept = table.find(year.id()).orElseThrow(() -> new Refused("refused.hiring.approval.first"));
        if (clock.today().isAfter(year.year().last())) {
            throw new Refused("refused.hiring.closed", year.year().toString());
        }
        int room = Approval.room(posts.headcount(year.year(), year.province()), kept.posts(), kept.givenUp());
        if (more < 1 || more > room) {
            throw new Refused("refused.hiring.approval.room", room);
        }
        Further further = new Further(more, letter(letter, dated), dated, clock.today(), by.name());
        table.approveMore(year.id(), further, by);
        steps.approvedMore(year, more, further.letter());
        audit.record("hiring.approved-more", subject(year), null, more + " posts, " + further.letter());
    }

    /** The number as it is kept. @throws Refused for a date in the future too */
    private String letter(String number, LocalDate dated) {
        if (dated.isAfter(clock.today())) {
            throw new Refused("refused.hiring.approval.future");
        }
        return OpeningRules.letter(number);
    }

    void giveUp(HiringCase year, int given, String reason) {
        String why = Reason.given(reason, "refused.reason", Reason.LONGEST, "refused.reason.long");
        int left = posts.left(year.id());
        if (given < 1 || given > left) {
            throw new Refused("refused.hiring.approval.left", left);
        }
        table.giveUp(year.id(), given);
        steps.givenUp(year, given, why);
        audit.record("hiring.posts-given-up", subject(year), why, given + " of " + left);
    }

    private static String subject(HiringCase year) {
        return "hiring-year:" + year.year() + ", province:" + year.province();
    }
}

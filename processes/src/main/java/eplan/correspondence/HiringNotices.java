package eplan.correspondence;

import eplan.correspondence.Notices.Kind;
import eplan.hiring.HiringEvents.BudgetAllocated;
import eplan.hiring.HiringEvents.DocumentsReturned;
import eplan.hiring.HiringEvents.HeadcountDecided;
import eplan.hiring.HiringEvents.InstalmentReturned;
import eplan.hiring.HiringEvents.LaterAsked;
import eplan.hiring.HiringEvents.LaterDecided;
import eplan.hiring.HiringEvents.ScoreAnswered;
import eplan.hiring.HiringEvents.ScoresFrozen;
import eplan.hiring.HiringEvents.StepClimbed;
import eplan.hiring.HiringEvents.StepPromiseBroken;
import eplan.hiring.HiringEvents.StepReminded;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.util.Collection;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of what happens in the hiring cycle people are told. */
@Component
class HiringNotices {

    private static final String YEARS =
            "select id from eplan.hiring_year where fiscal_year = :year and province_id = any(:provinces)";

    private static final String SCORES = "select id from eplan.system_score where fiscal_year = ?";

    private final NoticesToTell notices;
    private final JdbcClient jdbc;

    HiringNotices(NoticesToTell notices, JdbcClient jdbc) {
        this.notices = notices;
        this.jdbc = jdbc;
    }

    @EventListener
    void climbed(StepClimbed climbed) {
        notices.tell(Kind.HIRING_ESCALATED, climbed.step().value());
    }

    @EventListener
    void promiseBroken(StepPromiseBroken broken) {
        notices.tell(Kind.HIRING_PROMISE_BROKEN, broken.step().value());
    }

    @EventListener
    void reminded(StepReminded reminded) {
        notices.tell(Kind.HIRING_REMINDED, reminded.step().value());
    }

    @EventListener
    void asked(LaterAsked asked) {
        notices.tell(Kind.HIRING_LATER_ASKED, asked.step().value());
    }

    @EventListener
    void decided(LaterDecided decided) {
        notices.tell(decided.granted() ? Kind.HIRING_LATER_GRANTED : Kind.HIRING_LATER_REFUSED, decided.request());
    }

    @EventListener
    void allocated(BudgetAllocated budget) {
        notices.tell(Kind.HIRING_BUDGET, years(budget.year(), budget.provinces()), null);
    }

    @EventListener
    void decided(HeadcountDecided decided) {
        notices.tell(Kind.HIRING_DECIDED, years(decided.year(), decided.provinces()), null);
    }

    private List<Long> years(FiscalYear year, Collection<ProvinceId> provinces) {
        return jdbc.sql(YEARS)
                .param("year", year.be())
                .param("provinces", provinces.stream().map(ProvinceId::value).toArray(Long[]::new))
                .query((row, n) -> row.getLong(1))
                .list();
    }

    @EventListener
    void scored(ScoresFrozen scores) {
        List<Long> all = jdbc.sql(SCORES)
                .param(scores.year().be())
                .query((row, n) -> row.getLong(1))
                .list();
        notices.tell(Kind.HIRING_SCORE, all, null);
    }

    @EventListener
    void answered(ScoreAnswered answered) {
        notices.tell(Kind.HIRING_SCORE, answered.score());
    }

    @EventListener
    void returned(DocumentsReturned returned) {
        notices.tell(Kind.HIRING_DOCUMENTS_RETURNED, returned.step().value());
    }

    @EventListener
    void returned(InstalmentReturned returned) {
        notices.tell(Kind.HIRING_INSTALMENT_RETURNED, returned.step().value());
    }
}

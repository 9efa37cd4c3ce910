package eplan.hiring;

import eplan.hiring.HiringEvents.HiringYearOpened;
import eplan.hiring.SystemScores.Detail;
import eplan.hiring.SystemScores.Score;
import eplan.people.AccountOpening;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.NewAccount;
import eplan.people.Role;
import eplan.registry.RegistrySetup;
import eplan.shared.AccountId;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import eplan.testing.SettableClock;
import eplan.timeline.Timelines;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The offices of Phatthalung and Satun in July 2601: hiring year 2602 is opened by an event, its scores of 2601 up to 30 June are computed
 * at once. Of the hiring year itself there is nothing but that.
 */
@TestComponent
class ScoredOffice {

    static final FiscalYear HIRING = new FiscalYear(2602);
    static final FiscalYear SCORED = new FiscalYear(2601);
    static final LocalDate CUT_OFF = LocalDate.of(2058, 6, 30);
    static final LocalDate TODAY = LocalDate.of(2058, 7, 16);

    @Autowired
    SettableClock clock;

    @Autowired
    Actors actors;

    @Autowired
    AccountOpening opening;

    @Autowired
    RegistrySetup registry;

    @Autowired
    Timelines timelines;

    @Autowired
    ScoreRun run;

    @Autowired
    SystemScores scores;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient jdbc;

    ProvinceId phatthalung;
    ProvinceId satun;

    void open() {
        clock.set(TODAY);
        as(Actor.SYSTEM, () -> {
            registry.loadShipped();
            timelines.prepare(SCORED);
            return true;
        });
        ForgottenScores.forget(jdbc);
        phatthalung = province("93");
        satun = province("91");
    }

    void close() {
        ForgottenScores.forget(jdbc);
        clock.set(LocalDate.of(2010, 10, 1));
    }

    ProvinceId province(String code) {
        return new ProvinceId(jdbc.sql("select id from eplan.province where code = ?")
                .param(code)
                .query(Long.class)
                .single());
    }

    /** An analyst until the test is over; the account stays from one test to the next. */
    Actor analyst(String name, ProvinceId province) {
        String username = "scores." + name;
        var wanted = new NewAccount(username, username, Role.ANALYST, province, null);
        if (!as(Actor.SYSTEM, () -> opening.exists(username))) {
            as(Actor.SYSTEM, () -> opening.open(wanted, "password-1"));
        }
        long account = jdbc.sql(
                        "update eplan.account set enabled = true, role = 'ANALYST' where username = ? returning id")
                .param(username)
                .query(Long.class)
                .single();
        return new Actor(new AccountId(account), username, Role.ANALYST, province, null);
    }

    static AccountId account(Actor actor) {
        return Objects.requireNonNull(actor.account());
    }

    Actor hq() {
        return new Actor(null, "ประภา", Role.HQ_PROCESS_OWNER, null, null);
    }

    Actor person(Role role, @Nullable ProvinceId province) {
        return new Actor(null, "สมหญิง", role, province, null);
    }

    /** The hiring year is opened, and its scores are computed. */
    void compute() {
        freeze(HIRING, CUT_OFF);
        run.compute(HIRING);
    }

    void freeze(FiscalYear year, LocalDate cutOff) {
        as(hq(), () -> {
            transaction.executeWithoutResult(status -> events.publishEvent(new HiringYearOpened(year, cutOff)));
            return true;
        });
    }

    Score score(Actor analyst) {
        return as(Actor.SYSTEM, () -> scores.of(HIRING, null)).stream()
                .filter(score -> score.analyst().equals(account(analyst)))
                .findFirst()
                .orElseThrow();
    }

    /** As the analyst reads it now. */
    void accept(Actor analyst) {
        Score score = score(analyst);
        as(analyst, () -> {
            scores.accept(score.id(), score.points());
            return true;
        });
    }

    Detail detail(Actor analyst) {
        return as(Actor.SYSTEM, () -> scores.detail(score(analyst).id()));
    }

    List<String> told(Actor analyst) {
        return ToldScore.of(detail(analyst));
    }

    <T> T as(Actor actor, Supplier<T> work) {
        return actors.as(actor, work);
    }
}

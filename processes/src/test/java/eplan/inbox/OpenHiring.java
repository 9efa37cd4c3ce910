package eplan.inbox;

import eplan.engine.TaskLifecycle.TaskSnapshot;
import eplan.hiring.StepKind;
import eplan.people.AccountOpening;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.NewAccount;
import eplan.people.Role;
import eplan.registry.RegistrySetup;
import eplan.shared.AccountId;
import eplan.shared.HiringStepId;
import eplan.shared.ProvinceId;
import eplan.shared.WorkItemId;
import eplan.testing.SettableClock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Hiring year 2565 in Ratchaburi as rows without a case in the engine, and the people who work on it. */
@TestComponent
class OpenHiring {

    /** A Monday. */
    static final LocalDate TODAY = LocalDate.of(2021, 8, 2);

    static final LocalDate LATE = LocalDate.of(2021, 7, 30);
    static final LocalDate LATER = LocalDate.of(2021, 9, 15);
    static final String CONTRACTOR = "สมชาย ขยันยิ่ง";

    @Autowired
    SettableClock clock;

    @Autowired
    Actors actors;

    @Autowired
    AccountOpening opening;

    @Autowired
    RegistrySetup registry;

    @Autowired
    TaskItems tasks;

    @Autowired
    HiringTables tables;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    TransactionTemplate transaction;

    Actor officer;
    Actor head;
    Actor analyst;
    Actor otherAnalyst;
    Actor foreignHead;
    Actor headquarters;
    long year;
    long contract;

    /** Clears what other tests did; one contract runs, with the analyst. */
    void start() {
        clock.set(TODAY);
        actors.asSystem(() -> {
            registry.loadShipped();
            return true;
        });
        tables.forget();
        ProvinceId here = tables.province("70");
        officer = person("inbox-hiring-officer", Role.PROVINCIAL_OFFICER, here);
        head = person("inbox-hiring-head", Role.PROVINCIAL_HEAD, here);
        analyst = person("inbox-hiring-analyst", Role.ANALYST, here);
        otherAnalyst = person("inbox-hiring-analyst-2", Role.ANALYST, here);
        foreignHead = person("inbox-hiring-foreign", Role.PROVINCIAL_HEAD, tables.province("76"));
        headquarters = person("inbox-hiring-hq", Role.HQ_OFFICER, null);
        year = tables.year(here);
        contract = tables.contract(year, account(analyst));
    }

    private Actor person(String username, Role role, @Nullable ProvinceId province) {
        if (!actors.asSystem(() -> opening.exists(username))) {
            actors.asSystem(() -> opening.open(new NewAccount(username, username, role, province, null), "password-1"));
        }
        long account = tables.one("update eplan.account set enabled = true where username = ? returning id", username);
        return new Actor(new AccountId(account), username, role, province, null);
    }

    HiringStepId step(StepKind kind) {
        return tables.step(year, kind, contract);
    }

    /** The engine has a task on it. */
    WorkItemId task(String definition, HiringStepId step, WorkKind kind) {
        String task = UUID.randomUUID().toString();
        happens(() -> tasks.created(new TaskSnapshot(task, definition, "instance", null, null, null, step.value())));
        return new WorkItemId(tables.one(
                "select id from eplan.work_item where hiring_step_id = ? and kind = ?", step.value(), kind.name()));
    }

    WorkItemId todo(HiringStepId step) {
        return task("hiring-work", step, WorkKind.HIRING);
    }

    /** It is chased on this level. */
    WorkItemId chased(HiringStepId step, int level, String audience) {
        tables.one("""
                insert into eplan.hiring_spell (step_id, process_instance_id, state, spell, level, since, level_since, audience)
                values (?, 'inbox-test', 'OPEN', 1, ?, now(), ?, ?)
                on conflict (step_id) do update set level = excluded.level, audience = excluded.audience
                returning step_id""", step.value(), level, TODAY, audience);
        return task("expedite", step, WorkKind.EXPEDITE);
    }

    /** By the system, in one transaction. */
    void happens(Runnable work) {
        actors.asSystem(() -> {
            transaction.executeWithoutResult(status -> work.run());
            return true;
        });
    }

    void publish(Object event) {
        happens(() -> publisher.publishEvent(event));
    }

    <T> T as(Actor actor, Supplier<T> work) {
        return actors.as(actor, work);
    }

    static AccountId account(Actor actor) {
        return Objects.requireNonNull(actor.account());
    }

    @Nullable
    Object column(WorkItemId item, String column) {
        return tables.jdbc
                .sql("select * from eplan.work_item where id = ?")
                .param(item.value())
                .query()
                .singleRow()
                .get(column);
    }
}

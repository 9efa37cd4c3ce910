package eplan.cycle;

import eplan.people.Actor;
import eplan.people.Role;
import eplan.plan.EntryRecords.RecordState;
import eplan.plan.RecordKey;
import eplan.plan.SmallContent;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;

/** What people do with one item of a round, and where it then stands in our tables and in the engine. */
record RoundActs(CycleScenario play, TaskService tasks, SmallContent content) {

    void as(Actor actor, Runnable act) {
        play.as(actor, () -> {
            act.run();
            return true;
        });
    }

    RecordKey record(LaoId lao, String key, String item) {
        return play.round(lao, key).item(item).orElseThrow().record();
    }

    RecordState state(LaoId lao, String key, String item) {
        return play.round(lao, key).item(item).orElseThrow().state();
    }

    List<RecordState> states(LaoId lao, String key) {
        return play.round(lao, key).items().stream()
                .map(EntryRounds.ItemView::state)
                .toList();
    }

    /** LAO staff fill the item in, and do not complete it. @return its version */
    long filled(LaoId lao, String key, String item) {
        RecordKey record = record(lao, key, item);
        return play.as(play.staff(lao), () -> content.fill(record, null));
    }

    void complete(LaoId lao, String key, String item, long version) {
        as(play.staff(lao), () -> play.rounds.complete(play.id(lao, key), item, version, null));
    }

    /** An analyst returns the whole round to these items. */
    void returned(LaoId lao, String key, String... items) {
        as(
                play.analyst(),
                () -> play.rounds.returnForCorrection(play.id(lao, key), List.of(items), "ยอดไม่ตรงกับเอกสาร"));
    }

    void sendBack(Actor actor, LaoId lao, String key, String item, String reason) {
        as(actor, () -> play.rounds.sendBack(play.id(lao, key), item, reason));
    }

    void accepted(LaoId lao, String key) {
        as(play.officer(), () -> play.rounds.accept(play.id(lao, key)));
    }

    /** The items whose task waits in the engine. */
    List<String> waiting(LaoId lao, String key) {
        TaskQuery query =
                tasks.createTaskQuery().processInstanceId(instance(lao, key)).taskDefinitionKey("enter-item");
        return query.list().stream()
                .map(task -> (String) tasks.getVariable(task.getId(), "item"))
                .toList();
    }

    private String instance(LaoId lao, String key) {
        return play.jdbc
                .sql("select process_instance_id from eplan.entry_round where id = ?")
                .param(play.id(lao, key).value())
                .query(String.class)
                .single();
    }

    /** An LAO that was late in October, so that an analyst looks at its next rounds. */
    LaoId lateBefore() {
        LaoId lao = play.opened();
        play.on(2010, 11, 3);
        play.record(lao, "monthly-10");
        return lao;
    }

    /** In May, an LAO whose quarter 2 was accepted in time. */
    LaoId quarterAccepted() {
        LaoId lao = play.opened();
        play.on(2011, 3, 10);
        play.record(lao, "budget-q2");
        play.on(2011, 5, 2);
        return lao;
    }

    /** Whether LAO staff find the round open to them. */
    boolean mayRecord(LaoId lao, String key) {
        return play.as(play.staff(lao), () -> play.rounds.view(play.id(lao, key)))
                .mayRecord();
    }

    /** Of Phuket. */
    Actor analystElsewhere() {
        long phuket = play.jdbc
                .sql("select id from eplan.province where code = '83'")
                .query(Long.class)
                .single();
        return new Actor(null, "ชัย", Role.ANALYST, new ProvinceId(phuket), null);
    }
}

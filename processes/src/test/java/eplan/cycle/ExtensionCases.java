package eplan.cycle;

import eplan.cycle.Extensions.Ask;
import eplan.cycle.Extensions.ExtensionView;
import eplan.cycle.Extensions.Reason;
import eplan.cycle.Extensions.State;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.LaoId;
import java.time.LocalDate;
import java.util.List;

/** Who asks for and decides later dates of the round {@code plan}, due 28 February 2554. */
record ExtensionCases(CycleScenario play, Extensions extensions) {

    static final String PLAN = "plan";
    static final String WHY = "น้ำท่วมสำนักงาน";

    /** 14 days past the date: the province's to give. */
    static final LocalDate LATER = LocalDate.of(2011, 3, 14);

    /** 31 days past the date: beyond the province. */
    static final LocalDate MUCH_LATER = LocalDate.of(2011, 3, 31);

    void as(Actor actor, Runnable act) {
        play.as(actor, () -> {
            act.run();
            return true;
        });
    }

    /** An LAO on Monday 21 February, a week before the plan is due; an opinion may come until Thursday. */
    LaoId inFebruary() {
        LaoId lao = play.opened();
        play.on(2011, 2, 21);
        return lao;
    }

    /** Its own staff ask. @return the request's id */
    long asked(LaoId lao, LocalDate newDue) {
        return asked(play.staff(lao), lao, PLAN, newDue).id();
    }

    ExtensionView asked(Actor by, LaoId lao, String round, LocalDate newDue) {
        return play.as(by, () -> extensions.ask(play.id(lao, round), new Ask(newDue, Reason.FLOOD, WHY)));
    }

    void endorsed(long id) {
        as(play.officer(), () -> extensions.endorse(id, true, "น้ำท่วมจริง"));
    }

    void granted(Actor by, long id, LocalDate newDue) {
        as(by, () -> extensions.grant(id, newDue, null));
    }

    State state(long id) {
        return seen(id).state();
    }

    ExtensionView seen(long id) {
        return play.asSystem(() -> extensions.view(id));
    }

    /** Audience and state of the inbox's rows about requests, in the order they came. */
    List<String> work(LaoId lao) {
        return play.work(lao, PLAN).stream()
                .filter(row -> row.startsWith("EXTENSION"))
                .map(row -> row.substring("EXTENSION ".length(), row.length() - " 0".length()))
                .toList();
    }

    LocalDate due(LaoId lao) {
        return play.round(lao, PLAN).deadline().dueOn();
    }

    /** How many of the LAO's requests the engine still knows. */
    long running(LaoId lao) {
        return play.jdbc.sql("""
                        select count(*) from eplan.extension x
                        join camunda.act_ru_execution e on e.id_ = x.process_instance_id where x.lao_id = ?""").param(lao.value()).query(Long.class).single();
    }

    Actor head() {
        return new Actor(null, "วิชัย", Role.PROVINCIAL_HEAD, play.province(), null);
    }
}

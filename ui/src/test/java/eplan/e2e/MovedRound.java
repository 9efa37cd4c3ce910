package eplan.e2e;

import java.sql.SQLException;

/** The first round of the year, chased when its date moves: what is stored of that, each figure one that no screen counts. */
final class MovedRound {

    private static final String ROUND =
            "select id from eplan.round where fiscal_year = 2554 and key = 'close-previous'";
    private static final String CHASED =
            "select count(*) from eplan.work_item where round_id = ? and kind = 'EXPEDITE' and state = 'OPEN'";

    /** One for each place in which applying writes before it comes to the timers. */
    private static final String MOVED = """
            select (select count(*) from eplan.deadline where round_id = :round and due_on = date '2010-11-15')
                 + (select count(*) from eplan.timeline_change)
                 + (select count(*) from eplan.change_set where state <> 'DRAFT')
                 + (select count(*) from eplan.escalation where state <> 'OPEN')
                 + (select count(*) from eplan.case_event where type in ('DEADLINE_MOVED', 'ESCALATION_WITHDRAWN'))
                 + (select count(*) from eplan.work_item where round_id = :round and due_on = date '2010-11-15')
                 + (select count(*) from eplan.notice where kind = 'DATES_MOVED')""";

    /** The same of taking back. */
    private static final String WENT_BACK = """
            select (select count(*) from eplan.deadline where round_id = :round and due_on = date '2010-10-31')
                 + (select count(*) from eplan.timeline_change where undoes is not null)
                 + (select count(*) from eplan.change_set where state = 'UNDONE')
                 + (select count(*) from eplan.work_item
                     where round_id = :round and state = 'OPEN' and due_on = date '2010-10-31')
                 + (select count(*) from eplan.escalation e join eplan.entry_round er on er.id = e.entry_round_id
                     where er.round_id = :round and e.state = 'OPEN')""";

    /** The timer of a chased case's next step: timers are moved last of all. */
    private static final String NEXT_STEP = """
            select j.rev_ from camunda.act_ru_job j
            join eplan.escalation e on e.process_instance_id = j.process_instance_id_
            join eplan.entry_round er on er.id = e.entry_round_id
            where er.round_id = ? and e.state = 'OPEN' and j.handler_cfg_ = 'next-step'
            limit 1 for update of j""";

    /** Of the cases that were chased. */
    private static final String WATCHES = """
            from camunda.act_ru_job j
            join eplan.entry_round er on er.process_instance_id = j.process_instance_id_
            join eplan.escalation e on e.entry_round_id = er.id
            where er.round_id = ? and j.handler_cfg_ = 'next-watch'""";

    private static final String WAITING_FOR_LOCKS = """
            select least(count(*), 1) from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock'""";

    private final StoredData stored;
    private final long id;

    MovedRound(StoredData stored) {
        this.stored = stored;
        this.id = stored.number(ROUND);
    }

    long chased() {
        return stored.number(CHASED, id);
    }

    void awaitChased(long cases) {
        stored.await(cases, CHASED, id);
    }

    long moved() {
        return stored.number(MOVED.replace(":round", Long.toString(id)));
    }

    long wentBack() {
        return stored.number(WENT_BACK.replace(":round", Long.toString(id)));
    }

    /** Chasing has ended in the engine as well: so many are watched again. */
    void awaitWatched(long cases) {
        stored.await(cases, "select count(*) " + WATCHES, id);
    }

    /** Whoever moves the date from now on gets as far as the timers. */
    void holdATimerOfChasing(StoredData hand) throws SQLException {
        hand.hold(NEXT_STEP, id);
    }

    void holdATimerOfWatching(StoredData hand) throws SQLException {
        hand.hold("select j.rev_ " + WATCHES + " limit 1 for update of j", id);
    }

    /** Somebody has come to what is held. */
    static void awaitWaiting(StoredData stored) {
        stored.await(1, WAITING_FOR_LOCKS);
    }
}

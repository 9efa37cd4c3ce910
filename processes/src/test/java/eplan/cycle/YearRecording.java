package eplan.cycle;

import eplan.people.Actors;
import eplan.shared.BusinessClock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * LAOs of the simulated year record, and analysts on behalf. A record here is its row without the content of its form, which
 * would take most of the time; all that follows from it is the real thing.
 */
@TestComponent
class YearRecording {

    /** Rounds in one transaction, as of the demo clock's simulated people. */
    private static final int LOT = 25;

    private static final String WHY = "อปท. ไม่มีเจ้าหน้าที่";

    /** Of all the round's items, or of one. */
    private static final String COMPLETE = """
            insert into eplan.entry_record
                (lao_id, data_year, item, period, status, version, by_name, at, on_behalf_reason, confirmation)
            select er.lao_id, r.data_year, i.item, case when r.kind = 'MONTHLY' then r.key else 'year' end,
                   'COMPLETE', 1, 'จำลอง', :at, cast(:why as text),
                   case when cast(:why as text) is not null then 'PENDING' end
              from eplan.entry_round er
              join eplan.round r on r.id = er.round_id
              cross join unnest(r.items) as i (item)
             where er.id = any(:rounds) and (cast(:item as text) is null or i.item = cast(:item as text))
            on conflict (lao_id, data_year, item, period) do update set
                status = 'COMPLETE', version = entry_record.version + 1, at = excluded.at,
                on_behalf_reason = excluded.on_behalf_reason, confirmation = excluded.confirmation""";

    @Autowired
    EntryRoundRepository entities;

    @Autowired
    CaseEvents events;

    @Autowired
    CycleWorkflow workflow;

    @Autowired
    Actors actors;

    @Autowired
    BusinessClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private record Recorded(YearRound round, String item, boolean onBehalf) {}

    /** Decides for each round that opens today when it will be recorded: before, in time, late or never. */
    void open(YearState year, LocalDate today) {
        List<Long> ahead = new ArrayList<>();
        for (YearRound round : year.rounds().values()) {
            if (!round.facts().opensOn().equals(today)) {
                continue;
            }
            if (year.chance(0.65)) {
                round.opensComplete();
                ahead.add(round.facts().id());
            } else {
                round.opens();
                round.means(intention(year, round));
            }
        }
        if (!ahead.isEmpty()) {
            write(ahead, null, null);
        }
    }

    /** Of those that were not ahead, about half come in time, a third late, the others not at all. */
    private static @Nullable LocalDate intention(YearState year, YearRound round) {
        LocalDate due = round.due(year.dates());
        double roll = year.dice().nextDouble();
        if (roll < 0.52) {
            LocalDate opens = round.facts().opensOn();
            return opens.plusDays(year.between(0, (int) Math.max(0, due.toEpochDay() - opens.toEpochDay())));
        }
        return roll < 0.88 ? due.plusDays(year.between(1, 45)) : null;
    }

    /** What LAOs meant to record today, and what analysts were asked to. */
    void record(YearState year, LocalDate today) {
        List<Recorded> done = new ArrayList<>();
        for (YearRound round : year.waiting()) {
            if (round.recordsOn(today)) {
                done.add(new Recorded(round, round.recorded(), false));
                round.means(today.plusDays(year.between(1, 4)));
            } else if (round.analystAsked() && year.chance(0.02)) {
                round.missing().forEach(item -> done.add(new Recorded(round, round.recorded(), true)));
            }
        }
        for (int from = 0; from < done.size(); from += LOT) {
            List<Recorded> lot = done.subList(from, Math.min(from + LOT, done.size()));
            transaction.executeWithoutResult(tx -> actors.asSystem(() -> {
                lot.forEach(this::complete);
                return true;
            }));
        }
    }

    private void complete(Recorded one) {
        String why = one.onBehalf() ? WHY : null;
        EntryRound round = entities.require(one.round().facts().id());
        write(List.of(round.id()), one.item(), why);
        round.touch();
        entities.saveAndFlush(round);
        events.item(
                round,
                why == null ? CaseEventType.ITEM_COMPLETED : CaseEventType.ITEM_COMPLETED_ON_BEHALF,
                one.item(),
                why);
        workflow.itemCompleted(Objects.requireNonNull(round.processInstanceId()), one.item());
    }

    private void write(List<Long> entryRounds, @Nullable String item, @Nullable String onBehalf) {
        jdbc.sql(COMPLETE)
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("why", onBehalf)
                .param("rounds", entryRounds.toArray(Long[]::new))
                .param("item", item)
                .update();
    }
}

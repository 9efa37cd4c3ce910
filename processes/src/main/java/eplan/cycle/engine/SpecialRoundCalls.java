package eplan.cycle.engine;

import eplan.engine.MessageSends;
import eplan.engine.MessageSends.Waiting;
import eplan.engine.TimerMoves;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** The event sub-process of {@code lao-year} through which special rounds come in. */
@Component
class SpecialRoundCalls {

    private final MessageSends messages;
    private final TimerMoves timers;
    private final RepositoryService repository;

    /** By process definition: a deployed one never changes. */
    private final Map<String, Boolean> waitsForOpening = new ConcurrentHashMap<>();

    SpecialRoundCalls(MessageSends messages, TimerMoves timers, RepositoryService repository) {
        this.messages = messages;
        this.timers = timers;
        this.repository = repository;
    }

    /** @return the instances that were told: those whose model waits for the opening day */
    List<String> call(Collection<String> laoYearInstances, String roundKey) {
        List<Waiting> able = messages.waiting(laoYearInstances, CycleModel.SPECIAL_ROUND_CALLED).stream()
                .filter(one -> waitsForOpening(one.definition()))
                .toList();
        messages.send(CycleModel.SPECIAL_ROUND_CALLED, able, Map.of(CycleModel.SPECIAL_ROUND, roundKey));
        return able.stream().map(Waiting::instance).toList();
    }

    private boolean waitsForOpening(String definition) {
        return waitsForOpening.computeIfAbsent(
                definition,
                id -> repository.getBpmnModelInstance(id).getModelElementById(CycleModel.OPENS_SPECIAL) != null);
    }

    /** Moves the timers of the special rounds that have this key and wait for their opening day. */
    void openOn(Collection<String> laoYearInstances, String roundKey, LocalDate day) {
        timers.moveWhere(laoYearInstances, CycleModel.OPENS_SPECIAL, CycleModel.SPECIAL_ROUND, roundKey, day);
    }
}

package eplan.cycle;

import eplan.cycle.CycleEvents.ExtensionAsked;
import eplan.cycle.CycleEvents.ExtensionDecided;
import eplan.cycle.CycleEvents.ExtensionPassedOn;
import eplan.cycle.Extension.Wish;
import eplan.cycle.Extensions.State;
import eplan.people.Actor;
import eplan.shared.BusinessClock;
import eplan.shared.Refused;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Keeps requests for later dates together with their process and the line in the history, in the caller's transaction. Our row
 * says why before the engine moves on.
 */
@Component
class ExtensionRequests {

    private static final String ONE_OPEN = "extension_one_open";

    private final ExtensionRepository extensions;
    private final ExtensionProcesses processes;
    private final CaseEvents events;
    private final BusinessClock clock;
    private final ApplicationEventPublisher publisher;

    ExtensionRequests(
            ExtensionRepository extensions,
            ExtensionProcesses processes,
            CaseEvents events,
            BusinessClock clock,
            ApplicationEventPublisher publisher) {
        this.extensions = extensions;
        this.processes = processes;
        this.events = events;
        this.clock = clock;
        this.publisher = publisher;
    }

    Extension require(long id) {
        return extensions.require(id);
    }

    /** Requests that wait, by their round. */
    Map<Long, Extension> openOf(Collection<Long> entryRounds) {
        Map<Long, Extension> open = new HashMap<>();
        extensions.openOf(entryRounds).forEach(request -> open.put(request.entryRoundId(), request));
        return open;
    }

    /** Asks for each the same; their processes begin. @throws Refused when one waits already */
    List<Extension> ask(Map<EntryRound, Wish> wishes, Actor by) {
        List<Extension> requests = made(wishes, by);
        keep(requests);
        processes.begin(requests);
        keep(requests);
        wishes.forEach(
                (round, wish) -> events.add(round, CaseEventType.EXTENSION_ASKED, wish.text(), wish.wantedDue()));
        requests.forEach(request -> publisher.publishEvent(new ExtensionAsked(request.entryRoundId(), request.id())));
        return requests;
    }

    /** Puts down what was given without being asked for: no process. */
    List<Extension> give(Map<EntryRound, Wish> wishes, Actor by, LocalDate newDue) {
        List<Extension> given = made(wishes, by);
        given.forEach(request -> request.grant(newDue, null, by, clock.today()));
        keep(given);
        given.forEach(request -> told(request, CaseEventType.EXTENSION_GRANTED, request.text(), newDue));
        given.forEach(request -> decided(request, true));
        return given;
    }

    private List<Extension> made(Map<EntryRound, Wish> wishes, Actor by) {
        return wishes.entrySet().stream()
                .map(wish -> new Extension(wish.getKey(), wish.getValue(), by, clock.today(), clock.now()))
                .toList();
    }

    void endorsed(Extension request, boolean supports, String remark, Actor by) {
        boolean awaited = request.state() == State.ASKED;
        request.endorse(supports, remark, by, clock.today());
        keep(List.of(request));
        told(request, CaseEventType.EXTENSION_ENDORSED, null, null);
        if (awaited) {
            processes.endorsed(request);
            passedOn(request);
        }
    }

    void opinionMissed(Extension request) {
        request.opinionDone();
        keep(List.of(request));
        told(request, CaseEventType.EXTENSION_NOT_ENDORSED, null, null);
        passedOn(request);
    }

    void passedUp(Extension request, String remark, Actor by) {
        request.passToHq(remark, by, clock.today());
        keep(List.of(request));
        told(request, CaseEventType.EXTENSION_PASSED_UP, null, null);
        processes.decided(request, true);
        passedOn(request);
    }

    void granted(Extension request, LocalDate newDue, @Nullable String remark, Actor by) {
        request.grant(newDue, remark, by, clock.today());
        keep(List.of(request));
        told(request, CaseEventType.EXTENSION_GRANTED, remark, newDue);
        decided(request, true);
        processes.decided(request, false);
    }

    void refused(Extension request, String reason, Actor by) {
        request.refuse(reason, by, clock.today());
        keep(List.of(request));
        told(request, CaseEventType.EXTENSION_REFUSED, reason, null);
        decided(request, false);
        processes.decided(request, false);
    }

    /** @param as withdrawn or lapsed */
    void endedUndecided(Extension request, State as, CaseEventType type, Actor by) {
        request.endUndecided(as, by, clock.today());
        keep(List.of(request));
        told(request, type, null, null);
        processes.withdraw(request);
    }

    private void told(Extension request, CaseEventType type, @Nullable String detail, @Nullable LocalDate about) {
        events.addAll(List.of(request.entryRoundId()), type, detail, about);
    }

    private void passedOn(Extension request) {
        publisher.publishEvent(new ExtensionPassedOn(request.entryRoundId(), request.id()));
    }

    private void decided(Extension request, boolean granted) {
        publisher.publishEvent(new ExtensionDecided(request.entryRoundId(), request.id(), granted));
    }

    /** Written at once: the engine and our SQL read the rows next. */
    private void keep(List<Extension> requests) {
        try {
            extensions.saveAllAndFlush(requests);
        } catch (DataIntegrityViolationException e) {
            if (String.valueOf(e.getMostSpecificCause().getMessage()).contains(ONE_OPEN)) {
                throw new Refused("refused.extension.open");
            }
            throw e;
        }
    }
}

package eplan.hiring;

import eplan.cycle.StepLadder;
import eplan.cycle.StepPlan;
import eplan.hiring.HiringEvents.StepClimbed;
import eplan.hiring.HiringEvents.StepEscalationsWithdrawn;
import eplan.hiring.HiringEvents.StepPromiseBroken;
import eplan.shared.BusinessClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** How far chasing a step has come, kept in our tables before the engine goes on; in the caller's transaction, which holds the step. */
@Component
class StepSpells {

    private final HiringSpells spells;
    private final StepLadder ladder;
    private final HiringLog log;
    private final BusinessClock clock;
    private final ApplicationEventPublisher publisher;

    StepSpells(
            HiringSpells spells,
            StepLadder ladder,
            HiringLog log,
            BusinessClock clock,
            ApplicationEventPublisher publisher) {
        this.spells = spells;
        this.ladder = ladder;
        this.log = log;
        this.clock = clock;
        this.publisher = publisher;
    }

    /** The ladder's days for its date in force; the ladder stays in force until what is armed by it is done. */
    StepPlan plan(HiringStep step) {
        return ladder.forArming(step.province(), step.due());
    }

    Optional<HiringSpell> open(HiringStep step) {
        return spells.findById(step.id().value()).filter(HiringSpell::open);
    }

    /** Does something with the open escalation, if there is one. @return it */
    Optional<HiringSpell> change(HiringStep step, Consumer<HiringSpell> act) {
        Optional<HiringSpell> open = open(step);
        open.ifPresent(spell -> {
            act.accept(spell);
            spells.saveAndFlush(spell);
        });
        return open;
    }

    /** Raises it, comes back to a broken promise, or climbs when nobody touched it. @param instance of {@code escalation} */
    void chase(HiringStep step, StepPlan plan, String instance) {
        LocalDate today = clock.today();
        HiringSpell spell = spells.findById(step.id().value())
                .orElseGet(() -> new HiringSpell(step.id().value()));
        if (!spell.open()) {
            spell.open(instance, today, clock.now());
            level(step, plan, HiringEventType.ESCALATED, spell);
        } else if (spell.hasBrokenPromise(today)) {
            log.ofStep(step, HiringEventType.PROMISE_BROKEN, null, spell.promisedOn());
            spell.promiseBroken(today);
            publisher.publishEvent(new StepPromiseBroken(step.id()));
        } else if (spell.climbsOn(plan, today)) {
            spell.climb(today);
            level(step, plan, HiringEventType.CLIMBED, spell);
        }
        spell.turnTo(turn(step, plan, spell.level()));
        spells.saveAndFlush(spell);
    }

    /** Others than the office whose step it is are told: by the shipped ladder the head is the first whom it reaches. */
    private void level(HiringStep step, StepPlan plan, HiringEventType type, HiringSpell spell) {
        log.ofStep(step, type, Integer.toString(spell.level()), null);
        if (spell.level() > 1 || !turn(step, plan, spell.level()).equals("OFFICER")) {
            publisher.publishEvent(new StepClimbed(step.id()));
        }
    }

    /** What is headquarters' own to do is theirs to follow up on every level. */
    private static String turn(HiringStep step, StepPlan plan, int level) {
        String audience = plan.audience(level);
        return step.kind().responsible() == Party.HQ || audience == null ? "HQ" : audience;
    }

    /** It is not due any more, by its own date. */
    void withdraw(HiringStep step) {
        String why = HiringEventType.ESCALATION_WITHDRAWN.name();
        change(step, spell -> spell.withdraw(why)).ifPresent(spell -> {
            log.ofStep(step, HiringEventType.ESCALATION_WITHDRAWN, null, step.due());
            publisher.publishEvent(new StepEscalationsWithdrawn(List.of(step.id()), why));
        });
    }

    /** The step is done or cancelled; a running escalation process ends with it by the model. */
    void end(HiringStep step) {
        change(step, HiringSpell::end)
                .ifPresent(spell -> log.ofStep(step, HiringEventType.ESCALATION_ENDED, null, null));
    }

    /** The day of the next step of the open escalation; far away when only people can move it. */
    LocalDate nextStep(HiringStep step, HiringSpell spell) {
        return spell.nextStep(plan(step), clock.today()).orElse(HiringWorkflow.NEVER);
    }
}

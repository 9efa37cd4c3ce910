package eplan.ui.hiring;

import eplan.hiring.Contracts;
import eplan.hiring.Contracts.ContractLine;
import eplan.hiring.Contracts.Documents;
import eplan.hiring.HiringSteps.StepView;
import eplan.hiring.Instalments;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import eplan.ui.component.StandingChip;

/** Where steps, contracts, their documents and instalments stand: one colour, shape and word each. */
public final class HiringChips {

    private HiringChips() {}

    public static Chip of(StepView step) {
        return StandingChip.of(step.standing(), step.workingDaysOverdue());
    }

    /** Where it stands; one that was called off never ran. */
    public static Chip of(ContractLine contract) {
        return contract.calledOff()
                ? new Chip("mute", "✕", Words.of("hiring.contract.called-off"))
                : of(contract.state());
    }

    private static Chip of(Contracts.State state) {
        String words = Words.of("hiring.contract.state." + state);
        return switch (state) {
            case SIGNED -> new Chip("soon", "○", words);
            case RUNNING -> new Chip("ok", "●", words);
            case SETTLING -> new Chip("late", "◐", words);
            case ENDED -> new Chip("mute", "–", words);
        };
    }

    /** Of its documents; those of a contract that was called off are not wanted any more. */
    public static Chip documents(ContractLine contract) {
        return contract.calledOff()
                ? new Chip("mute", "–", Words.of("contractpage.documents.off"))
                : of(contract.documents());
    }

    public static Chip of(Documents documents) {
        String words = Words.of("hiring.documents." + documents);
        return switch (documents) {
            case TO_SEND -> new Chip("soon", "○", words);
            case WITH_HQ -> new Chip("soon", "◑", words);
            case RETURNED -> new Chip("ret", "↩", words);
            case ACCEPTED -> new Chip("ok", "✓", words);
        };
    }

    public static Chip of(Instalments.State state) {
        String words = Words.of("hiring.instalment.state." + state);
        return switch (state) {
            case PLANNED -> new Chip("mute", "–", words);
            case OPEN -> new Chip("soon", "○", words);
            case DELIVERED -> new Chip("soon", "◑", words);
            case RETURNED -> new Chip("ret", "↩", words);
            case ACCEPTED -> new Chip("ok", "✓", words);
            case CANCELLED -> new Chip("mute", "✕", words);
        };
    }
}

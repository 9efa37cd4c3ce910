package eplan.ui.inbox;

import eplan.inbox.Inbox.Group;

/** A group's colour and shape: never one without the other. */
record Tone(String css, String shape) {

    static Tone of(Group group) {
        return switch (group) {
            case FAR_OVERDUE -> new Tone("far", "■");
            case OVERDUE -> new Tone("late", "◆");
            case DUE_SOON -> new Tone("soon", "●");
            case LATER -> new Tone("mute", "○");
            case ASLEEP -> new Tone("ext", "◇");
        };
    }
}

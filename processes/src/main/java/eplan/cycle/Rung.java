package eplan.cycle;

import java.util.List;

/**
 * One row of the ladder ({@code escalation-ladder.dmn}), as it applies to a round.
 *
 * @param workingDays from the due date: negative before it, 0 the moment it has passed
 */
public record Rung(Name name, int workingDays, Audience audience) {

    public Rung(Name name, int workingDays, String audience) {
        this(name, workingDays, Audience.valueOf(audience));
    }

    /** Names of the rungs, as in the decision table; text key {@code ladder.rung.<name>}. */
    public enum Name {
        REMINDER,
        ON_BEHALF,
        LEVEL_1,
        LEVEL_2,
        LEVEL_3;

        /** The levels of an escalation, lowest first. */
        static final List<Name> LEVELS = List.of(LEVEL_1, LEVEL_2, LEVEL_3);

        static Name level(int level) {
            return LEVELS.get(level - 1);
        }

        public boolean level() {
            return LEVELS.contains(this);
        }

        /** Whose turn it may be; the first is the usual one. */
        public List<Audience> audiences() {
            return switch (this) {
                case REMINDER -> List.of(Audience.RESPONSIBLE);
                case ON_BEHALF -> List.of(Audience.ANALYST);
                case LEVEL_1 -> List.of(Audience.OFFICER, Audience.HEAD, Audience.HQ);
                case LEVEL_2 -> List.of(Audience.HEAD, Audience.OFFICER, Audience.HQ);
                case LEVEL_3 -> List.of(Audience.HQ, Audience.HEAD, Audience.OFFICER);
            };
        }
    }

    /** Whose turn it is, and with that what they must do; text keys {@code ladder.audience.<name>}, {@code ladder.task.<name>}. */
    public enum Audience {
        RESPONSIBLE("message"),
        ANALYST("record-on-behalf"),
        OFFICER("expedite"),
        HEAD("decide"),
        HQ("follow-up");

        private final String task;

        Audience(String task) {
            this.task = task;
        }

        /** As the decision table calls it. */
        public String task() {
            return task;
        }
    }
}

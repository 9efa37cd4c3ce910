package eplan.cycle;

import eplan.shared.RoundId;

/** Brings added rounds into running cases; for the system. */
public interface SpecialRounds {

    /**
     * Gives the round to every LAO in its scope whose year is open and that has it not yet: its row with a case number, and the message
     * to its case, where it waits for the opening day. May be called again; never gives it twice. Some at a time. A retired round, and one
     * of a year that is not published, is given to nobody, and one that was due before today to nobody new; a case on a model that has
     * no such step waits until it is moved to a newer one.
     *
     * @return how many cases got it now
     * @throws eplan.shared.NotFound when there is no such round
     */
    long announce(RoundId round);

    /**
     * The same for every added round of the published years: what an announcement that was cut short left out, cases that have been moved
     * to a model that can take it, LAOs that have come into its scope. For the start of each business day.
     *
     * @return how many cases got a round now
     */
    long catchUp();
}

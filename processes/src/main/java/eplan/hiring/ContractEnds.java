package eplan.hiring;

import eplan.shared.ContractId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How contracts end: what the end of the term or an earlier end would mean, and ending them early. */
public interface ContractEnds {

    /**
     * What ending it on this day would mean: open work and where it goes, instalments that are left, and those accepted for days beyond it;
     * changes nothing. Officers and the head.
     */
    Ending previewEnd(ContractId id, LocalDate lastDay);

    /**
     * What the night after its own last day will mean, as things stand today: who gets the LAOs and the open work; changes nothing. As
     * {@link #previewEnd}.
     *
     * @throws eplan.shared.Refused when it has ended
     */
    Ending previewTerm(ContractId id);

    /**
     * Ends it before its term; the head of the province, headquarters. Accepted instalments that reach beyond the last day are on record with
     * what these days are worth, and stay as they are.
     *
     * @param lastDay not before today or the first day, before the last one
     * @throws eplan.shared.Refused for another day, without a reason, or when it has ended
     */
    void terminate(ContractId id, LocalDate lastDay, String reason);

    /**
     * Ends it early because somebody else takes over; the post is free for another contract from the day after. As {@link #terminate}.
     */
    void replace(ContractId id, LocalDate lastDay, String reason);

    /**
     * Calls off a contract that has not begun: no work is done or accepted under it, its instalments fall away, its documents are not to be
     * sent any more, an account that was opened for it never comes into use, and the post is free again. As {@link #terminate}.
     *
     * @param letter number of the letter that says so
     * @throws eplan.shared.Refused from the first day on, without letter or reason, or when it has ended
     */
    void callOff(ContractId id, String letter, String reason);

    /**
     * @param work open pieces of work, by who gets them; the empty name for the office's queue
     * @param laos by who gets them; the empty name for nobody
     * @param cancelled instalments that fall away
     * @param cut the instalment that becomes shorter, with what it is worth by days; null for none
     * @param over instalments that were accepted before their last day, and reach beyond the contract's
     * @param accountStays because a contract follows
     */
    record Ending(
            LocalDate lastDay,
            Map<String, Integer> work,
            Map<String, Integer> laos,
            List<Integer> cancelled,
            @Nullable Cut cut,
            List<Over> over,
            boolean accountStays) {}

    record Cut(int instalment, LocalDate to, BigDecimal before, BigDecimal after) {}

    /**
     * What was accepted for days on which nobody works any more. It is told and stays as it is: people decide what is asked back.
     *
     * @param days calendar days after the contract's last day
     * @param amount of the instalment, in baht
     * @param worth of these days: what is left of the amount when the days worked are paid as those of a {@link Cut}, to the satang
     */
    record Over(int instalment, int days, BigDecimal amount, BigDecimal worth) {}
}

package eplan.hiring;

import java.time.LocalDate;
import java.util.Collection;

/** Port: the process {@code analyst-contract}, implemented by the engine ({@code eplan.hiring.engine}). */
public interface ContractWorkflow {

    /** The contract ends on another day: its end comes the day after, and the instalments are looked at again. */
    void endsAfter(String contractInstance, LocalDate lastDay);

    /** The contract is called off: its case waits neither for the first day nor for the last one. */
    void calledOff(String contractInstance, LocalDate today);

    /** The next instalment opens on another day. */
    void instalmentOpensOn(Collection<String> contractInstances, LocalDate day);
}

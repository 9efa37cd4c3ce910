package eplan.cycle;

import eplan.cycle.StuckCases.Whose;
import java.util.Collection;
import java.util.Map;

/** SPI: whose case a process instance is that is none of the LAOs'. Implemented by the hiring cycle. */
public interface OtherCases {

    /** By instance; those that it does not know are left out. */
    Map<String, Whose> of(Collection<String> instances);
}

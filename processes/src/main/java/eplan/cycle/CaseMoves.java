package eplan.cycle;

import eplan.cycle.ModelVersions.Chosen;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Port: moves process instances from one version of their model to another, implemented by the engine ({@code
 * eplan.cycle.engine}) in the caller's transaction.
 */
public interface CaseMoves {

    /**
     * What stands against moving the cases that run on a version, one line each: the step, how many cases stand there, what the
     * engine says.
     */
    List<String> obstacles(String model, int from, int to);

    /** The chosen ones of the cases that run on a version, the oldest first. */
    List<Running> running(String model, int version, Chosen chosen);

    /** The version on which each of these runs; those that have ended are left out. */
    Map<String, Integer> versionsOf(Collection<String> instances);

    /** Moves them all, or throws and moves none. Tokens stay at their steps, timers keep their due dates. */
    void move(String model, int from, int to, Collection<String> instances);

    /** Why a case could not be moved, in the engine's words. */
    String cause(RuntimeException failure);

    record Running(String instance, @Nullable String businessKey) {}
}

package eplan.cycle;

import eplan.cycle.ModelVersions.Chosen;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** The engine's moves, which a test can kill after a move and before its transaction ends. */
@TestComponent
@Primary
class InterruptedMoves implements CaseMoves {

    private final CaseMoves engine;
    private int movesLeft = -1;

    InterruptedMoves(@Qualifier("camundaModelVersions") CaseMoves engine) {
        this.engine = engine;
    }

    /** So many moves succeed; the one after is killed. */
    void killAfter(int moves) {
        movesLeft = moves;
    }

    @Override
    public List<String> obstacles(String model, int from, int to) {
        return engine.obstacles(model, from, to);
    }

    @Override
    public List<Running> running(String model, int version, Chosen chosen) {
        return engine.running(model, version, chosen);
    }

    @Override
    public Map<String, Integer> versionsOf(Collection<String> instances) {
        return engine.versionsOf(instances);
    }

    @Override
    public void move(String model, int from, int to, Collection<String> instances) {
        engine.move(model, from, to, instances);
        if (movesLeft-- == 0) {
            throw new Killed();
        }
    }

    @Override
    public String cause(RuntimeException failure) {
        return engine.cause(failure);
    }

    /** Not a failure of the case: nobody catches it. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}

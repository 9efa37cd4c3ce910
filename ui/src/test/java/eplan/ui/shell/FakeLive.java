package eplan.ui.shell;

import eplan.correspondence.Live;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells when the test says so. */
final class FakeLive implements Live {

    private final Map<String, List<Runnable>> hearers = new HashMap<>();

    @Override
    public Hearing hear(String topic, Runnable hearer) {
        List<Runnable> all = hearers.computeIfAbsent(topic, first -> new ArrayList<>());
        all.add(hearer);
        return () -> all.remove(hearer);
    }

    void tell(String topic) {
        List.copyOf(hearers.getOrDefault(topic, List.of())).forEach(Runnable::run);
    }

    int hearers(String topic) {
        return hearers.getOrDefault(topic, List.of()).size();
    }
}

package eplan.correspondence;

import eplan.correspondence.Live.Hearing;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who hears what. A topic that nobody hears any more stays: there are as many as accounts and provinces, and no more. */
final class Hearers {

    private static final Logger LOG = LoggerFactory.getLogger(Hearers.class);

    private final Map<String, Set<Hearer>> byTopic = new ConcurrentHashMap<>();

    Hearing add(String topic, Runnable call) {
        Hearer hearer = new Hearer(topic, call);
        byTopic.computeIfAbsent(topic, first -> ConcurrentHashMap.newKeySet()).add(hearer);
        return hearer;
    }

    void tell(String topic) {
        byTopic.getOrDefault(topic, Set.of()).forEach(Hearer::tell);
    }

    void tellAll() {
        byTopic.keySet().forEach(this::tell);
    }

    private final class Hearer implements Hearing {
        private final String topic;
        private final Runnable call;

        Hearer(String topic, Runnable call) {
            this.topic = topic;
            this.call = call;
        }

        private void tell() {
            try {
                call.run();
            } catch (RuntimeException e) {
                LOG.warn("somebody who hears {} did not take it: {}", topic, e.toString());
            }
        }

        @Override
        public void close() {
            Set<Hearer> all = byTopic.get(topic);
            if (all != null) {
                all.remove(this);
            }
        }
    }
}

package eplan.correspondence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Something that belongs to a message. */
record Beside<T>(long message, T what) {

    /** Each message's own, in the order given. */
    static <T> Map<Long, List<T>> byMessage(List<Beside<T>> rows) {
        Map<Long, List<T>> messages = new HashMap<>();
        for (Beside<T> row : rows) {
            messages.computeIfAbsent(row.message(), message -> new ArrayList<>())
                    .add(row.what());
        }
        return messages;
    }
}

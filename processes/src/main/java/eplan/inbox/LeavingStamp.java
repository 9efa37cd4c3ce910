package eplan.inbox;

import eplan.inbox.Leaving.Colleague;
import eplan.inbox.Leaving.Preview;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A number for what a preview says is moved and where to: two previews that say the same have the same, on every node. */
final class LeavingStamp {

    private LeavingStamp() {}

    static long of(Preview preview) {
        String said = Stream.of(
                        preview.items().stream().map(item -> "item " + item.id() + to(item.to())),
                        preview.laos().stream().map(lao -> "lao " + lao.lao() + to(lao.to())),
                        preview.substitutions().stream().map(one -> "substitution " + one.id()),
                        preview.views().stream().map(view -> "view " + view.id() + to(view.to())))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "leaver " + preview.leaver().id() + "\n", ""));
        return UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits();
    }

    private static String to(@Nullable Colleague colleague) {
        return colleague == null ? "" : " to " + colleague.id();
    }
}

package eplan.inbox;

import eplan.people.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A condition on rows {@code w}: what the reader may take, as {@link InboxReader#mayTake} says of one item. */
final class ReachedWork {

    private static final List<String> AUDIENCES = List.of("LAO", "ANALYST", "OFFICER", "HEAD", "HQ");

    private static final String REACHED = """
            (w.audience = any(cast(:reached as text[]))
             or (w.audience, w.district_id) in (select * from unnest(
                 cast(:reachedIn as text[]), cast(:reachedDistricts as bigint[])))
             or (w.audience, w.kind) in (select * from unnest(
                 cast(:reachedAs as text[]), cast(:reachedKinds as text[]))))""";

    private final InboxReader reader;

    ReachedWork(InboxReader reader) {
        this.reader = reader;
    }

    String condition() {
        return Workers.mayTakeWork(reader.actor()) ? REACHED : "false";
    }

    /** By their own level, and by that of whom they stand in for: altogether, in a district, or for a kind of work. */
    Map<String, Object> params() {
        List<String> reachedIn = new ArrayList<>();
        List<Long> districts = new ArrayList<>();
        for (StandIn part : reader.districts()) {
            reached(part.role()).forEach(audience -> {
                reachedIn.add(audience);
                districts.add(Objects.requireNonNull(part.district()));
            });
        }
        List<String> reachedAs = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        for (StandIn part : reader.kinds()) {
            reached(part.role()).forEach(audience -> {
                reachedAs.add(audience);
                kinds.add(Objects.requireNonNull(part.kind()));
            });
        }
        return Map.of(
                "reached", altogether(),
                "reachedIn", reachedIn.toArray(String[]::new),
                "reachedDistricts", districts.toArray(Long[]::new),
                "reachedAs", reachedAs.toArray(String[]::new),
                "reachedKinds", kinds.toArray(String[]::new));
    }

    private String[] altogether() {
        Stream<Role> absent =
                reader.standIns().stream().filter(StandIn::everything).map(StandIn::role);
        return Stream.concat(Stream.of(reader.actor().role()), absent)
                .flatMap(ReachedWork::reached)
                .distinct()
                .toArray(String[]::new);
    }

    private static Stream<String> reached(Role role) {
        return AUDIENCES.stream().filter(audience -> Workers.reaches(role, audience));
    }
}

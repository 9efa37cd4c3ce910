package eplan.inbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;

/**
 * Conditions on rows {@code w}: what is a reader's own, and what they are kept to. Who stands in for nobody, and who acts for
 * somebody just now, pays for one comparison.
 */
final class OwnWork {

    /** After an account's column: of a district, or a kind of work, of whose parts the reader has in hand. */
    private static final String IN_DISTRICTS = ", w.district_id) in (select * from unnest("
            + "cast(:districtsOf as bigint[]), cast(:districts as bigint[])))";

    private static final String OF_KINDS =
            ", w.kind) in (select * from unnest(cast(:kindsOf as bigint[]), cast(:kinds as text[])))";

    private static final String IN_HAND =
            " and (w.district_id = any(cast(:districts as bigint[])) or w.kind = any(cast(:kinds as text[])))";

    private final InboxReader reader;

    OwnWork(InboxReader reader) {
        this.reader = reader;
    }

    /** The reader's, or of whom they stand in for, there or altogether. */
    String mine() {
        return inHand("w.assignee_id", "mine");
    }

    /**
     * As {@link eplan.people.Access#seeLao}: an LAO of another analyst is not theirs, unless they stand in for that one; one
     * that is nobody's is everybody's. Who acts for somebody reaches no further than what is in their hands.
     *
     * @return empty, or one that begins with "and"
     */
    String kept() {
        String laos = reader.actor().keptToLaosOf() == null
                ? ""
                : " and (w.analyst_id is null or " + inHand("w.analyst_id", "laosOf") + ")";
        return reader.acting() && !reader.hasEverything() ? laos + IN_HAND : laos;
    }

    private String inHand(String column, String accounts) {
        StringJoiner any = new StringJoiner(" or ", "(", ")");
        any.add(column + " = any(:" + accounts + ")");
        if (!reader.acting() && !reader.districts().isEmpty()) {
            any.add("(" + column + IN_DISTRICTS);
        }
        if (!reader.acting() && !reader.kinds().isEmpty()) {
            any.add("(" + column + OF_KINDS);
        }
        return any.toString();
    }

    Map<String, Object> params() {
        Map<String, Object> params = new HashMap<>();
        params.put("mine", reader.mine());
        params.put("laosOf", reader.laosOf());
        params.put("districtsOf", absent(reader.districts()));
        params.put(
                "districts",
                reader.districts().stream()
                        .map(part -> Objects.requireNonNull(part.district()))
                        .toArray(Long[]::new));
        params.put("kindsOf", absent(reader.kinds()));
        params.put(
                "kinds",
                reader.kinds().stream()
                        .map(part -> Objects.requireNonNull(part.kind()))
                        .toArray(String[]::new));
        return params;
    }

    private static Long[] absent(List<StandIn> parts) {
        return parts.stream().map(part -> part.absent().account().value()).toArray(Long[]::new);
    }
}

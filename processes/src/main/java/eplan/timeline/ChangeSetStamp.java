package eplan.timeline;

import eplan.shared.Refused;
import eplan.shared.StaleForm;
import eplan.timeline.ChangeSets.Line;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Names what was previewed: the set as it was, on which business day, from which dates and to which, as holidays shift them. */
record ChangeSetStamp(String value) {

    private static final int PARTS = 3;

    static ChangeSetStamp of(ChangeSetRow set, LocalDate day, List<Line> lines) {
        return new ChangeSetStamp(set.version() + ":" + day + ":" + dates(lines));
    }

    private static UUID dates(List<Line> lines) {
        String all = lines.stream()
                .map(line -> line.id() + "=" + line.now() + ">" + line.to())
                .collect(Collectors.joining(","));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @throws Refused when {@code seen} is of another day
     * @throws StaleForm when it is of another version, or of other dates
     */
    void mustBe(String seen) {
        String[] own = value.split(":", PARTS);
        String[] other = seen.split(":", PARTS);
        if (other.length == PARTS && !other[1].equals(own[1])) {
            throw new Refused("refused.changeset.preview-old");
        }
        if (!seen.equals(value)) {
            throw new StaleForm("preview of a change set");
        }
    }
}

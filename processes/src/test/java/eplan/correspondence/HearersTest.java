package eplan.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.correspondence.Live.Hearing;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HearersTest {

    private final Hearers hearers = new Hearers();
    private final List<String> heard = new ArrayList<>();

    private Hearing hear(String topic, String name) {
        return hearers.add(topic, () -> heard.add(name));
    }

    @Test
    void everybodyHearsTheirOwnTopicUntilTheyAreClosed() {
        Hearing first = hear("inbox:1", "first");
        hear("inbox:1", "second");
        hear("inbox:2", "other");
        hearers.tell("inbox:1");
        assertThat(heard).containsExactlyInAnyOrder("first", "second");

        heard.clear();
        first.close();
        first.close();
        hearers.tell("inbox:1");
        hearers.tell("inbox:3");
        assertThat(heard).containsExactly("second");
    }

    @Test
    void allAreToldAfterABreak() {
        hear("inbox:1", "first");
        hear("inbox:2", "other");
        hearers.tellAll();
        assertThat(heard).containsExactlyInAnyOrder("first", "other");
    }

    @Test
    void whoDoesNotTakeItKeepsItFromNobody() {
        hearers.add("inbox:1", () -> {
            throw new IllegalStateException("gone");
        });
        hear("inbox:1", "second");
        hearers.tell("inbox:1");
        assertThat(heard).containsExactly("second");
    }
}

package eplan.ui.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import eplan.inbox.Inbox.Filter;
import eplan.inbox.Inbox.Group;
import eplan.inbox.Inbox.Who;
import eplan.inbox.WorkKind;
import eplan.registry.LaoType;
import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.RoundId;
import eplan.shared.WorkItemId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InboxPlaceTest {

    @Test
    void comesBackFromTheUrlAsItWent() {
        Filter filter = new Filter(
                new RoundId(2),
                LaoType.TAO,
                9L,
                2,
                WorkKind.EXPEDITE,
                new LaoId(5),
                Who.ME_OR_NOBODY,
                null,
                "โพธิ์ 2554-30");
        InboxPlace place = new InboxPlace(filter, Set.of(Group.ASLEEP, Group.OVERDUE), new WorkItemId(8));

        String url = place.parameters().getQueryString();

        assertThat(InboxPlace.from(QueryParameters.fromString(url))).isEqualTo(place);
    }

    @Test
    void onePersonsWorkComesBackFromTheUrl() {
        InboxPlace place = InboxPlace.START.withFilter(
                new Filter(null, null, null, null, null, null, Who.ANYBODY, new AccountId(8), null));

        assertThat(place.query()).isEqualTo("by=8");
        assertThat(InboxPlace.of("by=8")).isEqualTo(place);
        assertThat(InboxPlace.of("who=me&by=8")).isEqualTo(place);
    }

    @Test
    void whatWasKeptComesBackAndWhatCannotBeReadIsTheStart() {
        InboxPlace folded = InboxPlace.START.toggled(Group.DUE_SOON);

        assertThat(InboxPlace.of(folded.query())).isEqualTo(folded);
        assertThat(InboxPlace.of(InboxPlace.START.query())).isEqualTo(InboxPlace.START);
        assertThat(InboxPlace.of("q=%zz")).isEqualTo(InboxPlace.START);
    }

    @Test
    void theStartNeedsNoParameters() {
        assertThat(InboxPlace.START.parameters().getParameters()).isEmpty();
        assertThat(InboxPlace.from(QueryParameters.empty())).isEqualTo(InboxPlace.START);
    }

    @Test
    void rememberedWhenEveryGroupIsFolded() {
        InboxPlace folded = InboxPlace.START
                .toggled(Group.FAR_OVERDUE)
                .toggled(Group.OVERDUE)
                .toggled(Group.DUE_SOON);

        assertThat(InboxPlace.from(folded.parameters()).shown()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "round=x",
                "level=9",
                "level=-1",
                "type=nothing",
                "who=",
                "by=me",
                "item=99999999999999999999",
                "q=%20"
            })
    void aMistypedLinkStillOpens(String query) {
        assertThat(InboxPlace.from(QueryParameters.fromString(query))).isEqualTo(InboxPlace.START);
    }
}

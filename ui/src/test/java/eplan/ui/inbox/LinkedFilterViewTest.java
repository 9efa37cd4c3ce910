package eplan.ui.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.inbox.Inbox.Group;
import eplan.inbox.WorkKind;
import eplan.people.AccountView;
import eplan.people.People;
import eplan.shared.AccountId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import eplan.ui.filters.FilterSelect;
import eplan.ui.testing.FakeRegistry;
import eplan.ui.testing.ScreenTest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;

/** Links that filter by what the list has nothing of any more. */
class LinkedFilterViewTest extends ScreenTest {

    @Override
    protected void register(GenericApplicationContext context) {
        context.registerBean(People.class, OnlySuda::new);
    }

    @BeforeEach
    void somethingOfNobodys() {
        fakes.inbox.add(1, FakeRegistry.NONGBUA, WorkKind.EXPEDITE, Group.OVERDUE, 1);
    }

    private void inbox(String query) {
        open("", query, InboxView.class);
    }

    @SuppressWarnings("unchecked")
    private FilterSelect<Object> filter(String label) {
        return find(FilterSelect.class).all().stream()
                .filter(select -> label.equals(select.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
    }

    private String whose() {
        return ((Holder) filter("ผู้รับผิดชอบ").getValue()).words();
    }

    @Test
    void aPersonWhoHasNothingStaysChosenByNameWhenAnotherFilterChanges() {
        inbox("by=9");
        assertThat(whose()).isEqualTo("สุดา");

        test(filter("ขั้น")).selectItem("2");

        assertThat(address()).contains("by=9", "level=2");
        assertThat(whose()).isEqualTo("สุดา");
    }

    @Test
    void thePersonCanBeExchangedForAnotherChoice() {
        inbox("by=9&level=2");

        test(filter("ผู้รับผิดชอบ")).selectItem("ฉัน");

        assertThat(address()).contains("who=me", "level=2").doesNotContain("by=");
    }

    @Test
    void aPersonWhomTheReaderDoesNotKnowIsNotNamedAndNotForgotten() {
        inbox("by=77");
        assertThat(whose()).isEqualTo("ผู้รับผิดชอบที่เลือกไว้");

        test(filter("ขั้น")).selectItem("2");

        assertThat(address()).contains("by=77");
    }

    @Test
    void aRoundOfWhichNothingIsOpenStaysChosenToo() {
        inbox("round=3");
        assertThat(filter("งวด").getValue()).isNotNull();

        test(filter("ขั้น")).selectItem("2");

        assertThat(address()).contains("round=3", "level=2");
        assertThat(fakes.inbox.asked.getLast().round()).isEqualTo(new RoundId(3));
    }

    @Test
    void whatHasNoSelectOfItsOwnStaysAsTheLinkHasIt() {
        inbox("kind=expedite&district=99&lao=417");

        test(filter("ขั้น")).selectItem("2");

        assertThat(address()).contains("kind=expedite", "district=99", "lao=417");
    }

    /** Knows one name. */
    private static final class OnlySuda implements People {

        @Override
        public Map<AccountId, String> names(Collection<AccountId> ids) {
            AccountId suda = new AccountId(9);
            return ids.contains(suda) ? Map.of(suda, "สุดา") : Map.of();
        }

        @Override
        public AccountView account(AccountId id) {
            throw new NotFound("account " + id);
        }

        @Override
        public List<AccountView> colleagues(ProvinceId province) {
            return List.of();
        }

        @Override
        public List<AccountView> headquarters() {
            return List.of();
        }
    }
}

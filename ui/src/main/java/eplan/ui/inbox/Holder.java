package eplan.ui.inbox;

import eplan.inbox.Inbox.Choice;
import eplan.inbox.Inbox.Filter;
import eplan.inbox.Inbox.Who;
import eplan.shared.AccountId;
import eplan.ui.casework.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One choice of whose items are shown: by what they are to the reader, or one person's. */
record Holder(Who who, @Nullable Choice choice) {

    private static final List<Who> ALWAYS = List.of(Who.ME, Who.NOBODY, Who.ME_OR_NOBODY);

    static List<Holder> among(List<Choice> people) {
        List<Holder> all = new ArrayList<>();
        ALWAYS.forEach(who -> all.add(new Holder(who, null)));
        people.forEach(person -> all.add(new Holder(Who.ANYBODY, person)));
        return all;
    }

    String words() {
        return choice == null ? Words.of("who." + who) : Words.either(choice.th(), choice.en());
    }

    @Nullable
    AccountId person() {
        return choice == null ? null : new AccountId(choice.id());
    }

    /** Whether the filter shows these items. */
    boolean meant(Filter filter) {
        AccountId person = filter.person();
        return person == null ? choice == null && who == filter.assignee() : person.equals(person());
    }
}

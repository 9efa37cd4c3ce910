package eplan.ui.inbox;

import eplan.inbox.Inbox.Choice;
import eplan.shared.AccountId;
import eplan.shared.NotFound;
import eplan.shared.RoundId;
import eplan.timeline.RoundView;
import eplan.ui.casework.Words;
import java.util.List;
import java.util.Optional;

/** Names the person and the round that a link filters by, though nothing in the list is theirs now. */
record FilterNames(CaseFaces faces) {

    Choice person(AccountId id) {
        String name = faces.people()
                .flatMap(people -> Optional.ofNullable(people.names(List.of(id)).get(id)))
                .orElseGet(() -> Words.of("who.PERSON"));
        return new Choice(id.value(), name, name);
    }

    /** Empty where there is no such round. */
    Optional<Choice> round(RoundId id) {
        try {
            RoundView round = faces.timelines().round(id);
            return Optional.of(new Choice(id.value(), round.nameTh(), round.nameEn()));
        } catch (NotFound none) {
            return Optional.empty();
        }
    }
}

package eplan.ui.inbox;

import com.vaadin.flow.component.html.Div;
import eplan.inbox.Inbox.Choice;
import eplan.inbox.Inbox.Choices;
import eplan.inbox.Inbox.Filter;
import eplan.inbox.Inbox.Who;
import eplan.registry.LaoType;
import eplan.ui.casework.Words;
import eplan.ui.filters.FilterSelect;
import eplan.ui.filters.FilterText;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The inbox's filters in one line; it shows what the URL holds and reports the filter that the person wants instead. */
final class FilterBar extends Div {
    private static final long serialVersionUID = 1L;

    private final FilterSelect<Choice> round;
    private final FilterSelect<LaoType> type;
    private final FilterSelect<Choice> district;
    private final FilterSelect<Integer> level;
    private final FilterSelect<Who> who;
    private final FilterText text;
    private final transient Consumer<Filter> wanted;
    private Filter shown = Filter.ALL;

    FilterBar(Consumer<Filter> wanted) {
        this.wanted = wanted;
        addClassName("filters");
        String any = Words.of("inbox.any");
        round = new FilterSelect<Choice>(Words.of("inbox.round"), c -> Words.either(c.th(), c.en()), c -> changed())
                .orAny(any);
        type = new FilterSelect<LaoType>(Words.of("inbox.type"), t -> Words.of("laotype." + t), t -> changed())
                .orAny(any)
                .choices(List.of(LaoType.values()));
        district = new FilterSelect<Choice>(
                        Words.of("inbox.district"), c -> Words.either(c.th(), c.en()), c -> changed())
                .orAny(any);
        level = new FilterSelect<Integer>(Words.of("inbox.step"), String::valueOf, l -> changed()).orAny(any);
        who = new FilterSelect<Who>(Words.of("inbox.who"), w -> Words.of("who." + w), w -> changed())
                .orAny(Words.of("who.ANYBODY"))
                .choices(List.of(Who.ME, Who.NOBODY, Who.ME_OR_NOBODY));
        text = new FilterText(Words.of("inbox.search"), t -> changed());
        add(round, type, district, level, who, text);
    }

    /** What occurs in the list now can be chosen; {@link #show} after it. */
    void offer(Choices choices) {
        round.choices(choices.rounds());
        district.choices(choices.districts());
        district.setVisible(!choices.districts().isEmpty());
        level.choices(choices.levels());
    }

    void show(Filter filter) {
        shown = filter;
        round.show(byId(round, filter.round() == null ? null : filter.round().value()));
        district.show(byId(district, filter.districtId()));
        type.show(filter.laoType());
        level.show(filter.level());
        who.show(filter.assignee() == Who.ANYBODY ? null : filter.assignee());
        text.show(filter.text());
    }

    private static @Nullable Choice byId(FilterSelect<Choice> select, @Nullable Long id) {
        return select.getListDataView()
                .getItems()
                .filter(choice -> id != null && choice.id() == id)
                .findFirst()
                .orElse(null);
    }

    private void changed() {
        Choice chosenRound = round.getValue();
        Choice chosenDistrict = district.getValue();
        wanted.accept(new Filter(
                chosenRound == null ? null : new eplan.shared.RoundId(chosenRound.id()),
                type.getValue(),
                chosenDistrict == null ? null : chosenDistrict.id(),
                level.getValue(),
                shown.kind(),
                shown.lao(),
                who.getValue() == null ? Who.ANYBODY : who.getValue(),
                text.searched()));
    }
}

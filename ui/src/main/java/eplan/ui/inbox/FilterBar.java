package eplan.ui.inbox;

import com.vaadin.flow.component.html.Div;
import eplan.inbox.Inbox.Choice;
import eplan.inbox.Inbox.Choices;
import eplan.inbox.Inbox.Filter;
import eplan.inbox.Inbox.Who;
import eplan.inbox.WorkKind;
import eplan.registry.LaoType;
import eplan.shared.AccountId;
import eplan.shared.RoundId;
import eplan.ui.casework.Words;
import eplan.ui.filters.FilterSelect;
import eplan.ui.filters.FilterText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The inbox's filters in one line; it shows what the URL holds and reports the filter that the person wants instead: what they
 * did not touch stays as the URL has it, also where nothing in the list is of it now.
 */
final class FilterBar extends Div {
    private static final long serialVersionUID = 1L;

    private enum Part {
        ROUND,
        KIND,
        TYPE,
        DISTRICT,
        LEVEL,
        WHO,
        TEXT
    }

    private final FilterSelect<Choice> round;
    private final FilterSelect<WorkKind> kind;
    private final FilterSelect<LaoType> type;
    private final FilterSelect<Choice> district;
    private final FilterSelect<Integer> level;
    private final FilterSelect<Holder> who;
    private final FilterText text;
    private final transient FilterNames names;
    private final transient Consumer<Filter> wanted;
    private Filter shown = Filter.ALL;
    private transient Choices offered = new Choices(List.of(), List.of(), List.of(), List.of(), List.of());

    FilterBar(FilterNames names, Consumer<Filter> wanted) {
        this.names = names;
        this.wanted = wanted;
        addClassName("filters");
        String any = Words.of("inbox.any");
        round = new FilterSelect<Choice>(Words.of("inbox.round"), FilterBar::words, c -> changed(Part.ROUND))
                .orAny(any);
        kind = new FilterSelect<WorkKind>(Words.of("inbox.kind"), k -> Words.of("work." + k), k -> changed(Part.KIND))
                .orAny(any);
        type = new FilterSelect<LaoType>(Words.of("inbox.type"), t -> Words.of("laotype." + t), t -> changed(Part.TYPE))
                .orAny(any)
                .choices(List.of(LaoType.values()));
        district = new FilterSelect<Choice>(Words.of("inbox.district"), FilterBar::words, c -> changed(Part.DISTRICT))
                .orAny(any);
        level = new FilterSelect<Integer>(Words.of("inbox.step"), String::valueOf, l -> changed(Part.LEVEL)).orAny(any);
        who = new FilterSelect<Holder>(Words.of("inbox.who"), Holder::words, w -> changed(Part.WHO))
                .orAny(Words.of("who.ANYBODY"))
                .choices(Holder.among(List.of()));
        text = new FilterText(Words.of("inbox.search"), t -> changed(Part.TEXT));
        add(round, kind, type, district, level, who, text);
    }

    private static String words(Choice choice) {
        return Words.either(choice.th(), choice.en());
    }

    /** What occurs in the list now can be chosen; {@link #show} after it. */
    void offer(Choices choices) {
        offered = choices;
        district.choices(choices.districts());
        district.setVisible(!choices.districts().isEmpty());
        level.choices(choices.levels());
    }

    void show(Filter filter) {
        shown = filter;
        showRound(filter.round());
        showKind(filter.kind());
        showHolder(filter);
        district.show(byId(offered.districts(), filter.districtId()).orElse(null));
        type.show(filter.laoType());
        level.show(filter.level());
        text.show(filter.text());
    }

    private void showRound(@Nullable RoundId id) {
        List<Choice> rounds = offered.rounds();
        Optional<Choice> known = byId(rounds, id == null ? null : id.value());
        Optional<Choice> other = id == null || known.isPresent() ? Optional.empty() : names.round(id);
        round.choices(with(rounds, other));
        round.show(known.or(() -> other).orElse(null));
    }

    /** Only where the hiring cycle has work beside that of LAOs, which the other filters tell apart. */
    private void showKind(@Nullable WorkKind wanted) {
        List<WorkKind> kinds = offered.kinds();
        kind.choices(
                wanted == null || kinds.contains(wanted)
                        ? kinds
                        : Stream.concat(kinds.stream(), Stream.of(wanted))
                                .sorted()
                                .toList());
        kind.setVisible(wanted == WorkKind.HIRING || kinds.contains(WorkKind.HIRING));
        kind.show(wanted);
    }

    /** Whom the filter names can be chosen too. */
    private void showHolder(Filter filter) {
        List<Choice> people = offered.people();
        Optional<Choice> other = Optional.ofNullable(filter.person())
                .filter(person -> byId(people, person.value()).isEmpty())
                .map(names::person);
        List<Holder> holders = Holder.among(with(people, other));
        who.choices(holders);
        who.show(holders.stream()
                .filter(holder -> holder.meant(filter))
                .findFirst()
                .orElse(null));
    }

    private static List<Choice> with(List<Choice> some, Optional<Choice> other) {
        return Stream.concat(some.stream(), other.stream()).toList();
    }

    private static Optional<Choice> byId(List<Choice> choices, @Nullable Long id) {
        return choices.stream()
                .filter(choice -> id != null && choice.id() == id)
                .findFirst();
    }

    private void changed(Part part) {
        wanted.accept(new Filter(
                part == Part.ROUND ? roundOf(round.getValue()) : shown.round(),
                part == Part.TYPE ? type.getValue() : shown.laoType(),
                part == Part.DISTRICT ? idOf(district.getValue()) : shown.districtId(),
                part == Part.LEVEL ? level.getValue() : shown.level(),
                part == Part.KIND ? kind.getValue() : shown.kind(),
                shown.lao(),
                part == Part.WHO ? whoOf(who.getValue()) : shown.assignee(),
                part == Part.WHO ? personOf(who.getValue()) : shown.person(),
                text.searched()));
    }

    private static @Nullable RoundId roundOf(@Nullable Choice chosen) {
        return chosen == null ? null : new RoundId(chosen.id());
    }

    private static @Nullable Long idOf(@Nullable Choice chosen) {
        return chosen == null ? null : Long.valueOf(chosen.id());
    }

    private static Who whoOf(@Nullable Holder chosen) {
        return chosen == null ? Who.ANYBODY : chosen.who();
    }

    private static @Nullable AccountId personOf(@Nullable Holder chosen) {
        return chosen == null ? null : chosen.person();
    }
}

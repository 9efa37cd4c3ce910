package eplan.ui.extensions;

import com.vaadin.flow.component.html.Div;
import eplan.cycle.Extensions.State;
import eplan.registry.Registry.ProvinceView;
import eplan.ui.casework.Words;
import eplan.ui.filters.FilterSelect;
import java.util.List;
import java.util.function.Consumer;

/** Province and state; they show what the URL holds and report the place that the person wants instead. */
final class ExtensionFilters extends Div {
    private static final long serialVersionUID = 1L;

    private static final List<State> WAITING = List.of(State.ASKED, State.ENDORSED, State.WITH_HQ);

    private final FilterSelect<ProvinceView> province;
    private final FilterSelect<State> state;
    private transient ExtensionsPlace shown = ExtensionsPlace.START;

    ExtensionFilters(Consumer<ExtensionsPlace> wanted) {
        addClassName("filters");
        String any = Words.of("inbox.any");
        province = new FilterSelect<ProvinceView>(
                        Words.of("board.province"),
                        one -> Words.either(one.nameTh(), one.nameEn()),
                        one -> wanted.accept(shown.inProvince(one == null ? null : one.code())))
                .orAny(any);
        state = new FilterSelect<State>(
                        Words.of("extensions.state"),
                        one -> Words.of("extension.state." + one),
                        one -> wanted.accept(shown.at(one)))
                .orAny(any)
                .choices(WAITING);
        add(state, province);
    }

    /** @param provinces to choose from; with one alone there is nothing to choose */
    void show(ExtensionsPlace place, List<ProvinceView> provinces) {
        shown = place;
        province.setVisible(provinces.size() > 1);
        province.choices(provinces)
                .show(provinces.stream()
                        .filter(one -> one.code().equals(place.province()))
                        .findFirst()
                        .orElse(null));
        state.show(place.state());
    }
}

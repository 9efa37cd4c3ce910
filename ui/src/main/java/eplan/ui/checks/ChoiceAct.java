package eplan.ui.checks;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What is done with the lines that were chosen.
 *
 * @param button text key of the button's words; {0} how many are chosen
 * @param besides what is asked for it, before the button
 */
record ChoiceAct<K>(String button, List<Component> besides, Consumer<Set<K>> act) {}

package eplan.ui.inbox;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import eplan.people.StandsFor;
import eplan.registry.LaoView;
import eplan.ui.casework.Words;
import eplan.ui.hiring.HiringLinks;
import eplan.ui.hiring.HiringWords;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose case it is, whom to call, and the way to the whole case. */
final class PanelHead extends Div {
    private static final long serialVersionUID = 1L;

    /** @param taking the button that takes the item or puts it back, if the person may */
    PanelHead(PanelReading reading, Optional<Button> taking, Runnable close) {
        addClassName("panel-head");
        H2 name = new H2(name(reading));
        Button closing = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> close.run());
        closing.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        closing.setAriaLabel(Words.of("shell.close"));
        Anchor whole = whole(reading);
        whole.addClassName("panel-open");
        Div title = new Div(name, whole, closing);
        title.addClassName("panel-title");
        Div second = new Div(contact(reading));
        second.addClassName("panel-contact");
        taking.ifPresent(second::add);
        add(title, second);
        instead(reading.item().standsFor());
    }

    private static String name(PanelReading reading) {
        return switch (reading) {
            case CaseReading round -> round.lao().nameTh();
            case StepReading step -> step.item().laoTh();
        };
    }

    private static Anchor whole(PanelReading reading) {
        return switch (reading) {
            case CaseReading round ->
                new Anchor(
                        "lao/" + round.lao().id() + "?year=" + round.item().year() + "&round="
                                + round.item().roundKey(),
                        Words.of("panel.open"));
            case StepReading step -> new Anchor(HiringLinks.step(step.step().id()), Words.of("panel.open"));
        };
    }

    /** Whom to call at an LAO; of a step its province. */
    private static Div contact(PanelReading reading) {
        return switch (reading) {
            case CaseReading round -> contact(round.lao());
            case StepReading step -> {
                Div province = new Div(
                        HiringWords.province(step.step()) + " · " + step.item().caseNumber());
                province.addClassName("muted");
                yield province;
            }
        };
    }

    /** In whose place whatever is done here is done. */
    private void instead(@Nullable StandsFor absent) {
        if (absent != null) {
            Div line = new Div(Words.of("panel.instead", absent.name()));
            line.addClassName("panel-instead");
            add(line);
        }
    }

    private static Div contact(LaoView lao) {
        Div contact = new Div();
        contact.addClassName("muted");
        if (lao.districtTh() != null) {
            contact.add(new Span(Words.of("panel.district", lao.districtTh()) + " · "));
        }
        if (lao.clerk() != null) {
            contact.add(new Span(Words.of("panel.clerk", lao.clerk()) + " "));
        }
        if (lao.phone() != null) {
            Anchor call = new Anchor("tel:" + lao.phone().replaceAll("[^0-9+]", ""), lao.phone());
            call.addClassName("call");
            contact.add(call);
        }
        return contact;
    }
}

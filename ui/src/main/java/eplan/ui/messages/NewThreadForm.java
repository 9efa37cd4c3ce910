package eplan.ui.messages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import eplan.correspondence.Messages;
import eplan.correspondence.Messages.Audience;
import eplan.correspondence.Messages.NewMessage;
import eplan.correspondence.Messages.NewThread;
import eplan.correspondence.Messages.ThreadView;
import eplan.cycle.EntryRounds.EntryRoundView;
import eplan.shared.EntryRoundId;
import eplan.shared.LaoId;
import eplan.shared.Refused;
import eplan.ui.casework.Words;
import eplan.ui.messages.MessagesPlace.Writing;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Begins a thread: about which LAO or as a question to headquarters, who may read it, its subject, the first message. */
final class NewThreadForm extends Section {
    private static final long serialVersionUID = 1L;

    private final transient MessagesFaces faces;
    private final transient Consumer<ThreadView> done;
    private final boolean support;
    private final RadioButtonGroup<Audience> audience = new RadioButtonGroup<>(Words.of("messages.audience"));
    private final TextField subject = new TextField(Words.of("messages.subject"));
    private final WriteBox box = new WriteBox(this::open, this::opened);
    private final transient @Nullable EntryRoundView round;
    private transient @Nullable LaoId lao;
    private transient @Nullable ThreadView opened;

    /** @throws eplan.shared.NotFound when the place names an LAO, or a round, outside the actor's scope */
    NewThreadForm(MessagesFaces faces, MessagesPlace place, Consumer<ThreadView> done) {
        this.faces = faces;
        this.done = done;
        LaoId own = faces.actors().current().lao();
        this.lao = place.lao() == null ? own : place.lao();
        this.round = round(faces, place, lao);
        this.support = place.writing() == Writing.SUPPORT && !faces.headquarters();
        addClassNames("thread", "new-thread");
        subject.setMaxLength(Messages.LONGEST_SUBJECT);
        subject.setRequiredIndicatorVisible(true);
        audience.setItems(Audience.values());
        audience.setItemLabelGenerator(one -> Words.of("audience." + one));
        audience.setValue(Audience.ALL);
        audience.addValueChangeListener(change -> placed());
        RouterLink back = place.list().link(Words.of("messages.back"));
        back.addClassName("thread-back");
        add(back, new H2(title()), about(), audience, subject, box);
        placed();
    }

    private static @Nullable EntryRoundView round(MessagesFaces faces, MessagesPlace place, @Nullable LaoId lao) {
        EntryRoundId asked = place.round();
        if (asked == null || lao == null) {
            return null;
        }
        EntryRoundView round = faces.rounds().view(asked);
        return round.lao().equals(lao) ? round : null;
    }

    private String title() {
        return support ? Words.of("messages.ask") : Words.of("messages.write");
    }

    private Component about() {
        LaoId settled = lao;
        if (settled == null) {
            return new LaoChoice(faces, !support, this::choose);
        }
        String name = faces.registry().lao(settled).nameTh();
        EntryRoundView one = round;
        return new Paragraph(
                one == null
                        ? Words.of("messages.about", name)
                        : Words.of(
                                "messages.about.round",
                                name,
                                Words.either(one.nameTh(), one.nameEn()),
                                one.caseNumber()));
    }

    private void choose(@Nullable LaoId chosen) {
        lao = chosen;
        placed();
    }

    /** LAO staff keep nothing from themselves, and a question about no LAO concerns none: there it is no choice. */
    private void placed() {
        audience.setVisible(lao != null && faces.actors().current().lao() == null);
        box.readers(lao == null && !support ? List.of() : faces.messages().reachable(lao, chosenAudience()));
    }

    private Audience chosenAudience() {
        return audience.isVisible() && audience.getValue() == Audience.OFFICE ? Audience.OFFICE : Audience.ALL;
    }

    private void open(NewMessage first) {
        subject.setInvalid(false);
        EntryRoundView one = round;
        EntryRoundId about = one == null ? null : one.id();
        try {
            opened = faces.writing(lao)
                    .open(new NewThread(lao, about, chosenAudience(), support, subject.getValue(), first));
        } catch (Refused no) {
            if (no.key().startsWith("refused.message.subject")) {
                subject.setErrorMessage(Words.of(no.key(), no.params().toArray()));
                subject.setInvalid(true);
                subject.focus();
            }
            throw no;
        }
    }

    private void opened() {
        ThreadView thread = opened;
        if (thread != null) {
            done.accept(thread);
        }
    }

    boolean isEmpty() {
        return subject.isEmpty() && box.isEmpty();
    }
}

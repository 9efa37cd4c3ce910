package eplan.ui.hiring.contract;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import eplan.hiring.Instalments;
import eplan.hiring.Instalments.Instalment;
import eplan.ui.casework.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The contract's instalments, first to last; the one asked for is open, else the first that waits for somebody. */
final class InstalmentList extends Section {
    private static final long serialVersionUID = 1L;

    /** @param asked its number, as the URL says; null for none */
    InstalmentList(InContract here, List<Instalment> instalments, @Nullable Long asked) {
        addClassNames("card", "hiring-part");
        add(new H2(Words.of("contractpage.instalments", instalments.size())));
        int opened = opened(instalments, asked);
        for (Instalment one : instalments) {
            InstalmentCard card = new InstalmentCard(here, one);
            if (one.number() == opened) {
                card.open();
            }
            add(card);
        }
    }

    private static int opened(List<Instalment> instalments, @Nullable Long asked) {
        Optional<Instalment> wanted = instalments.stream()
                .filter(one -> asked != null && one.number() == asked)
                .findFirst();
        return wanted.or(
                        () -> instalments.stream().filter(InstalmentList::waits).findFirst())
                .map(Instalment::number)
                .orElse(0);
    }

    static boolean waits(Instalment one) {
        return one.state() == Instalments.State.OPEN
                || one.state() == Instalments.State.RETURNED
                || one.state() == Instalments.State.DELIVERED;
    }
}

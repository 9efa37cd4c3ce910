package eplan.ui.messages;

import eplan.correspondence.Messages.Audience;
import eplan.correspondence.Messages.ThreadView;
import eplan.correspondence.Support.State;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a thread is about and how it stands, in words. */
final class ThreadWords {

    private ThreadWords() {}

    /** The LAO with its case number, or that it is a question about none. */
    static String about(ThreadView thread) {
        String lao = thread.laoTh();
        if (lao == null) {
            return Words.of("messages.to-hq");
        }
        return thread.caseNumber() == null ? lao : lao + " · " + thread.caseNumber();
    }

    static List<Chip> chips(ThreadView thread, boolean unread) {
        List<Chip> chips = new ArrayList<>();
        if (unread) {
            chips.add(new Chip("soon", "●", Words.of("messages.unread")));
        }
        State support = thread.support();
        if (support != null) {
            chips.add(question(support, thread.supportBy()));
        }
        if (thread.lao() != null && thread.audience() == Audience.OFFICE) {
            chips.add(new Chip("ext", "◆", Words.of("audience.OFFICE")));
        }
        return chips;
    }

    private static Chip question(State state, @Nullable String by) {
        String stands = Words.of("support." + state);
        String words = by == null ? stands : Words.of("messages.support.by", stands, by);
        return switch (state) {
            case OPEN -> new Chip("late", "▲", words);
            case TAKEN -> new Chip("soon", "◐", words);
            case ANSWERED -> new Chip("ok", "✓", words);
        };
    }
}

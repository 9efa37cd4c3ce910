package eplan.bench;

import eplan.bench.LoadPlace.Item;
import java.util.List;
import java.util.Random;

/**
 * An officer's morning over HTTP: of a hundred acts 55 filter the inbox, 33 look at a case beside it, 7 at a case on its own page,
 * 5 write a note. Each answer must show what was asked for.
 */
final class LoadOfficer {

    private final FlowSession session;
    private final LoadPlace place;
    private final LoadTimes times;
    private final Random random;
    private final LoadInbox inbox;
    private final LoadKind inboxKind;

    private List<Item> seen = List.of();

    /** Id of the item beside the list, 0 for none. */
    private long shown;

    LoadOfficer(FlowSession session, LoadPlace place, LoadTimes times, long seed) {
        this.session = session;
        this.place = place;
        this.times = times;
        this.random = new Random(seed);
        this.inbox = new LoadInbox(session, place);
        this.inboxKind = place.code().equals(LoadPlaces.WORST) ? LoadKind.INBOX_WORST : LoadKind.INBOX;
    }

    LoadPlace place() {
        return place;
    }

    /** Between two acts. @return milliseconds, 5 to 15 s */
    int think() {
        return 5_000 + random.nextInt(10_000);
    }

    void signIn(String username, String password) {
        session.signIn(username, password);
        times.add(LoadKind.SIGN_IN, session.taken());
        open();
    }

    private void open() {
        shown = 0;
        seen = inbox.open();
        times.add(LoadKind.FIRST_PAGE, session.taken());
    }

    void act() {
        try {
            session.beat();
            tryToAct(random.nextInt(100));
        } catch (RuntimeException e) {
            times.failed(place.group(), e);
            again();
        }
    }

    private void tryToAct(int dice) {
        if (dice < 55 || seen.isEmpty()) {
            filter();
        } else if (dice < 88) {
            lookBeside();
        } else if (dice < 95) {
            lookAtPage();
        } else {
            note();
        }
    }

    /** Loads the page anew after a fault, and begins with a filter. */
    private void again() {
        seen = List.of();
        try {
            open();
        } catch (RuntimeException e) {
            times.failed(place.group(), e);
        }
        session.taken();
    }

    private void filter() {
        shown = 0;
        seen = inbox.filter(random);
        times.add(inboxKind, session.taken());
    }

    private void lookBeside() {
        List<Item> others = seen.stream().filter(item -> item.id() != shown).toList();
        if (others.isEmpty()) {
            filter();
            return;
        }
        Item item = others.get(random.nextInt(others.size()));
        shown = item.id();
        String answer = session.go("", inbox.with(item));
        boolean beside = answer.contains("lao/" + item.lao() + "?year=")
                && session.tree().newest("chase").isPresent();
        FlowSession.must(beside, "not the case " + item.number() + ": " + FlowSession.start(answer));
        times.add(LoadKind.PANEL, session.taken());
    }

    private void lookAtPage() {
        Item item = seen.get(random.nextInt(seen.size()));
        String answer = session.go("lao/" + item.lao(), "year=2554&round=" + item.roundKey());
        boolean there = answer.contains(item.laoName())
                && session.tree().newest("lao-view").isPresent();
        FlowSession.must(there, "not the page of " + item.number() + ": " + FlowSession.start(answer));
        times.add(LoadKind.CASE, session.taken());
        inbox.left();
        seen = List.of();
        shown = 0;
    }

    private void note() {
        if (shown == 0) {
            lookBeside();
            return;
        }
        FlowTree tree = session.tree();
        int form = tree.newest("chase").orElseThrow();
        int field = tree.child(form, "vaadin-text-area").orElseThrow();
        int save = tree.child(form, "vaadin-button").orElseThrow();
        String text = "called " + shown + ", " + random.nextLong(Long.MAX_VALUE);
        String answer = session.send(FlowCalls.value(field, text), FlowCalls.click(save));
        FlowSession.must(answer.contains(text), "not noted: " + FlowSession.start(answer));
        times.add(LoadKind.NOTE, session.taken());
    }
}

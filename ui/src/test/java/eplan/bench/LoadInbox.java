package eplan.bench;

import eplan.bench.LoadPlace.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The list of one window: where it is, and which lines the server has sent for it. Lines of another province are a fault. */
final class LoadInbox {

    private static final Pattern CASE = Pattern.compile("2554-bench-\\d+-\\d+");

    /** Twelve lines in sight and twenty more, as the list's connector asks. */
    private static final int LINES = 33;

    private static final String ALL_GROUPS = "show=far_overdue.overdue.due_soon.later";

    private final FlowSession session;
    private final LoadPlace place;
    private String query = "";
    private int list;

    LoadInbox(FlowSession session, LoadPlace place) {
        this.session = session;
        this.place = place;
    }

    /** Loads the page anew, at its start. @return the items in the list */
    List<Item> open() {
        query = "";
        list = 0;
        return items(session.open());
    }

    /** Under another filter than now. @return the items in the list */
    List<Item> filter(Random random) {
        List<String> filters = filters(random);
        String next = filters.get(random.nextInt(filters.size()));
        query = next.equals(query) ? ALL_GROUPS + "&level=1" : next;
        return items(session.go("", query));
    }

    private List<String> filters(Random random) {
        Item any = place.items().get(random.nextInt(place.items().size()));
        return List.of(
                "",
                ALL_GROUPS,
                "level=1",
                "kind=expedite",
                "round=" + any.round() + "&" + ALL_GROUPS,
                "q=" + FlowSession.encoded(any.laoName()) + "&" + ALL_GROUPS);
    }

    /** The address of the list as it is now, with an item beside it. */
    String with(Item item) {
        return (query.isEmpty() ? "" : query + "&") + "item=" + item.id();
    }

    /** Another page is shown: the next list is a new one. */
    void left() {
        query = "elsewhere";
    }

    /** A list that the browser has not seen yet is asked for its lines; one that it has sends them by itself. */
    private List<Item> items(String answer) {
        OptionalInt now = session.tree().newest("work-list");
        FlowSession.must(now.isPresent(), "no list: " + FlowSession.start(answer));
        String lines = answer;
        if (now.getAsInt() != list) {
            list = now.getAsInt();
            lines = session.send(FlowCalls.lines(list, LINES));
        }
        return itemsIn(lines);
    }

    private List<Item> itemsIn(String answer) {
        var items = new LinkedHashMap<String, Item>();
        Matcher cases = CASE.matcher(answer);
        while (cases.find()) {
            Item item = place.byCase().get(cases.group());
            FlowSession.must(item != null, cases.group() + " is not of " + place.group());
            items.put(cases.group(), item);
        }
        boolean shown = !items.isEmpty()
                && answer.contains(items.firstEntry().getValue().laoName());
        FlowSession.must(shown, "no lines under " + query + ": " + FlowSession.start(answer));
        return new ArrayList<>(items.values());
    }
}

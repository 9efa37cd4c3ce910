package eplan.bench;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What Flow's client tells the server of what a person does. */
final class FlowCalls {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** The root of the tree, {@code ROOT_NODE_ID} of Flow's client. */
    private static final int ROOT = 1;

    /** {@code NodeFeatures.ELEMENT_PROPERTIES}. */
    private static final int PROPERTIES = 1;

    private FlowCalls() {}

    /** @param step how many navigations there were before in this window */
    static ObjectNode navigation(String route, String query, int step) {
        ObjectNode data = JSON.createObjectNode()
                .put("route", route)
                .put("query", query)
                .put("appShellTitle", "")
                .put("trigger", step == 0 ? "" : "history");
        data.putObject("historyState").put("idx", step);
        return event(ROOT, "ui-navigate", data);
    }

    /** A virtual list asks for its first lines. */
    static ObjectNode lines(int list, int count) {
        ObjectNode call = JSON.createObjectNode()
                .put("type", "publishedEventHandler")
                .put("node", list)
                .put("templateEventMethodName", "setViewportRange");
        call.putArray("templateEventMethodArgs").add(0).add(count);
        return call;
    }

    /** A field's value is now this. */
    static ObjectNode value(int field, String text) {
        return JSON.createObjectNode()
                .put("type", "mSync")
                .put("node", field)
                .put("feature", PROPERTIES)
                .put("property", "value")
                .put("value", text);
    }

    static ObjectNode click(int button) {
        ObjectNode data = JSON.createObjectNode().put("event.button", 0).put("event.detail", 1);
        for (String place : new String[] {"screenX", "screenY", "clientX", "clientY"}) {
            data.put("event." + place, 0);
        }
        for (String key : new String[] {"ctrlKey", "shiftKey", "altKey", "metaKey"}) {
            data.put("event." + key, false);
        }
        return event(button, "click", data);
    }

    private static ObjectNode event(int node, String name, ObjectNode data) {
        ObjectNode event =
                JSON.createObjectNode().put("type", "event").put("node", node).put("event", name);
        event.set("data", data);
        return event;
    }
}

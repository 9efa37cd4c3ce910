package eplan.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** As much of Flow's state tree as is needed to find an element in a screen: tags, classes, children. */
final class FlowTree {

    // com.vaadin.flow.internal.nodefeature.NodeFeatures
    private static final int ELEMENT = 0;
    private static final int CHILDREN = 2;
    private static final int CLASSES = 11;

    private static final class Node {
        private String tag = "";
        private final List<String> classes = new ArrayList<>();
        private final List<Integer> children = new ArrayList<>();
    }

    private final NavigableMap<Integer, Node> nodes = new TreeMap<>();

    void clear() {
        nodes.clear();
    }

    /** Does what an answer says has changed. */
    void apply(JsonNode changes) {
        changes.forEach(this::applyOne);
    }

    private void applyOne(JsonNode change) {
        int id = change.path("node").asInt(0);
        switch (change.path("type").asString("")) {
            case "attach" -> nodes.put(id, new Node());
            case "detach" -> nodes.remove(id);
            case "put" -> put(node(id), change);
            case "splice" -> splice(node(id), change);
            case "clear" -> clear(node(id), change);
            default -> {} // what is removed from maps, and empty changes
        }
    }

    private Node node(int id) {
        return nodes.computeIfAbsent(id, unknown -> new Node());
    }

    private static int feature(JsonNode change) {
        return change.path("feat").asInt(-1);
    }

    private static void put(Node node, JsonNode change) {
        if (feature(change) == ELEMENT && change.path("key").asString("").equals("tag")) {
            node.tag = change.path("value").asString("");
        }
    }

    private static void splice(Node node, JsonNode change) {
        if (feature(change) == CHILDREN) {
            splice(node.children, change, "addNodes", added -> added.asInt(0));
        } else if (feature(change) == CLASSES) {
            splice(node.classes, change, "add", added -> added.asString(""));
        }
    }

    private static <T> void splice(List<T> list, JsonNode change, String key, Function<JsonNode, T> read) {
        int index = Math.min(change.path("index").asInt(0), list.size());
        int end = Math.min(index + change.path("remove").asInt(0), list.size());
        list.subList(index, end).clear();
        List<T> added = new ArrayList<>();
        change.path(key).forEach(one -> added.add(read.apply(one)));
        list.addAll(index, added);
    }

    private static void clear(Node node, JsonNode change) {
        if (feature(change) == CHILDREN) {
            node.children.clear();
        } else if (feature(change) == CLASSES) {
            node.classes.clear();
        }
    }

    /** The newest element of a class. */
    OptionalInt newest(String cssClass) {
        return nodes.descendingMap().entrySet().stream()
                .filter(entry -> entry.getValue().classes.contains(cssClass))
                .mapToInt(Map.Entry::getKey)
                .findFirst();
    }

    /** The first of an element's own children with a tag. */
    OptionalInt child(int parent, String tag) {
        return node(parent).children.stream()
                .filter(nodes::containsKey)
                .filter(child -> node(child).tag.equals(tag))
                .mapToInt(Integer::intValue)
                .findFirst();
    }
}

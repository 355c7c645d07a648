package ca.astrogrowth.crowd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a screen shows, as the server describes it: nodes that changes attach, fill, move and detach. Of Flow's features only
 * those are kept that say what can be seen and pressed (their numbers are those of {@code NodeFeatures} in flow-client).
 */
final class Tree {

    private static final int DATA = 0;
    private static final int CHILDREN = 2;
    private static final int ATTRIBUTES = 3;
    private static final int LISTENERS = 4;
    private static final int CLASSES = 11;

    /** Where everything begins: the page's body. */
    private static final int BODY = 1;

    /** Children that the page places itself, as the router's outlet. */
    private static final int VIRTUAL_CHILDREN = 24;

    private final Map<Integer, Node> nodes = new HashMap<>(Map.of(BODY, new Node(BODY)));
    private final Map<String, JsonNode> constants = new HashMap<>();

    /** An element of the screen. */
    static final class Node {

        private final int id;
        private final List<Integer> children = new ArrayList<>();
        private final List<Integer> virtual = new ArrayList<>();
        private final List<String> classes = new ArrayList<>();
        private final Map<String, String> attributes = new HashMap<>();
        private final Map<String, String> listeners = new HashMap<>();
        private boolean visible = true;

        Node(int id) {
            this.id = id;
        }

        int id() {
            return id;
        }

        boolean has(String className) {
            return classes.contains(className);
        }

        boolean isPrimary() {
            return attributes.getOrDefault("theme", "").contains("primary");
        }
    }

    /** @param message with {@code changes} and {@code constants}, as the server sends them */
    void apply(JsonNode message) {
        message.path("constants").properties().forEach(each -> constants.put(each.getKey(), each.getValue()));
        message.path("changes").forEach(this::change);
    }

    /** What can be seen and fits, anywhere below something that fits {@code within}. */
    Optional<Node> find(Predicate<Node> within, Predicate<Node> wanted) {
        return find(node(BODY), false, within, wanted, new HashSet<>());
    }

    /** What the server wants to know of an event: everything it asks for, as of a plain press. */
    ObjectNode details(Node node, String event) {
        ObjectNode details = JsonMapper.shared().createObjectNode();
        JsonNode wanted = constants.get(Objects.requireNonNull(node.listeners.get(event), "nobody listens"));
        for (String each : Objects.requireNonNull(wanted).propertyNames()) {
            if (each.endsWith("Key")) {
                details.put(each, false);
            } else if (each.startsWith("event.")) {
                details.put(each, 0);
            }
        }
        return details;
    }

    private Optional<Node> find(
            Node node, boolean inside, Predicate<Node> within, Predicate<Node> wanted, Set<Integer> seen) {
        if (!node.visible || !seen.add(node.id)) {
            return Optional.empty();
        }
        boolean in = inside || within.test(node);
        if (in && wanted.test(node)) {
            return Optional.of(node);
        }
        for (List<Integer> children : List.of(node.virtual, node.children)) {
            for (int child : children) {
                Optional<Node> found = find(node(child), in, within, wanted, seen);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Node node(int id) {
        return nodes.computeIfAbsent(id, Node::new);
    }

    private void change(JsonNode change) {
        int id = change.path("node").asInt();
        switch (change.path("type").asString()) {
            case "detach" -> nodes.remove(id);
            case "put" -> put(node(id), change);
            case "remove" -> remove(node(id), change);
            case "splice" -> splice(node(id), change);
            case "clear" -> Optional.ofNullable(list(node(id), change)).ifPresent(List::clear);
            default -> node(id);
        }
    }

    private static void put(Node node, JsonNode change) {
        String key = change.path("key").asString();
        JsonNode value = change.path("value");
        switch (change.path("feat").asInt()) {
            case DATA -> node.visible = key.equals("visible") ? value.asBoolean() : node.visible;
            case ATTRIBUTES -> node.attributes.put(key, value.asString(""));
            case LISTENERS -> node.listeners.put(key, value.asString());
            default -> {}
        }
    }

    private static void remove(Node node, JsonNode change) {
        String key = change.path("key").asString();
        switch (change.path("feat").asInt()) {
            case DATA -> node.visible = key.equals("visible") || node.visible;
            case ATTRIBUTES -> node.attributes.remove(key);
            case LISTENERS -> node.listeners.remove(key);
            default -> {}
        }
    }

    private static void splice(Node node, JsonNode change) {
        int index = change.path("index").asInt();
        int removed = change.path("remove").asInt(0);
        switch (change.path("feat").asInt()) {
            case CHILDREN -> splice(node.children, index, removed, ids(change));
            case VIRTUAL_CHILDREN -> splice(node.virtual, index, removed, ids(change));
            case CLASSES -> {
                List<String> added = new ArrayList<>();
                change.path("add").forEach(each -> added.add(each.asString()));
                splice(node.classes, index, removed, added);
            }
            default -> {}
        }
    }

    private static List<Integer> ids(JsonNode change) {
        List<Integer> added = new ArrayList<>();
        change.path("addNodes").forEach(each -> added.add(each.asInt()));
        return added;
    }

    private static <T> void splice(List<T> list, int index, int removed, List<T> added) {
        list.subList(index, index + removed).clear();
        list.addAll(index, added);
    }

    private static @Nullable List<?> list(Node node, JsonNode change) {
        return switch (change.path("feat").asInt()) {
            case CHILDREN -> node.children;
            case VIRTUAL_CHILDREN -> node.virtual;
            case CLASSES -> node.classes;
            default -> null;
        };
    }
}

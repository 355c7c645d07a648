package ca.astrogrowth.sandbox.places;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A message of the request, read as Google's front end reads it: unknown names and wrong types are refused. */
record StrictJson(String path, JsonNode node) {

    static StrictJson parse(byte[] body, Set<String> known) {
        JsonNode node;
        try {
            node = JsonMapper.shared().readTree(body);
        } catch (JacksonException e) {
            throw Refusal.invalid("Invalid JSON payload received. " + e.getOriginalMessage());
        }
        return of("", node, known);
    }

    private static StrictJson of(String path, JsonNode node, Set<String> known) {
        if (!node.isObject()) {
            throw Refusal.invalid("Invalid JSON payload received. " + (path.isEmpty() ? "Root" : path)
                    + " element must be a message.");
        }
        for (String name : List.copyOf(node.propertyNames())) {
            if (!known.contains(name)) {
                String where = path.isEmpty() ? "" : " at '" + path + "'";
                throw Refusal.invalid("Invalid JSON payload received. Unknown name \"%s\"%s: Cannot find field."
                        .formatted(name, where));
            }
        }
        return new StrictJson(path, node);
    }

    boolean has(String name) {
        return node.hasNonNull(name);
    }

    Optional<String> text(String name) {
        return value(name, "TYPE_STRING", JsonNode::isString, JsonNode::stringValue);
    }

    Optional<Integer> integer(String name) {
        return value(name, "TYPE_INT32", JsonNode::canConvertToInt, JsonNode::intValue);
    }

    Optional<Double> decimal(String name) {
        return value(name, "TYPE_DOUBLE", JsonNode::isNumber, JsonNode::doubleValue);
    }

    Optional<Boolean> bool(String name) {
        return value(name, "TYPE_BOOL", JsonNode::isBoolean, JsonNode::booleanValue);
    }

    Optional<StrictJson> message(String name, Set<String> known) {
        return has(name) ? Optional.of(of(within(name), node.get(name), known)) : Optional.empty();
    }

    private <T> Optional<T> value(String name, String type, Predicate<JsonNode> right, Function<JsonNode, T> read) {
        if (!has(name)) {
            return Optional.empty();
        }
        JsonNode value = node.get(name);
        if (!right.test(value)) {
            throw Refusal.invalid("Invalid value at '%s' (%s), %s".formatted(within(name), type, value));
        }
        return Optional.of(read.apply(value));
    }

    private String within(String name) {
        String snake = name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return path.isEmpty() ? snake : path + "." + snake;
    }
}

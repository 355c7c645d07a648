package ca.astrogrowth.content.gemini;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The models of one kind, in the order in which they are asked. */
record ModelChain(List<String> models) {

    private static final Logger log = LoggerFactory.getLogger(ModelChain.class);

    ModelChain {
        models = List.copyOf(models);
    }

    /**
     * Without those that Google has shut down; each is told to whoever reads the log.
     *
     * @param property what the models were configured with
     * @throws NoModelException if none is left
     */
    static ModelChain of(String property, List<String> configured, RetiredModels retired) {
        List<String> alive = new ArrayList<>();
        List<RetiredModel> gone = new ArrayList<>();
        for (String model : configured.stream().map(String::strip).distinct().toList()) {
            Optional<RetiredModel> end = retired.find(model);
            end.ifPresentOrElse(gone::add, () -> alive.add(model));
            end.ifPresent(found -> log.warn("{} is left out of {}: {}", model, property, found.advice()));
        }
        alive.removeIf(String::isEmpty);
        if (alive.isEmpty()) {
            throw new NoModelException(property, gone);
        }
        return new ModelChain(alive);
    }

    String at(int place) {
        return models.get(place);
    }

    int size() {
        return models.size();
    }

    @Override
    public String toString() {
        return String.join(", ", models);
    }
}

package ca.astrogrowth.sandbox.places;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Every business that the sandbox knows, in the order of its file. */
public final class Catalogue {

    private final List<Place> places;
    private final Map<String, Place> byId;
    private final Map<String, List<Place>> byHost;

    Catalogue(List<Place> places) {
        this.places = List.copyOf(places);
        this.byId = places.stream().collect(toMap(Place::id, Function.identity()));
        this.byHost = places.stream()
                .filter(place -> place.host().isPresent())
                .collect(groupingBy(place -> place.host().orElseThrow()));
    }

    /** The fictional one: three trades in ten cities of Québec, and a few businesses of others. */
    public static Catalogue shipped() {
        try (InputStream csv = Catalogue.class.getResourceAsStream("/sandbox/quebec-catalogue.csv")) {
            return new Catalogue(CatalogueFile.read(Objects.requireNonNull(csv)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param csv with the columns of an OpenStreetMap extract; rows that name neither are restaurants in Montréal */
    public static Catalogue of(Path csv) {
        try (InputStream in = Files.newInputStream(csv)) {
            return new Catalogue(CatalogueFile.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the places of " + csv, e);
        }
    }

    public List<Place> places() {
        return places;
    }

    public Optional<Place> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** @return the branches that share the website, with or without {@code www.} */
    public List<Place> atHost(String host) {
        return byHost.getOrDefault(Place.bare(host), List.of());
    }
}

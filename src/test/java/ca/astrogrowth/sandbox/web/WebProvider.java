package ca.astrogrowth.sandbox.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.astrogrowth.sandbox.Call;
import ca.astrogrowth.sandbox.Fault;
import ca.astrogrowth.sandbox.Provider;
import ca.astrogrowth.sandbox.Reply;
import ca.astrogrowth.sandbox.Route;
import ca.astrogrowth.sandbox.places.Catalogue;
import ca.astrogrowth.sandbox.places.Place;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Serves the sites of businesses to whoever goes through the gateway: those of the catalogue, and of any other host one
 * that is invented. The first label of a host can ask for {@link Trouble} or for an {@link EmailForm}.
 */
public final class WebProvider implements Provider {

    private final Sites sites;

    public WebProvider(Catalogue catalogue) {
        this.sites = new Sites(catalogue);
    }

    @Override
    public String name() {
        return "web";
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.of("GET", "/__web/(?<host>[^/]+)(?<path>/.*)?", this::page));
    }

    @Override
    public Reply fault(Fault fault, Call call) {
        return Reply.html(fault.status(), "<!doctype html><title>Erreur " + fault.status() + "</title>");
    }

    @Override
    public boolean canMeet(Fault fault, Call call) {
        return fault != Fault.DUPLICATE && fault != Fault.REJECTED;
    }

    private Reply page(Call call) {
        String host = call.path("host").toLowerCase(Locale.ROOT);
        String path = Optional.ofNullable(call.path("path")).orElse("/");
        Optional<Trouble> trouble = sites.find(host).isPresent() ? Optional.empty() : Trouble.of(host);
        if (trouble.isPresent()) {
            return trouble.get().answer(host, path);
        }
        return sites.findAny(host)
                .map(site -> site.canonical().equals(host)
                        ? page(site, path)
                        : Reply.empty(301).with("Location", "https://" + site.canonical() + path))
                .orElseGet(() -> Reply.html(404, "<!doctype html><title>Hôte inconnu</title>"));
    }

    private static Reply page(Site site, String path) {
        SitePages pages = new SitePages(site);
        String bare = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        if (bare.equals("/robots.txt")) {
            return new Reply(
                    200,
                    Map.of("Content-Type", "text/plain; charset=utf-8"),
                    pages.robots().getBytes(UTF_8));
        }
        if (bare.equals(site.contactPath())) {
            return Reply.html(200, pages.contact());
        }
        return branch(site, bare)
                .map(place -> Reply.html(200, pages.home(place)))
                .orElseGet(() -> Reply.html(404, pages.missing()));
    }

    /** The root belongs to all branches; a chain may also give each a page of its own. */
    private static Optional<Place> branch(Site site, String path) {
        Optional<Place> own = site.branches().stream()
                .filter(place -> path.equals(pathOf(place)))
                .findFirst();
        return path.equals("/") ? own.or(() -> Optional.of(site.main())) : own;
    }

    private static String pathOf(Place place) {
        String path = URI.create(String.valueOf(place.website())).getRawPath();
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}

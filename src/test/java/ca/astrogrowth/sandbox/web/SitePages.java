package ca.astrogrowth.sandbox.web;

import ca.astrogrowth.sandbox.places.Kind;
import ca.astrogrowth.sandbox.places.Phone;
import ca.astrogrowth.sandbox.places.Place;
import ca.astrogrowth.sandbox.places.Seed;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** Writes the pages of one site. */
final class SitePages {

    private static final String FRAME = """
            <!doctype html>
            <html lang="fr-CA">
            <head>
            <meta charset="utf-8">
            <title>%s</title>
            <meta name="description" content="%s">
            </head>
            <body>
            <header><h1>%s</h1><nav><a href="/">Accueil</a> <a href="%s">Nous joindre</a></nav></header>
            <main>
            %s
            </main>
            <footer>%s<p>© %d–%d</p></footer>
            </body>
            </html>
            """;
    private static final List<String> TOUCHES = List.of(
            "Nos fournisseurs sont à moins de cent kilomètres.",
            "L’équipe compte une douzaine de personnes, dont plusieurs sont là depuis le premier jour.",
            "On vous répond en français et en anglais.",
            "Le stationnement est gratuit derrière l’immeuble.",
            "La maison est ouverte toute l’année, même pendant les vacances de la construction.",
            "Une rampe permet l’accès en fauteuil roulant.");

    private final Site site;

    SitePages(Site site) {
        this.site = site;
    }

    /** @param branch the one whose own page was asked for, or the first */
    String home(Place branch) {
        String body = "<p>%s</p>\n<p>%s</p>\n<p>%s</p>%s"
                .formatted(
                        text(description()),
                        text("Notre fierté : " + site.speciality() + "."),
                        text(Seed.pick(TOUCHES, "touch:" + site.host())),
                        hours(branch));
        boolean shown = Seed.oneIn(3, "footer:" + site.host()) && site.form() != EmailForm.HIDDEN;
        String footer = where(branch) + (shown ? "<p>" + mail(site.mailboxes().getFirst()) + "</p>" : "") + networks();
        return page(branch.name(), body, footer);
    }

    String contact() {
        String places = site.branches().stream().map(SitePages::where).collect(Collectors.joining("\n"));
        String mails = site.form() == EmailForm.HIDDEN
                ? site.form().html("")
                : site.mailboxes().stream().map(this::line).collect(Collectors.joining("\n", "<ul>\n", "\n</ul>"));
        String notice = site.refusesSolicitation()
                ? "<p>Aucune sollicitation : ces adresses sont réservées à notre clientèle.</p>"
                : "";
        return page("Nous joindre – " + site.main().name(), places + "\n" + mails + "\n" + notice, networks());
    }

    String robots() {
        String closed = Seed.oneIn(20, "robots:" + site.host()) ? site.contactPath() : "/admin/";
        return "User-agent: *\nDisallow: " + closed + "\n";
    }

    String missing() {
        return page("Page introuvable", "<p>Cette page n’existe pas, ou plus.</p>", "");
    }

    private String description() {
        Place place = site.main();
        String where = place.address().city().equals("Québec")
                ? "Québec"
                : place.address().city();
        return "%s, %s à %s depuis %d."
                .formatted(
                        place.name(),
                        uncapitalized(Kind.of(place).label()),
                        place.address().city(),
                        site.since());
    }

    private String line(Mailbox mailbox) {
        String who = mailbox.isPersonal()
                ? "%s %s, %s : "
                        .formatted(
                                mailbox.firstName(),
                                mailbox.lastName(),
                                uncapitalized(String.valueOf(mailbox.position())))
                : "";
        return "<li>" + text(who) + mail(mailbox) + "</li>";
    }

    private String mail(Mailbox mailbox) {
        return site.form().html(mailbox.address());
    }

    private static String where(Place place) {
        Phone phone = place.phone();
        String line = place.address().line();
        String call = phone == null
                ? ""
                : " <a href=\"tel:%s\">%s</a>"
                        .formatted(phone.international().replaceAll("[ -]", ""), phone.national());
        return "<address>"
                + text(
                        line.isEmpty()
                                ? place.address().city()
                                : line + ", " + place.address().city() + postal(place)) + call + "</address>";
    }

    private static String postal(Place place) {
        String code = place.address().postalCode();
        return code == null ? "" : " (Québec) " + code;
    }

    private static String hours(Place place) {
        @Nullable String hours = place.hours();
        return hours == null ? "" : "\n<p><time itemprop=\"openingHours\">" + text(hours) + "</time></p>";
    }

    private String networks() {
        String name = Objects.requireNonNull(site.host().split("\\.")[0]);
        return Seed.oneIn(2, "social:" + site.host())
                ? "<p><a href=\"https://www.facebook.com/" + name + "\">Facebook</a> "
                        + "<a href=\"https://www.facebook.com/sharer/sharer.php?u=https://" + site.canonical()
                        + "\">Partager</a> <a href=\"https://ca.linkedin.com/in/" + name + "\">La direction</a></p>"
                : "";
    }

    private String page(String title, String body, String footer) {
        return FRAME.formatted(
                text(title),
                text(description()),
                text(site.main().name()),
                site.contactPath(),
                body,
                footer,
                site.since(),
                lastChanged());
    }

    private int lastChanged() {
        return Math.max(site.since(), 2026 - Seed.below(6, "changed:" + site.host()));
    }

    private static String uncapitalized(String text) {
        return text.substring(0, 1).toLowerCase(Locale.CANADA_FRENCH) + text.substring(1);
    }

    private static String text(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}

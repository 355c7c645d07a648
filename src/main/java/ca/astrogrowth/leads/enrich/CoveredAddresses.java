package ca.astrogrowth.leads.enrich;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Addresses in the attributes of an element that a browser makes plain: links, and what scripts put together. */
final class CoveredAddresses {

    private static final String CLOUDFLARE = "/cdn-cgi/l/email-protection#";
    private static final List<String> LOCAL = List.of("data-user", "data-local", "data-name", "data-account", "data-u");
    private static final List<String> DOMAIN = List.of("data-domain", "data-host", "data-site", "data-d");

    private CoveredAddresses() {}

    static List<String> of(Element element) {
        List<String> found = new ArrayList<>(mailto(element.attr("href")));
        cloudflare(element).ifPresent(found::add);
        for (Attribute attribute : element.attributes()) {
            if (attribute.getKey().startsWith("data-") && isAddress(attribute.getValue())) {
                found.add(attribute.getValue());
            }
        }
        first(element, LOCAL)
                .flatMap(local -> first(element, DOMAIN).map(domain -> local + "@" + domain + ending(element)))
                .ifPresent(found::add);
        found.removeIf(address -> address.chars().anyMatch(Character::isISOControl));
        return found;
    }

    private static String ending(Element element) {
        String tld = element.attr("data-tld");
        return tld.isEmpty() || tld.startsWith(".") ? tld : "." + tld;
    }

    private static Optional<String> first(Element element, List<String> names) {
        return names.stream()
                .map(element::attr)
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static boolean isAddress(String value) {
        return value.length() < 255 && value.strip().matches("[^\\s@]+@[^\\s@]+");
    }

    private static List<String> mailto(String href) {
        String link = href.strip();
        if (!link.toLowerCase(Locale.ROOT).startsWith("mailto:")) {
            return List.of();
        }
        String[] parts = link.substring("mailto:".length()).split("\\?", 2);
        Stream<String> more = parts.length < 2
                ? Stream.empty()
                : Stream.of(parts[1].split("&"))
                        .filter(pair -> pair.toLowerCase(Locale.ROOT).startsWith("to="))
                        .map(pair -> pair.substring(3));
        return Stream.concat(Stream.of(parts[0]), more)
                .flatMap(list -> Stream.of(decoded(list).split("[,;]")))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .toList();
    }

    /** A plus sign in a mailto stands for itself. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /** Hexadecimal; the first byte is the key by which all others were xored. */
    private static Optional<String> cloudflare(Element element) {
        String href = element.attr("href");
        int at = href.indexOf(CLOUDFLARE);
        String code = at < 0 ? element.attr("data-cfemail") : href.substring(at + CLOUDFLARE.length());
        if (code.length() < 4 || code.length() > 600 || code.length() % 2 != 0 || !code.matches("[0-9a-fA-F]+")) {
            return Optional.empty();
        }
        byte[] bytes = HexFormat.of().parseHex(code);
        for (int i = 1; i < bytes.length; i++) {
            bytes[i] ^= bytes[0];
        }
        return Optional.of(new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8));
    }
}

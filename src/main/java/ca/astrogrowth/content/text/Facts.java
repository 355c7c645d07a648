package ca.astrogrowth.content.text;

import ca.astrogrowth.accounts.BusinessProfile;
import ca.astrogrowth.common.PhoneNumber;
import ca.astrogrowth.leads.LeadBrief;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that may be said in a post, one fact on each line: those of the business it is about, then those of the business
 * that speaks.
 */
public record Facts(List<Line> lines) {

    private static final int LONGEST = 200;
    private static final Map<String, String> KEYS = Map.of(
            "name", "nom",
            "city", "ville",
            "category", "categorie",
            "description", "description",
            "district", "quartier",
            "address", "adresse",
            "phone", "telephone",
            "website", "site",
            "rating", "note",
            "reviews", "avis");

    private static final Set<String> NAMES = Set.of("nom", "ville", "quartier", "adresse", "auteur", "auteur_ville");

    /** @param ref the name by which a claim cites it */
    public record Line(String ref, String key, String value) {

        @Override
        public String toString() {
            return ref + " | " + key + ": " + value;
        }
    }

    public Facts {
        lines = List.copyOf(lines);
    }

    public static Facts about(LeadBrief lead, BusinessProfile author) {
        List<Line> lines = new ArrayList<>();
        for (LeadBrief.Fact fact : lead.facts()) {
            String key = KEYS.get(fact.field());
            String value = key == null ? "" : clean(key, fact.value());
            if (key != null && !value.isEmpty()) {
                lines.add(new Line(fact.ref(), key, value));
            }
        }
        Facts known = new Facts(lines);
        return others(known, lead, author).stream()
                .reduce(known, (all, more) -> all.and(more.getKey(), more.getValue()), (one, other) -> other);
    }

    /** These and one more; the same ones when its value is empty. */
    public Facts and(String key, String value) {
        String clean = clean(key, value);
        if (clean.isEmpty()) {
            return this;
        }
        int last = lines.stream().mapToInt(Facts::number).max().orElse(0);
        return new Facts(Stream.concat(lines.stream(), Stream.of(new Line("F" + (last + 1), key, clean)))
                .toList());
    }

    public Optional<String> value(String key) {
        return of(key).map(Line::value);
    }

    public Optional<Line> of(String key) {
        return lines.stream().filter(line -> line.key().equals(key)).findFirst();
    }

    /** What is called so, and so is right however it is spelt. */
    public Set<String> names() {
        return lines.stream()
                .filter(line -> NAMES.contains(line.key()))
                .flatMap(line -> Stream.of(line.value().split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    public boolean has(String ref) {
        return line(ref).isPresent();
    }

    /** The fact that a claim cites. */
    public Optional<Line> line(String ref) {
        return lines.stream()
                .filter(line -> line.ref().equalsIgnoreCase(ref.strip()))
                .findFirst();
    }

    /** Whether the same is known here. */
    public boolean knows(Line other) {
        return lines.stream()
                .anyMatch(line -> line.key().equals(other.key()) && line.value().equals(other.value()));
    }

    /** As the model reads them. */
    @Override
    public String toString() {
        return lines.stream().map(Line::toString).collect(Collectors.joining("\n"));
    }

    private static List<Map.Entry<String, String>> others(Facts known, LeadBrief lead, BusinessProfile author) {
        List<Map.Entry<String, String>> others = new ArrayList<>();
        if (known.value("nom").isEmpty()) {
            others.add(Map.entry("nom", lead.name()));
        }
        if (known.value("ville").isEmpty()) {
            others.add(Map.entry("ville", lead.city()));
        }
        others.add(Map.entry("metier", lead.industry().code()));
        others.add(Map.entry("auteur", author.name()));
        others.add(Map.entry("auteur_ville", author.locality().city()));
        others.add(Map.entry("auteur_metier", author.industry().code()));
        if (author.phone() != null) {
            others.add(Map.entry("auteur_telephone", author.phone().national()));
        }
        if (author.website() != null) {
            others.add(Map.entry("auteur_site", author.website().toString()));
        }
        return others;
    }

    private static String clean(String key, String value) {
        String line = CleanText.line(value, LONGEST);
        return switch (key) {
            case "note" -> line.replace('.', ',');
            case "telephone" ->
                PhoneNumber.parse(line).map(PhoneNumber::national).orElse(line);
            default -> line;
        };
    }

    private static int number(Line line) {
        String digits = line.ref().replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 6 ? 0 : Integer.parseInt(digits);
    }
}

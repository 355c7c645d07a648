package ca.astrogrowth.sandbox.places;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTests {

    private static final String COLUMNS =
            "osm_id,name,category,address,borough,phone,website,opening_hours,latitude,longitude\n";
    private static final List<Place> SHIPPED = Catalogue.shipped().places();

    @Test
    void holdsFourHundredPlacesOfThreeTradesAndSomeOthersInTenCities() {
        assertThat(SHIPPED).hasSizeGreaterThanOrEqualTo(400);
        assertThat(SHIPPED.stream().map(Place::trade).distinct()).containsExactlyInAnyOrder(Trade.values());
        assertThat(SHIPPED.stream().map(place -> place.address().city()).distinct())
                .containsExactlyInAnyOrder(
                        "Montréal",
                        "Québec",
                        "Laval",
                        "Gatineau",
                        "Longueuil",
                        "Sherbrooke",
                        "Saguenay",
                        "Lévis",
                        "Trois-Rivières",
                        "Terrebonne");
        assertThat(SHIPPED.stream()
                        .filter(place -> place.trade() != Trade.OTHER)
                        .collect(groupingBy(p -> p.trade() + p.address().city(), counting())))
                .hasSize(30);
    }

    @Test
    void hasBusinessesOfOtherTradesInSeveralCities() {
        assertThat(SHIPPED.stream().filter(place -> place.trade() == Trade.OTHER))
                .hasSizeGreaterThanOrEqualTo(20)
                .extracting(Place::category)
                .contains("Florist", "Plumber", "Hair Salon");
        assertThat(SHIPPED.stream()
                        .filter(place -> place.category().equals("Florist"))
                        .map(place -> place.address().city())
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void crowdsMoreThanSixtyRestaurantsOfMontrealIntoOneSmallTile() {
        Bounds tile = new Bounds(new Point(45.519, -73.5795), new Point(45.524, -73.5725));

        List<Place> restaurants = SHIPPED.stream()
                .filter(place -> place.trade() == Trade.RESTAURANT)
                .filter(place -> place.address().city().equals("Montréal"))
                .toList();

        assertThat(restaurants).hasSizeGreaterThan(150);
        assertThat(restaurants.stream().filter(place -> tile.contains(place.location())))
                .hasSizeGreaterThan(60);
        assertThat(tile.low().metresTo(tile.high())).isLessThan(800);
    }

    @Test
    void reachesNobodyReal() {
        assertThat(SHIPPED).allSatisfy(place -> {
            if (place.phone() != null) {
                assertThat(place.phone().digits()).matches("[2-9]\\d{2}55501\\d{2}");
            }
            assertThat(place.host().orElse("none.example")).endsWith(".example");
        });
        assertThat(SHIPPED.stream().filter(place -> place.phone() != null).map(Place::phone))
                .doesNotHaveDuplicates();
    }

    @Test
    void lacksFieldsAndLosesBusinessesAsInLife() {
        assertThat(SHIPPED).anyMatch(place -> place.phone() == null);
        assertThat(SHIPPED).anyMatch(place -> place.website() == null);
        assertThat(SHIPPED).anyMatch(place -> place.address().route() == null);
        assertThat(SHIPPED).anyMatch(place -> place.address().postalCode() == null);
        assertThat(SHIPPED.stream().map(Place::status).distinct()).containsExactlyInAnyOrder(BusinessStatus.values());
    }

    @Test
    void hasChainsThatShareOneSite() {
        List<Place> branches = Catalogue.shipped().atHost("www.cafe-grand-pic.example");

        assertThat(branches)
                .hasSizeGreaterThan(5)
                .allMatch(place -> place.name().equals("Café Grand-Pic"));
    }

    @Test
    void derivesTheSameRatingEachTimeAndNoneForOnePlaceInEight() {
        assertThat(Catalogue.shipped().places()).isEqualTo(SHIPPED);
        long unrated = SHIPPED.stream().filter(place -> place.rating() == null).count();

        assertThat(unrated * 8.0 / SHIPPED.size()).isBetween(0.7, 1.3);
        assertThat(SHIPPED.stream().filter(place -> place.rating() != null).map(Place::rating))
                .allMatch(rating -> rating.stars() >= 1 && rating.stars() <= 5 && rating.reviews() > 0);
    }

    @Test
    void namesEachPlaceOnceInTheFormOfGoogle() {
        assertThat(SHIPPED.stream().map(Place::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("ChIJ[\\w-]{23}"));
    }

    @Test
    void readsADirtyOpenStreetMapFile(@TempDir Path folder) throws IOException {
        Path csv = Files.writeString(folder.resolve("osm.csv"), COLUMNS + """
                node/1,"Chez ""Nous"" 🍕",Pizza Restaurant,\
                "4986A Chemin Queen Mary, Unit 3, Montréal, Québec, H3W 1X2",NDG,\
                +1-514-555-0101;+1-514-555-0102,https://un.example/;https://deux.example/,,45.48,-73.62
                node/2,Rien,Cafe,,Verdun,,pas une adresse,,45.46,-73.57
                node/3,Court,Restaurant,"1148 Van Horne, H2V1J8",Outremont,+15145550103,,Mo-Su 11:00-22:00,45.52,-73.61
                """);

        List<Place> places = Catalogue.of(csv).places();

        assertThat(places).hasSize(3).allMatch(place -> place.trade() == Trade.RESTAURANT);
        assertThat(places.getFirst().name()).isEqualTo("Chez \"Nous\" 🍕");
        assertThat(places.getFirst().address())
                .isEqualTo(new Address("4986A", "Chemin Queen Mary", "Unit 3", "NDG", "Montréal", "H3W 1X2"));
        assertThat(places.getFirst().phone()).isEqualTo(new Phone("5145550101"));
        assertThat(places.getFirst().website()).isEqualTo("https://un.example/");
        assertThat(places.get(1)).matches(place -> place.website() == null && place.phone() == null);
        assertThat(places.get(1).address().formatted(true)).isEqualTo("Montréal, QC, Canada");
        assertThat(places.get(2).address().formatted(false)).isEqualTo("1148 Van Horne, Montréal, QC H2V 1J8");
    }

    @Test
    void putsEveryPlaceInsideItsMunicipality() throws IOException {
        Map<String, Bounds> municipalities = municipalities();

        assertThat(municipalities).hasSizeGreaterThanOrEqualTo(80);
        assertThat(SHIPPED)
                .allMatch(place -> Objects.requireNonNull(
                                municipalities.get(place.address().city()))
                        .contains(place.location()));
    }

    /** The corners of the real extract of Montréal's restaurants that `--places` is made for. */
    @Test
    void keepsTheRealExtractInsideMontreal() throws IOException {
        Bounds montreal = Objects.requireNonNull(municipalities().get("Montréal"));

        assertThat(montreal.contains(new Point(45.4203498, -73.6996495))).isTrue();
        assertThat(montreal.contains(new Point(45.5998823, -73.4804225))).isTrue();
    }

    private static Map<String, Bounds> municipalities() throws IOException {
        Map<String, Bounds> all = new HashMap<>();
        HashSet<String> inOrder = new HashSet<>();
        try (Reader csv = new InputStreamReader(
                Objects.requireNonNull(
                        CatalogueTests.class.getResourceAsStream("/ca/astrogrowth/leads/source/municipalities.csv")),
                StandardCharsets.UTF_8)) {
            for (CSVRecord row : CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(csv)) {
                Bounds bounds = new Bounds(
                        new Point(number(row, "low_latitude"), number(row, "low_longitude")),
                        new Point(number(row, "high_latitude"), number(row, "high_longitude")));
                assertThat(bounds.low().latitude()).isLessThan(bounds.high().latitude());
                assertThat(bounds.low().longitude()).isLessThan(bounds.high().longitude());
                assertThat(number(row, "population")).isGreaterThan(10_000);
                assertThat(inOrder.add(row.get("name"))).isTrue();
                all.put(row.get("name"), bounds);
            }
        }
        return all;
    }

    private static double number(CSVRecord row, String column) {
        return Double.parseDouble(row.get(column));
    }
}

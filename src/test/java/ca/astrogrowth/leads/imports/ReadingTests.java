package ca.astrogrowth.leads.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.astrogrowth.leads.BadListException;
import ca.astrogrowth.leads.facts.Fact;
import ca.astrogrowth.leads.facts.Field;
import ca.astrogrowth.leads.facts.Source;
import ca.astrogrowth.leads.register.Finding;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTests {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "Nom de l'entreprise, name",
        "Catégorie, category",
        "ADRESSE, address",
        "adresse courriel, email",
        "Adresse du site, website",
        "Ville, city",
        "code_postal, postal_code",
        "No de téléphone, phone",
        "Tél. principal, phone",
        "E-mail, email",
        "Site Web, website",
        "URL, website",
        "Latitude, location",
        "lng, location",
        "Note moyenne, rating",
        "Nombre d’avis, reviews",
        "user_ratings_total, reviews",
    })
    void guessesWhatAColumnTells(String column, String field) {
        assertThat(Headings.guess(List.of("autre", column))).containsEntry(column, Field.of(field));
    }

    @Test
    void aColumnThatOnlySoundsLikeAnotherWaitsForThatOne() {
        assertThat(Headings.guess(List.of("nom", "entreprise mère", "nom du contact")))
                .containsExactly(Map.entry("nom", Field.NAME));
        assertThat(Headings.guess(List.of("Restaurants de Laval"))).containsValue(Field.NAME);
    }

    @Test
    void readsValuesAsPeopleWriteThem() {
        Finding finding = only("""
                nom;tél;tél;courriel;site;adresse;cp;note;avis;latitude;longitude
                "  Chez\tMarie ";erreur;"514 555-0123; 514 555-0124";INFO@Marie.example;marie.example;\
                12, rue Roy, H2X 1L4;h2w1a1;4,55;1 234;45,5236;-73,5833
                """);

        assertThat(values(finding))
                .containsEntry(Field.NAME, "Chez Marie")
                .containsEntry(Field.PHONE, "+15145550123")
                .containsEntry(Field.EMAIL, "info@marie.example")
                .containsEntry(Field.WEBSITE, "https://marie.example")
                .containsEntry(Field.POSTAL_CODE, "H2W 1A1")
                .containsEntry(Field.RATING, "4.6")
                .containsEntry(Field.REVIEWS, "1234")
                .containsEntry(Field.LOCATION, "45.5236,-73.5833");
        assertThat(finding.facts()).allMatch(fact -> fact.source() == Source.IMPORT && fact.expiresAt() == null);
    }

    @Test
    void whatCannotBeIsLeftOutAndTheRowIsNot() {
        assertThat(values(only("""
                        nom,téléphone,courriel,site web,note,avis,latitude,longitude
                        Marie,12,pas un courriel,javascript:alert(1),9,beaucoup,nord,
                        """))).containsOnlyKeys(Field.NAME);
    }

    @Test
    void ofSeveralSitesInACellTheFirstCounts() {
        assertThat(values(only("""
                        nom,website
                        Shandmas,https://shandmas.example/;https://www.facebook.com/shandmas/
                        """))).containsEntry(Field.WEBSITE, "https://shandmas.example/");
    }

    @Test
    void zerosAndFormulasAreText() {
        assertThat(values(only("nom,ville\n\"=cmd|' /C calc'!A0\u0000\",La\u0000val\n")))
                .containsEntry(Field.NAME, "=cmd|' /C calc'!A0")
                .containsEntry(Field.CITY, "La val");
    }

    @Test
    void aRowWithoutANameIsNone() {
        assertThat(read("nom,ville\n   ,Laval\n", guess("nom,ville"))).isEmpty();
    }

    @Test
    void whatOpenStreetMapCallsItIsItsKey() {
        assertThat(only("osm_id,name\nnode/12,Marie\n").key()).isEqualTo("osm:node/12");
        assertThat(SheetTests.sheet("osm_id,name\nnode/12,Marie\n").attribution())
                .isEqualTo("© OpenStreetMap contributors, ODbL 1.0");
        assertThat(only("place_id,nom\nChIJDbdkHFQayUwR7-8fITgxTmU,Marie\n").key())
                .isEqualTo("ChIJDbdkHFQayUwR7-8fITgxTmU");
    }

    @Test
    void numberOneOfTwoListsIsTwoBusinesses() {
        Finding marie = only("id,nom,tel\n1,Marie,\n");

        assertThat(only("id,nom,tel\n1,Jean,\n").key()).isNotEqualTo(marie.key());
        assertThat(only("id,nom,tel\n1,Marie,514 555-0123\n").key()).isEqualTo(marie.key());
    }

    @Test
    void aColumnThatSaysOneThingOfTwoRowsIdentifiesNone() {
        String chain = "ref,nom,ville\n7,Marie,Laval\n7,Marie,Gatineau\n";

        Sheet sheet = SheetTests.sheet(chain);
        Columns columns = Columns.of(sheet, Headings.guess(sheet.columns()));
        Iterator<Row> rows = sheet.rows();

        assertThat(read(columns, rows.next()).orElseThrow().key())
                .isNotEqualTo(read(columns, rows.next()).orElseThrow().key());
    }

    @Test
    void aListThatNamesNothingIsRefused() {
        assertThatThrownBy(() -> Columns.of(SheetTests.sheet("a,b\n1,2\n"), Map.of("a", Field.CITY)))
                .isInstanceOf(BadListException.class)
                .hasMessage("import.bad.name");
        assertThatThrownBy(() -> Columns.of(SheetTests.sheet("a,b\n1,2\n"), Map.of("c", Field.NAME)))
                .isInstanceOf(BadListException.class)
                .hasMessage("import.bad.mapping");
    }

    @Test
    void theMappingOfAPersonWins() {
        Map<String, Field> mapping = Map.of("nom", Field.CATEGORY, "note", Field.NAME);

        assertThat(values(read("nom,note\nBistro,Marie\n", mapping).orElseThrow()))
                .containsEntry(Field.NAME, "Marie")
                .containsEntry(Field.CATEGORY, "Bistro");
    }

    private static Finding only(String text) {
        Sheet sheet = SheetTests.sheet(text);
        return read(text, Headings.guess(sheet.columns())).orElseThrow();
    }

    private static Map<String, Field> guess(String header) {
        return Headings.guess(List.of(header.split(",")));
    }

    private static Optional<Finding> read(String text, Map<String, Field> mapping) {
        Sheet sheet = SheetTests.sheet(text);
        return read(Columns.of(sheet, mapping), sheet.rows().next());
    }

    private static Optional<Finding> read(Columns columns, Row row) {
        return new Reading(columns, NOW).business((Row.Cells) row);
    }

    private static Map<Field, String> values(Finding finding) {
        Map<Field, String> values = new LinkedHashMap<>();
        for (Fact fact : finding.facts()) {
            values.put(fact.field(), fact.value());
        }
        return values;
    }
}

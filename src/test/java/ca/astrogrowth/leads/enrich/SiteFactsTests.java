package ca.astrogrowth.leads.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.leads.facts.Fact;
import ca.astrogrowth.leads.facts.Field;
import ca.astrogrowth.leads.facts.Source;
import ca.astrogrowth.leads.facts.Standing;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteFactsTests {

    @Test
    void sayWhereAndWhenTheyWereRead() {
        List<Fact> facts = facts("<p>info@bistro.ca</p>", "<a href='tel:514-555-0123'>Appelez</a>");

        assertThat(facts).allSatisfy(fact -> {
            assertThat(fact.source()).isEqualTo(Source.WEBSITE);
            assertThat(fact.fetchedAt()).isEqualTo(Internet.NOW);
            assertThat(fact.expiresAt()).isNull();
        });
        assertThat(facts)
                .extracting(Fact::page)
                .extracting(String::valueOf)
                .containsExactly("https://bistro.ca/0", "https://bistro.ca/1");
    }

    @Test
    void putTheHousesOwnAddressesFirstAndAFunctionsBeforeAPersons() {
        assertThat(values(Field.EMAIL, "<p>agence@web.ca, marie@bistro.ca, bistro.marie@gmail.com, info@bistro.ca</p>"))
                .containsExactly("info@bistro.ca", "marie@bistro.ca", "agence@web.ca", "bistro.marie@gmail.com");
    }

    @Test
    void heedANoticeOnEitherPage() {
        List<Fact> facts = facts("<p>info@bistro.ca</p>", "<p>info@bistro.ca, aucune sollicitation</p>");

        assertThat(facts).hasSize(1).allSatisfy(fact -> {
            assertThat(fact.standing()).isEqualTo(Standing.NO_SOLICITATION);
            assertThat(fact.page()).hasToString("https://bistro.ca/1");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='tel:+1-514-555-0123'>Appelez</a><p>Télécopieur : 514 555-0199</p>",
                "<a href='tel:%20(514)%20555-0123'>Appelez</a>",
                "<p>Téléphone : 514.555.0123</p>",
                "<p>(514) 555-0123, télécopieur : (514) 555-0199</p>",
                "<p>Fax 514-555-0199</p><p>Tél. 514-555-0123</p>",
                "<p>+1 514 555 0123</p>"
            })
    void readATelephone(String html) {
        assertThat(values(Field.PHONE, html)).containsExactly("+15145550123");
    }

    @Test
    void takeAListOfBranchesForNobodysTelephone() {
        String four = "<a href='tel:5145550101'></a><a href='tel:5145550102'></a><a href='tel:5145550103'></a>"
                + "<a href='tel:5145550104'></a>";

        assertThat(values(Field.PHONE, four)).isEmpty();
        assertThat(values(Field.PHONE, "<a href='tel:5145550102'></a>", four)).containsExactly("+15145550102");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Commande 20261124-5551</p>",
                "<p>1 234 567,89 $</p>",
                "<a href='tel:'>x</a>",
                "<a href='tel:abc'>x</a>"
            })
    void takeNoOtherNumberForATelephone(String html) {
        assertThat(values(Field.PHONE, html)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://fr-ca.facebook.com/BistroMarie/?ref=page, https://www.facebook.com/BistroMarie",
        "https://www.facebook.com/pages/Bistro-Marie/123456, https://www.facebook.com/pages/Bistro-Marie/123456",
        "https://instagram.com/bistro.marie/, https://www.instagram.com/bistro.marie",
        "https://ca.linkedin.com/company/bistro-marie/about/, https://www.linkedin.com/company/bistro-marie",
        "https://twitter.com/bistromarie, https://www.x.com/bistromarie",
        "https://www.tiktok.com/@bistromarie, https://www.tiktok.com/@bistromarie",
        "https://www.youtube.com/@bistromarie, https://www.youtube.com/@bistromarie"
    })
    void knowTheHousesPagesOnNetworks(String link, String expected) {
        assertThat(values(Field.SOCIAL, "<a href='" + link + "'>x</a>")).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.linkedin.com/in/marie-tremblay",
                "https://ca.linkedin.com/pub/marie/1/2/3",
                "https://www.linkedin.com/shareArticle?url=x",
                "https://www.facebook.com/sharer/sharer.php?u=x",
                "https://www.facebook.com/sharer.php?u=x",
                "https://www.facebook.com/people/Marie/100",
                "https://www.facebook.com/",
                "https://www.facebook.com/wix",
                "https://twitter.com/intent/tweet?text=x",
                "https://x.com/share?url=x",
                "https://www.instagram.com/p/Cabc/",
                "https://www.youtube.com/watch?v=abc",
                "https://facebook.com.pirate.ca/bistro"
            })
    void neverTakeAMembersPageNorAButtonToShare(String link) {
        assertThat(values(Field.SOCIAL, "<a href='" + link + "'>x</a>")).isEmpty();
    }

    @Test
    void describeTheHouseInOneCleanLine() {
        assertThat(values(
                        Field.DESCRIPTION, "<meta name=description content=' Un&#10;bistro&#8238; &#0;de  quartier '>"))
                .containsExactly("Un bistro de quartier");
        assertThat(values(Field.DESCRIPTION, "<meta property='og:description' content='" + "mot ".repeat(100) + "'>"))
                .singleElement()
                .satisfies(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(200).endsWith("mot…"));
    }

    @ParameterizedTest
    @CsvSource({
        "Montréal (Québec) H2X 1L4, H2X 1L4",
        "h2x 1l4, H2X 1L4",
        "H2X1L4, H2X 1L4",
        "H2X-1L4, H2X 1L4",
        "QC H2X&nbsp;1L4, H2X 1L4",
        "H2X 1L4 et encore H2X1L4, H2X 1L4"
    })
    void writeAPostalCodeTheOneWay(String text, String code) {
        assertThat(values(Field.POSTAL_CODE, "<p>" + text + "</p>")).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"D2X 1L4", "H2X 1O4", "a1b2c3", "XH2X 1L4", "H2X 1L4 ou J4K 2T1"})
    void takeNoOtherCodeNorOneOfTwo(String text) {
        assertThat(values(Field.POSTAL_CODE, "<p>" + text + "</p>")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>© 2019–2025 Bistro</p>|2025-01-01",
                "<p>© 2019</p><p>Copyright 2024 Bistro</p>|2024-01-01",
                "<p>© 2026</p>|2026-01-01",
                "<p>© 2027</p><p>© 2020</p>|2020-01-01",
                "<meta property='article:modified_time' content='2026-03-04T10:00:00-05:00'><p>© 2026</p>|2026-03-04",
                "<meta property='article:modified_time' content='2031-03-04'><p>© 2025</p>|2025-01-01",
                "<script type='application/ld+json'>{\"a\":[{\"dateModified\":\"2025-11-02\"}]}</script>|2025-11-02",
                "<script type='application/ld+json'>{oups</script><p>© 2022</p>|2022-01-01"
            })
    void tellWhenTheSiteLastChanged(String html, String day) {
        assertThat(values(Field.SITE_UPDATED, html)).containsExactly(day);
    }

    @Test
    void believeTheServersDateFirstUnlessItLiesInTheFuture() {
        assertThat(updated("Mon, 02 Nov 2026 10:00:00 GMT")).containsExactly("2026-11-02");
        assertThat(updated("Tue, 02 Nov 2027 10:00:00 GMT")).containsExactly("2020-01-01");
        assertThat(updated("hier")).containsExactly("2020-01-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252", "UTF-8", "UTF-16"})
    void readAccentsInEveryCharset(String charset) {
        String html = "<meta charset='" + charset
                + "'><meta name=description content=\"Café de l’été\">"
                        .replace('’', charset.equals("ISO-8859-1") ? '\'' : '’');
        Answer answer = answer(0, html.getBytes(Charset.forName(charset)), Headers.of("Content-Type", "text/html"));

        assertThat(SiteFacts.of(List.of(Page.of(answer)), Internet.NOW))
                .extracting(Fact::value)
                .singleElement()
                .asString()
                .startsWith("Café de l")
                .endsWith("été");
    }

    private static List<String> updated(String header) {
        Answer answer = answer(
                0,
                "<p>© 2020</p>".getBytes(StandardCharsets.UTF_8),
                Headers.of("Content-Type", "text/html", "Last-Modified", header));
        return SiteFacts.of(List.of(Page.of(answer)), Internet.NOW).stream()
                .map(Fact::value)
                .toList();
    }

    private static List<String> values(Field field, String... pages) {
        return facts(pages).stream()
                .filter(fact -> fact.field() == field)
                .map(Fact::value)
                .toList();
    }

    private static List<Fact> facts(String... pages) {
        Stream<Page> read = IntStream.range(0, pages.length)
                .mapToObj(i -> Page.of(answer(
                        i,
                        pages[i].getBytes(StandardCharsets.UTF_8),
                        Headers.of("Content-Type", "text/html; charset=utf-8"))));
        return SiteFacts.of(read.toList(), Internet.NOW);
    }

    private static Answer answer(int number, byte[] body, Headers headers) {
        return new Answer(HttpUrl.get("https://bistro.ca/" + number), 200, headers, body);
    }
}

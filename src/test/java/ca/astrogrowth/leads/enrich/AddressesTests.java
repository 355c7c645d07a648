package ca.astrogrowth.leads.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.common.EmailAddress;
import ca.astrogrowth.leads.facts.Standing;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='mailto:info@bistro.ca'>Écrivez-nous</a>",
                "<a href='MAILTO:Info@Bistro.ca?subject=Bonjour&body=autre%40x.ca'>x</a>",
                "<a href='mailto:%69nfo%40bistro.ca'>x</a>",
                "<a href=' mailto:?to=info@bistro.ca'>x</a>",
                "<a href='mailto:info(at)bistro.ca'>x</a>",
                "Écrivez à info@bistro.ca.",
                "courriel:info@bistro.ca;",
                "&lt;info@bistro.ca&gt;",
                "&#105;&#110;&#102;&#111;&#64;&#98;istro&#46;ca",
                "<b>info</b>@<b>bistro</b>.ca",
                "in<!-- piège -->fo@bis<!-- -->tro.ca",
                "info<span style='display:none'>PIEGE</span>@bistro.ca",
                "info<span hidden>PIEGE</span>@bistro.ca",
                "info&shy;@bis&#8203;tro.ca",
                "info [at] bistro [dot] ca",
                "info[arobase]bistro[point]ca",
                "info (arobas) bistro.ca",
                "info(a)bistro.ca",
                "info {at} bistro {dot} ca",
                "info [@] bistro (.) ca",
                "info at bistro dot ca",
                "info arobase bistro point ca",
                "info arobas bistro.ca",
                "<bdo dir=rtl>ac.ortsib@ofni</bdo>",
                "<span style='direction:rtl;unicode-bidi:bidi-override'>ac.<i>ortsib</i>@ofni</span>",
                "<a data-user=info data-domain=bistro.ca>x</a>",
                "<a data-name=info data-domain=bistro data-tld=ca>x</a>",
                "<a data-email='info@bistro.ca'>x</a>",
                "<a href='/cdn-cgi/l/email-protection#422b2c242d02202b3136302d6c2123'>[email&#160;protected]</a>",
                "<span class='__cf_email__' data-cfemail='422b2c242d02202b3136302d6c2123'>[email&#160;protected]</span>"
            })
    void readsAnAddressInEveryDisguise(String html) {
        assertThat(in(html)).containsOnlyKeys(new EmailAddress("info@bistro.ca"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "logo@2x.png",
                "<img src='/logo@2x.png'>",
                "photo@3x.webp",
                "votre@courriel.com",
                "nom@exemple.com",
                "you@example.com",
                "votre-nom@bistro.ca",
                "john.doe@bistro.ca",
                "605a7baede844d278b89dc95ae0a9123@sentry-next.wixpress.com",
                "1234@o1.ingest.sentry.io",
                "noreply@bistro.ca",
                "no-reply@bistro.ca",
                "ne-pas-repondre@bistro.ca",
                "<script>var a = 'info@bistro.ca'</script>",
                "<style>info@bistro.ca</style>",
                "<!-- info@bistro.ca -->",
                "<p style='display: none'>piege@bistro.ca</p>",
                "<template>info@bistro.ca</template>",
                "Retrouvez-nous @ bistro.ca",
                "Nous serons at home dimanche",
                "Arrivez at noon dot",
                "info@bistro",
                "info@@bistro.ca",
                "info@bistro.ca@autre.ca",
                "info@-bistro.ca",
                "@bistro.ca",
                "info@192.168.0.1",
                "lodash@4.17.21",
                "<a href='mailto:'>x</a>",
                "<a href='mailto:%zz'>x</a>",
                "<i data-cfemail='42zz'>x</i>",
                "<i data-cfemail='4'>x</i>"
            })
    void takesNothingElseForAnAddress(String html) {
        assertThat(in(html)).isEmpty();
    }

    @Test
    void readsSeveralInTheOrderOfThePage() {
        assertThat(in("<a href='mailto:b@bistro.ca,a@bistro.ca'>x</a> c@bistro.ca; B@bistro.ca"))
                .containsOnlyKeys(
                        new EmailAddress("b@bistro.ca"),
                        new EmailAddress("a@bistro.ca"),
                        new EmailAddress("c@bistro.ca"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>info@bistro.ca</p><p>Aucune sollicitation, s’il vous plaît.</p>",
                "<ul><li>info@bistro.ca</li></ul><p>Aucune sollicitation : ces adresses servent à nos clients.</p>",
                "<p>Pas de sollicitation</p><p>info@bistro.ca</p>",
                "<p>info@bistro.ca (toute sollicitation est interdite)</p>",
                "<p>Nous n’acceptons aucune sollicitation commerciale. info@bistro.ca</p>",
                "<p>Merci de ne pas nous solliciter : info@bistro.ca</p>",
                "<p>info@bistro.ca</p><small>Pas de publicité ni d’offres de service.</small>",
                "<p>info@bistro.ca – courriels non sollicités refusés</p>",
                "<p>Aucun courriel promotionnel à info@bistro.ca</p>",
                "<p>Le démarchage est interdit.</p><p>info@bistro.ca</p>",
                "<p>info@bistro.ca</p><p>No solicitation, please.</p>",
                "<p>No unsolicited commercial emails: info@bistro.ca</p>",
                "<p>Please do not send unsolicited offers to info@bistro.ca</p>",
                "<p>Soliciting is strictly prohibited. info@bistro.ca</p>",
                "<p>info@bistro.ca</p><p>Unsolicited emails will be deleted.</p>"
            })
    void seesANoticeBesideTheAddress(String html) {
        assertThat(in(html)).containsValue(Standing.NO_SOLICITATION).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Sollicitez-nous pour vos événements : info@bistro.ca</p>",
                "<p>Nos produits ne contiennent aucune trace d’arachide. info@bistro.ca</p>",
                "<p>Pas de réservation le midi. info@bistro.ca</p>",
                "<p>We do not take reservations: info@bistro.ca</p>",
                "<p>Une équipe très sollicitée ! info@bistro.ca</p>"
            })
    void seesNoNoticeWhereThereIsNone(String html) {
        assertThat(in(html)).containsValue(Standing.PUBLISHED).hasSize(1);
    }

    @Test
    void doesNotHearANoticeFromTheOtherEndOfThePage() {
        String far = "<p>Du texte sur la maison.</p>".repeat(40);

        assertThat(in("<p>Aucune sollicitation.</p>" + far + "<p>info@bistro.ca</p>"))
                .containsValue(Standing.PUBLISHED);
        assertThat(in("<p>Aucune sollicitation.</p><p>info@bistro.ca</p>" + far + "<p>info@bistro.ca</p>"))
                .containsValue(Standing.NO_SOLICITATION)
                .hasSize(1);
    }

    @Test
    @Timeout(10)
    void isNotSlowedDownByAHostilePage() {
        String text = "a.".repeat(100_000)
                + " [at] ".repeat(50_000)
                + "a@".repeat(100_000)
                + "no ".repeat(50_000)
                + " at a dot".repeat(30_000);

        assertThat(in(text)).hasSizeLessThan(10);
    }

    @Test
    @Timeout(10)
    void readsThroughAHundredThousandBoxesInEachOther() {
        assertThat(in("<div>".repeat(100_000) + "info@bistro.ca")).hasSize(1);
    }

    private static Map<EmailAddress, Standing> in(String html) {
        return Addresses.in(Transcript.of(Jsoup.parse(html)));
    }
}

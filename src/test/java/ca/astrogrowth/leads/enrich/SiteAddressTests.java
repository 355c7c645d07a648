package ca.astrogrowth.leads.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteAddressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://2130706433/",
                "http://0177.0.0.1/",
                "http://0x7f.0.0.1/",
                "http://0x7f000001/",
                "http://127.1/",
                "http://127.0.0.1./",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://93.184.215.14/",
                "http://localhost/",
                "http://localhost./",
                "http://app.localhost/",
                "http://intranet/",
                "http://bistro.ca./",
                "http://metadata.google.internal/",
                "http://imprimante.local/",
                "http://marie@bistro.ca/",
                "http://marie:secret@bistro.ca/",
                "http://bistro.ca:8080/",
                "http://bistro.ca:22/",
                "ftp://bistro.ca/",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "mailto:a@b.ca",
                "bistro.ca"
            })
    void refusesWhatIsNoSite(String uri) {
        assertThat(SiteAddress.of(URI.create(uri))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://bistro.ca",
                "https://www.bistro-marie.example/menu?lang=fr",
                "http://bistro.ca:80/",
                "https://bistro.ca:443",
                "http://bistro.ca:443/",
                "https://xn--caf-dma.ca/",
                "https://bistro.montreal"
            })
    void takesTheSitesOfBusinesses(String uri) {
        assertThat(SiteAddress.of(URI.create(uri))).isPresent();
    }

    @Test
    void forgetsWhereOnThePage() {
        assertThat(SiteAddress.of(URI.create("https://bistro.ca/a#b")).orElseThrow())
                .hasToString("https://bistro.ca/a");
    }
}

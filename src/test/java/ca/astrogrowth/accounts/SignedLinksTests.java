package ca.astrogrowth.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SignedLinksTests {

    private static final Instant NOW = Instant.parse("2026-11-24T14:15:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofHours(1));
    private static final List<String> PARTS = List.of("t_a", "42", "été");

    private final SignedLinks links = links((byte) 1, NOW);

    @Test
    void opensWhatItSealed() {
        assertThat(links.open("confirm", links.seal("confirm", PARTS, LATER))).contains(PARTS);
        assertThat(links.open("confirm", links.seal("confirm", List.of(), LATER)))
                .contains(List.of());
    }

    @Test
    void aTokenCanStandInAnAddressAsItIs() {
        assertThat(links.seal("confirm", PARTS, LATER)).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void opensForNothingElse() {
        String token = links.seal("confirm", PARTS, LATER);

        assertThat(links.open("reset", token)).isEmpty();
        assertThat(links.open("confir", token)).isEmpty();
        assertThat(links.open("", token)).isEmpty();
    }

    @Test
    void isOverAtItsMoment() {
        String token = links.seal("confirm", PARTS, LATER);

        assertThat(links((byte) 1, LATER.minusSeconds(1)).open("confirm", token))
                .isPresent();
        assertThat(links((byte) 1, LATER).open("confirm", token)).isEmpty();
    }

    @Test
    void noBitOfItCanBeChanged() {
        byte[] token = Base64.getUrlDecoder().decode(links.seal("confirm", PARTS, LATER));

        for (int bit = 0; bit < token.length * 8; bit++) {
            byte[] changed = token.clone();
            changed[bit / 8] ^= (byte) (1 << (bit % 8));
            assertThat(links.open("confirm", text(changed))).as("bit %d", bit).isEmpty();
        }
    }

    @Test
    void whatIsNoTokenOpensNothing() {
        String token = links.seal("confirm", PARTS, LATER);

        assertThat(links.open("confirm", "")).isEmpty();
        assertThat(links.open("confirm", "pas un lien !")).isEmpty();
        assertThat(links.open("confirm", token.substring(0, 43))).isEmpty();
        assertThat(links.open("confirm", token.substring(0, token.length() - 4)))
                .isEmpty();
        assertThat(links.open("confirm", token.repeat(100))).isEmpty();
    }

    @Test
    void partsDoNotRunIntoEachOther() {
        assertThat(links.seal("confirm", List.of("ab", "c"), LATER))
                .isNotEqualTo(links.seal("confirm", List.of("a", "bc"), LATER));
    }

    @Test
    void anotherKeyOpensNothing() {
        assertThat(links((byte) 2, NOW).open("confirm", links.seal("confirm", PARTS, LATER)))
                .isEmpty();
    }

    @Test
    void refusesToStartWithoutAKeyAndDoesNotRepeatIt() {
        for (String key : List.of("", "c2VjcmV0", "pas en base 64")) {
            assertThatThrownBy(() -> new SignedLinks(new LinkSettings(key), Clock.systemUTC()))
                    .hasMessageContaining("astrogrowth.links.key")
                    .extracting(Throwable::getMessage)
                    .satisfies(message ->
                            assertThat(key.isEmpty() || !message.contains(key)).isTrue());
        }
    }

    @Test
    void theKeyIsReadFromItsSettingAndKeptToItself() {
        LinkSettings settings = new Binder(
                        new MapConfigurationPropertySource(java.util.Map.of("astrogrowth.links.key", "c2VjcmV0")))
                .bind("astrogrowth.links", LinkSettings.class)
                .get();

        assertThat(settings.key()).isEqualTo("c2VjcmV0");
        assertThat(settings.toString()).doesNotContain("c2VjcmV0");
    }

    private static SignedLinks links(byte key, Instant now) {
        byte[] secret = new byte[32];
        java.util.Arrays.fill(secret, key);
        LinkSettings settings = new LinkSettings(Base64.getEncoder().encodeToString(secret));
        return new SignedLinks(settings, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static String text(byte[] token) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }
}

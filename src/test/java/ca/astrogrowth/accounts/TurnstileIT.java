package ca.astrogrowth.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.astrogrowth.AstroTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

@AstroTest
class TurnstileIT {

    private static final AttemptLimits USUAL = new Binder(new MapConfigurationPropertySource())
            .bindOrCreate("astrogrowth.accounts.limits", AttemptLimits.class);

    @Autowired
    private LettuceConnectionFactory redis;

    private final String client = UUID.randomUUID().toString();
    private final String email = UUID.randomUUID() + "@test.example";

    @Test
    void theUsualLimits() {
        assertThat(USUAL).isEqualTo(new AttemptLimits(10, 60, 3, 10, 3, 20, 3, 50, 5, 60, 10, 60, 3, 20));
    }

    @Test
    void countsForAnAddressWhereverItIsTriedFrom() {
        Turnstile turnstile = new Turnstile(redis, USUAL);
        for (int i = 0; i < USUAL.signInAddress(); i++) {
            turnstile.take(Door.SIGN_IN, email, client + i);
        }

        assertThatThrownBy(() -> turnstile.take(Door.SIGN_IN, " " + email.toUpperCase(java.util.Locale.ROOT), client))
                .isInstanceOf(TooManyAttemptsException.class);
        assertThatCode(() -> turnstile.take(Door.LETTER, email, client)).doesNotThrowAnyException();
    }

    @Test
    void countsForAClientWhateverItTries() {
        Turnstile turnstile = new Turnstile(redis, USUAL);
        for (int i = 0; i < USUAL.signUpClient(); i++) {
            turnstile.take(Door.SIGN_UP, i + email, client);
        }

        assertThatThrownBy(() -> turnstile.take(Door.SIGN_UP, email, client))
                .isInstanceOf(TooManyAttemptsException.class);
    }

    @Test
    void whoIsRightMayComeAsOftenAsTheyLike() {
        Turnstile turnstile = new Turnstile(redis, USUAL);
        for (int i = 0; i < 3 * USUAL.signInAddress(); i++) {
            turnstile.take(Door.SIGN_IN, email, client);
            turnstile.giveBack(Door.SIGN_IN, email, client);
        }
    }
}

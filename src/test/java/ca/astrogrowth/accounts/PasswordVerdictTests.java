package ca.astrogrowth.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.astrogrowth.accounts.PasswordVerdict.Fault;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordVerdictTests {

    private static final Collection<String> MARIE =
            PasswordVerdict.about("marie.tremblay@bistro.example", "Marie Tremblay", "Café Été");

    @ParameterizedTest
    @ValueSource(strings = {"un mot de passe de test", "le canard danse lundi", "K7#vq!Z2xP", "grenouillebleue"})
    void takesLongOnesAndShortOnesThatAreHard(String password) {
        assertThat(verdict(password).good()).as(password).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "motdepasse",
                "MotDePasse123",
                "m0tdep4sse!",
                "azertyuiop12",
                "motdepassemotdepasse",
                "password2026!"
            })
    void refusesWhatEverybodyTriesFirst(String password) {
        assertThat(verdict(password).fault()).as(password).isEqualTo(Fault.COMMON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tremblay sur la colline",
                "Vive le Café Été 2026 !",
                "marietremblay99",
                "TRÈMBLAY et compagnie",
                "j'adore marie beaucoup"
            })
    void refusesTheirOwnNames(String password) {
        assertThat(verdict(password).fault()).as(password).isEqualTo(Fault.PERSONAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaaaaaaaa", "123456789012345", "abababababababab", "qsdfghjklmwxcvbn"})
    void refusesLongOnesThatGoOnByThemselves(String password) {
        assertThat(verdict(password).fault()).as(password).isEqualTo(Fault.SIMPLE);
    }

    @Test
    void refusesShortOnes() {
        assertThat(verdict("")).isEqualTo(new PasswordVerdict(0, Fault.SHORT));
        assertThat(verdict("grenouille7").fault()).isEqualTo(Fault.SHORT);
    }

    @Test
    void refusesWhatWouldNotBeReadToItsEnd() {
        assertThat(verdict("été ".repeat(13)).fault()).isEqualTo(Fault.LONG);
    }

    @Test
    void theMeterRises() {
        assertThat(verdict("grenouillebl").level())
                .isLessThan(verdict("grenouille bleue 7").level());
        assertThat(verdict("le canard danse lundi matin").level()).isEqualTo(PasswordVerdict.LEVELS);
    }

    @Test
    void aSignUpWithABadOneIsNone() {
        assertThatThrownBy(() -> verdict("motdepasse123").require())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("motdepasse123");
    }

    private static PasswordVerdict verdict(String password) {
        return PasswordVerdict.of(password, MARIE);
    }
}

package ca.astrogrowth.leads.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.common.EmailAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressKindTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "info@bistro.ca",
                "reservations@bistro.ca",
                "info-laval@bistro.ca",
                "info2@bistro.ca",
                "rendez-vous@clinique.ca",
                "reception+web@clinique.ca",
                "bistro-marie@bistro-marie.ca",
                "bistromarie@bistro-marie.ca",
                "courriel@bistro.ca"
            })
    void isARole(String address) {
        assertThat(AddressKind.of(new EmailAddress(address))).isEqualTo(AddressKind.ROLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"marie@bistro.ca", "marie.tremblay@bistro.ca", "m.bureau@bistro.ca", "bistromarie@gmail.com"})
    void isAPersons(String address) {
        assertThat(AddressKind.of(new EmailAddress(address))).isEqualTo(AddressKind.PERSONAL);
    }
}

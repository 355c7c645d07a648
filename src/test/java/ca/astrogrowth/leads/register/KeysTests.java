package ca.astrogrowth.leads.register;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.leads.facts.Facts;
import ca.astrogrowth.leads.facts.Source;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysTests {

    private static final UnaryOperator<Facts> NOTHING = facts -> facts;

    @Test
    void oneTelephoneIsOneBusiness() {
        assertThat(same("Chez Marie", phone("514 555-0123"), "Bistro Tremblay", phone("+1 (514) 555-0123")))
                .contains(MergeReason.PHONE);
    }

    @Test
    void aTollFreeNumberIsThatOfAHeadOffice() {
        assertThat(same("Chez Marie", phone("1 800 555-0123"), "Chez Jean", phone("1 800 555-0123")))
                .isEmpty();
    }

    @Test
    void aNumberOnTheOtherSideOfTownIsThatOfAHeadOffice() {
        UnaryOperator<Facts> plateau = facts -> facts.phone("514 555-0123").location(45.5236, -73.5833);
        UnaryOperator<Facts> verdun = facts -> facts.phone("514 555-0123").location(45.4596, -73.5671);

        assertThat(same("Poulet Doré", plateau, "Poulet Doré", verdun)).isEmpty();
    }

    @Test
    void branchesOfAChainShareASiteAndAName() {
        UnaryOperator<Facts> here = facts -> site(facts).location(45.5236, -73.5833);
        UnaryOperator<Facts> nextStreet = facts -> site(facts).location(45.5249, -73.5833);

        assertThat(same("Café Étoile", here, "Café Étoile", nextStreet)).isEmpty();
    }

    @Test
    void stallsOfAFoodHallShareASiteAndADoor() {
        UnaryOperator<Facts> here = facts -> site(facts).location(45.5236, -73.5833);

        assertThat(same("Ramen du Marché", here, "Tacos Rosa", here)).isEmpty();
    }

    @Test
    void oneSiteAtOneDoorIsOneBusinessWhateverFollowsItsName() {
        UnaryOperator<Facts> here = facts -> site(facts).location(45.5236, -73.5833);
        UnaryOperator<Facts> there =
                facts -> facts.website("http://www.etoile.example/fr").location(45.5237, -73.5834);

        assertThat(same("Étoile", here, "Café Étoile du Plateau", there)).contains(MergeReason.DOMAIN);
    }

    /** As Hélicoptère and Hélico in Montréal, which are on one corner and have one site. */
    @Test
    void aRestaurantAndItsOwnCafeAroundTheCornerAreTwo() {
        UnaryOperator<Facts> restaurant = facts -> site(facts)
                .address("4255 Rue Ontario Est, H1V 1K4")
                .phone("514 543-4255")
                .location(45.5515, -73.5402);
        UnaryOperator<Facts> cafe = facts -> site(facts)
                .address("2009 Avenue De La Salle, Montréal")
                .phone("514 543-3543")
                .location(45.5515, -73.5402);

        assertThat(same("Hélicoptère", restaurant, "Hélico", cafe)).isEmpty();
    }

    @Test
    void oneNameAtOneDoorIsOneBusiness() {
        assertThat(same(
                        "Restaurant L’Étoile inc.",
                        facts -> facts.location(45.5236, -73.5833),
                        "L'ETOILE",
                        facts -> facts.location(45.5237, -73.5834)))
                .contains(MergeReason.NAME);
        assertThat(same(
                        "Pizzeria Napoli",
                        facts -> facts.address("189, rue St-Denis, Montréal"),
                        "Napoli",
                        facts -> facts.address("189 Rue Saint-Denis, Montréal, QC, H2X 1L4")))
                .contains(MergeReason.NAME);
    }

    @Test
    void oneNameSomewhereIsNothing() {
        assertThat(same("Chez Marie", NOTHING, "Chez Marie", NOTHING)).isEmpty();
    }

    @Test
    void aPageOnASocialNetworkTellsNothing() {
        UnaryOperator<Facts> page = facts -> facts.website("https://www.facebook.com/chezmarie");

        assertThat(same("Chez Marie", page, "Chez Marie", page)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Restaurant, restaurant",
        "🍕, 🍕",
        "Le Café, le cafe",
        "McDonald’s, mcdonald s",
        "BÂTON  ROUGE Steakhouse & Bar, baton rouge steakhouse",
    })
    void aNameAlwaysHasAKey(String name, String key) {
        assertThat(Names.key(name)).isEqualTo(key);
    }

    private static Facts site(Facts facts) {
        return facts.website("https://etoile.example/");
    }

    private static UnaryOperator<Facts> phone(String number) {
        return facts -> facts.phone(number);
    }

    private static Optional<MergeReason> same(
            String name, UnaryOperator<Facts> one, String otherName, UnaryOperator<Facts> other) {
        Keys first = Some.keys(Some.business(null, Source.IMPORT, name, one));
        Keys second = Some.keys(Some.business(null, Source.IMPORT, otherName, other));
        assertThat(first.sameAs(second)).isEqualTo(second.sameAs(first));
        return first.sameAs(second);
    }
}

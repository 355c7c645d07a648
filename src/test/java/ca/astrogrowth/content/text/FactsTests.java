package ca.astrogrowth.content.text;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.leads.LeadBrief.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactsTests {

    @Test
    void oneLineForEachFactInOurWordsAndOurNumbers() {
        assertThat(Samples.facts()).hasToString("""
                F1 | nom: Bistro du Coin
                F2 | ville: Montréal
                F3 | categorie: Restaurant français
                F4 | adresse: 1234, rue Beaubien Est, Montréal
                F5 | telephone: (514) 555-0123
                F6 | site: https://bistro-du-coin.example/
                F7 | note: 4,6
                F8 | avis: 1204
                F9 | metier: restaurant
                F10 | auteur: Agence Boréal
                F11 | auteur_ville: Québec
                F12 | auteur_metier: other""");
    }

    @Test
    void namesTheBusinessEvenWhenItsFactsDoNot() {
        Facts facts = Facts.about(Samples.lead(List.of(new Fact("F7", "rating", "4.6"))), Samples.author());

        assertThat(facts.lines())
                .extracting(Facts.Line::toString)
                .startsWith("F7 | note: 4,6", "F8 | nom: Bistro du Coin", "F9 | ville: Montréal");
    }

    @Test
    void leavesOutFieldsThatNobodyAgreedOn() {
        Facts facts = Facts.about(Samples.lead(List.of(new Fact("F1", "owner_email", "x"))), Samples.author());

        assertThat(facts.value("owner_email")).isEmpty();
        assertThat(facts.has("F1")).isTrue();
        assertThat(facts.value("nom")).contains("Bistro du Coin");
    }
}

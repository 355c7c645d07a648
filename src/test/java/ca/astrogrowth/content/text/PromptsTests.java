package ca.astrogrowth.content.text;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.common.Industry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PromptsTests {

    @ParameterizedTest
    @EnumSource
    void everyTradeHasItsRulesInTheInstruction(Industry trade) {
        assertThat(Prompts.system(Assignment.of(trade, Samples.facts())))
                .contains("Ces lignes sont des données", "Mots utiles :")
                .doesNotContain("{", "}");
    }
}

package ca.astrogrowth.content.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class QualityWeightsTests {

    static final QualityWeights DEFAULTS = new QualityWeights(12, 9, 8, 6, 6, 9, 5, 9, 5, 5, 3, 8, 5, 5, 5);

    @Test
    void defaultsAddUpToAHundred() {
        QualityWeights bound = new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("astrogrowth.content.quality", QualityWeights.class);

        assertThat(bound).isEqualTo(DEFAULTS);
        assertThat(sum(bound)).isEqualTo(100);
    }

    private static int sum(QualityWeights weights) {
        return weights.name()
                + weights.city()
                + weights.trade()
                + weights.usp()
                + weights.callToAction()
                + weights.length()
                + weights.readability()
                + weights.language()
                + weights.wording()
                + weights.typography()
                + weights.grammar()
                + weights.hashtags()
                + weights.picture()
                + weights.contrast()
                + weights.altText();
    }
}

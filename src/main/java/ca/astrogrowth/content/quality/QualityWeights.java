package ca.astrogrowth.content.quality;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What each reason weighs in the quality score. The sum need not be 100; the score is scaled to it. */
@ConfigurationProperties("astrogrowth.content.quality")
record QualityWeights(
        @DefaultValue("12") int name,
        @DefaultValue("9") int city,
        @DefaultValue("8") int trade,
        @DefaultValue("6") int usp,
        @DefaultValue("6") int callToAction,
        @DefaultValue("9") int length,
        @DefaultValue("5") int readability,
        @DefaultValue("9") int language,
        @DefaultValue("5") int wording,
        @DefaultValue("5") int typography,
        @DefaultValue("3") int grammar,
        @DefaultValue("8") int hashtags,
        @DefaultValue("5") int picture,
        @DefaultValue("5") int contrast,
        @DefaultValue("5") int altText) {}

package ca.astrogrowth.content.quality;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What each reason weighs in the quality score. The sum need not be 100; the score is scaled to it. */
@ConfigurationProperties("astrogrowth.content.quality")
record QualityWeights(
        @DefaultValue("14") int name,
        @DefaultValue("10") int city,
        @DefaultValue("10") int trade,
        @DefaultValue("6") int callToAction,
        @DefaultValue("10") int length,
        @DefaultValue("15") int language,
        @DefaultValue("5") int wording,
        @DefaultValue("5") int typography,
        @DefaultValue("10") int hashtags,
        @DefaultValue("5") int picture,
        @DefaultValue("5") int contrast,
        @DefaultValue("5") int altText) {}

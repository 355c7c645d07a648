package ca.astrogrowth.publishing.linkedin;

import ca.astrogrowth.publishing.linkedin.Reception.Later;
import ca.astrogrowth.publishing.linkedin.Reception.NotProvided;
import ca.astrogrowth.publishing.linkedin.Reception.Read;
import ca.astrogrowth.publishing.linkedin.Reception.SignInAgain;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import tools.jackson.databind.JsonNode;

/** How posts are received, with a token of {@link App#COMMUNITY}. What LinkedIn leaves out is unknown, not zero. */
@Component
public class LinkedInStatistics {

    private static final Logger log = LoggerFactory.getLogger(LinkedInStatistics.class);

    private final Rest rest;
    private final Clock clock;

    LinkedInStatistics(Rest rest, Clock clock) {
        this.rest = rest;
        this.clock = clock;
    }

    /**
     * Of a member's own post, whichever application posted it. LinkedIn tells one figure at a time: five requests, of
     * the hundred or so that it allows a member in a day.
     */
    public Reception member(String token, String postUrn) {
        return orLater(() -> {
            Map<Metric, @Nullable Long> figures = new EnumMap<>(Metric.class);
            for (Metric metric : Metric.values()) {
                Answer answer = rest.get(token, metric.of(postUrn));
                if (answer.status() != 200) {
                    return refused(answer);
                }
                figures.put(metric, metric.in(answer.json()));
            }
            return new Read(
                    figures.get(Metric.IMPRESSION),
                    figures.get(Metric.MEMBERS_REACHED),
                    figures.get(Metric.REACTION),
                    figures.get(Metric.COMMENT),
                    figures.get(Metric.RESHARE));
        });
    }

    /** Of a page's post, for a member who administers the page: the last twelve months, without what was paid for. */
    public Reception page(String token, String organizationUrn, String postUrn) {
        String posts = isUgc(postUrn) ? "ugcPosts" : "shares";
        return orLater(() -> {
            Answer answer = rest.get(
                    token,
                    "/rest/organizationalEntityShareStatistics?q=organizationalEntity&organizationalEntity=%s&%s=List(%s)"
                            .formatted(Rest.encode(organizationUrn), posts, Rest.encode(postUrn)));
            if (answer.status() != 200) {
                return refused(answer);
            }
            JsonNode told = answer.json().path("elements").path(0).path("totalShareStatistics");
            return new Read(
                    number(told.path("impressionCount")),
                    number(told.path("uniqueImpressionsCount")),
                    number(told.path("likeCount")),
                    number(told.path("commentCount")),
                    number(told.path("shareCount")));
        });
    }

    private static Reception orLater(Supplier<Reception> question) {
        try {
            return question.get();
        } catch (ResourceAccessException e) {
            log.info("LinkedIn could not be reached for statistics: {}", e.getMessage());
            return new Later(null);
        }
    }

    private Reception refused(Answer answer) {
        log.info("LinkedIn answered {} {} to a question for statistics", answer.status(), answer.code());
        return switch (answer.status()) {
            case 401 -> new SignInAgain(Verdicts.unauthorized(answer));
            case 403, 404 -> new NotProvided();
            case 429 -> new Later(Verdicts.nextUtcMidnight(clock.instant()));
            default -> new Later(null);
        };
    }

    private static @Nullable Long number(JsonNode value) {
        return value.isIntegralNumber() ? value.asLong() : null;
    }

    private static boolean isUgc(String urn) {
        return urn.startsWith("urn:li:ugcPost:");
    }

    private enum Metric {
        IMPRESSION,
        MEMBERS_REACHED,
        REACTION,
        COMMENT,
        RESHARE;

        String of(String postUrn) {
            return "/rest/memberCreatorPostAnalytics?q=entity&entity=(%s:%s)&queryType=%s&aggregation=TOTAL"
                    .formatted(isUgc(postUrn) ? "ugc" : "share", Rest.encode(postUrn), name());
        }

        /** The type is a text since version 202605, and the only field of an object before. */
        @Nullable Long in(JsonNode answer) {
            for (JsonNode element : answer.path("elements")) {
                JsonNode type = element.path("metricType");
                JsonNode plain =
                        type.isObject() ? type.values().stream().findFirst().orElse(type) : type;
                if (plain.asString("").equals(name())) {
                    return number(element.path("count"));
                }
            }
            return null;
        }
    }
}

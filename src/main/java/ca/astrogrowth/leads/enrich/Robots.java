package ca.astrogrowth.leads.enrich;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The {@code robots.txt} of the hosts met while reading one site. As RFC 9309 has it: none means that all is open, one
 * that cannot be had today means that all is closed today.
 */
final class Robots implements Fetcher.Leave {

    private static final Fetcher.Leave ALWAYS = _ -> null;

    private final Fetcher fetcher;
    private final String name;
    private final Map<HttpUrl, Rules> known = new HashMap<>();

    Robots(Fetcher fetcher, String name) {
        this.fetcher = fetcher;
        this.name = name.toLowerCase(Locale.ROOT);
    }

    private sealed interface Rules {
        record Given(BaseRobotRules rules) implements Rules {}

        record Unknown(Obstacle why) implements Rules {}
    }

    @Override
    public @Nullable Obstacle against(HttpUrl page) {
        HttpUrl address = page.newBuilder("/robots.txt").build();
        return switch (known.computeIfAbsent(address, this::ask)) {
            case Rules.Given(var rules) -> rules.isAllowed(page.toString()) ? null : Obstacle.ROBOTS;
            case Rules.Unknown(var why) -> why;
        };
    }

    private Rules ask(HttpUrl address) {
        return switch (fetcher.fetch(address, ALWAYS)) {
            case Fetched.Got(var answer) -> read(answer);
            case Fetched.Failed failed when failed.why() == Obstacle.TOO_MANY_REDIRECTS -> open();
            case Fetched.Failed failed -> new Rules.Unknown(failed.why());
        };
    }

    private Rules read(Answer answer) {
        if (answer.isSuccess()) {
            return new Rules.Given(new SimpleRobotRulesParser()
                    .parseContent(answer.url().toString(), answer.body(), answer.contentType(), List.of(name)));
        }
        Obstacle why = Obstacle.ofStatus(answer.status());
        return why == Obstacle.BUSY ? new Rules.Unknown(why) : open();
    }

    private static Rules open() {
        return new Rules.Given(new SimpleRobotRulesParser().failedFetch(404));
    }
}

package ca.astrogrowth.leads.enrich;

import ca.astrogrowth.metering.CapReachedException;
import ca.astrogrowth.metering.Charge;
import java.net.SocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Reads the home page of a business's site and the page that says how to reach it, and no other. */
@Component
@EnableConfigurationProperties(WebConfig.class)
public class SiteReader {

    private static final Logger log = LoggerFactory.getLogger(SiteReader.class);

    private final Fetcher fetcher;
    private final String robot;
    private final Bookings bookings;
    private final Clock clock;

    @Autowired
    SiteReader(WebConfig config, Bookings bookings, Clock clock) {
        this(config, bookings, clock, Dns.SYSTEM, UnaryOperator.identity());
    }

    SiteReader(WebConfig config, Bookings bookings, Clock clock, Dns dns, UnaryOperator<SocketAddress> way) {
        this.fetcher = new Fetcher(new Wire(config, dns, way), config);
        this.robot = config.robot();
        this.bookings = bookings;
        this.clock = clock;
    }

    /**
     * Each page is booked before it is asked for.
     *
     * @throws CapReachedException when a page would cost more than is left
     */
    public SiteReading read(UUID campaign, URI website) {
        Optional<HttpUrl> home = SiteAddress.of(website);
        if (home.isEmpty()) {
            return new SiteReading.Unreachable(Obstacle.NOT_PUBLIC);
        }
        Robots robots = new Robots(fetcher, robot);
        return switch (fetch(campaign, home.get(), robots)) {
            case Fetched.Got(var answer) when !SharedHosts.isOwnSite(answer.url()) -> new SiteReading.None();
            case Fetched.Got(var answer) -> read(campaign, answer, robots);
            case Fetched.Failed failed when failed.why() == Obstacle.ROBOTS -> new SiteReading.Forbidden();
            case Fetched.Failed failed -> new SiteReading.Unreachable(failed.why());
        };
    }

    private SiteReading read(UUID campaign, Answer home, Robots robots) {
        Obstacle obstacle = obstacle(home);
        if (obstacle != null) {
            return new SiteReading.Unreachable(obstacle);
        }
        List<Page> pages = new ArrayList<>();
        try {
            pages.add(Page.of(home));
            ContactLink.on(pages.getFirst())
                    .flatMap(link -> contact(campaign, link, robots))
                    .filter(answer -> SharedHosts.sameSite(answer.url(), home.url()))
                    .map(Page::of)
                    .ifPresent(pages::add);
            return new SiteReading.Read(SiteFacts.of(pages, clock.instant()));
        } catch (CapReachedException e) {
            throw e;
        } catch (RuntimeException e) {
            // What strangers write is read by libraries; where it breaks one, one site is lost and nothing else.
            log.warn("The site at {} could not be understood", home.url().host(), e);
            return new SiteReading.Unreachable(Obstacle.NOT_HTML);
        }
    }

    private Optional<Answer> contact(UUID campaign, HttpUrl link, Robots robots) {
        return fetch(campaign, link, robots) instanceof Fetched.Got(var answer) && obstacle(answer) == null
                ? Optional.of(answer)
                : Optional.empty();
    }

    private Fetched fetch(UUID campaign, HttpUrl page, Robots robots) {
        Obstacle against = robots.against(page);
        if (against != null) {
            return new Fetched.Failed(against, false);
        }
        UUID booking = bookings.charge(campaign, Charge.SITE_PAGE);
        Fetched fetched = fetcher.fetch(page, robots);
        if (fetched instanceof Fetched.Failed failed && !failed.sent()) {
            bookings.refund(booking);
        }
        return fetched;
    }

    private static @Nullable Obstacle obstacle(Answer answer) {
        if (!answer.isSuccess()) {
            return Obstacle.ofStatus(answer.status());
        }
        return answer.isHtml() ? null : Obstacle.NOT_HTML;
    }
}

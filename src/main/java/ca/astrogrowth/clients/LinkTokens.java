package ca.astrogrowth.clients;

import ca.astrogrowth.accounts.SignedLinks;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What client links are made of: workspace, link and number, signed. The same token is made again whenever somebody asks, so
 * that none is kept. The signature outlasts the link, so that a late client is told that it is over, and by whom; whether it
 * is good says its row alone.
 */
@Component
class LinkTokens {

    static final String PATH = "client";
    private static final String PURPOSE = "client";
    private static final Duration COURTESY = Duration.ofDays(180);

    private final SignedLinks links;
    private final String publicUrl;

    /** @param publicUrl where people find the application */
    LinkTokens(SignedLinks links, @Value("${astrogrowth.public-url:http://localhost:8080}") URI publicUrl) {
        this.links = links;
        this.publicUrl = publicUrl.toString().replaceFirst("/+$", "");
    }

    /** Of a link of the current workspace. */
    URI address(LinkRows.Row row) {
        List<String> parts =
                List.of(TenantContext.current().value(), row.id().toString(), String.valueOf(row.number()));
        return URI.create(publicUrl + "/" + PATH + "/"
                + links.seal(PURPOSE, parts, row.expiresAt().plus(COURTESY)));
    }

    /** Empty for what is not ours, was changed on its way, was for something else, or is over since long. */
    Optional<Claim> open(String token) {
        return links.open(PURPOSE, token)
                .map(parts -> new Claim(
                        new TenantId(parts.get(0)), UUID.fromString(parts.get(1)), Integer.parseInt(parts.get(2))));
    }

    /** What a token says. */
    record Claim(TenantId tenant, UUID link, int number) {}
}

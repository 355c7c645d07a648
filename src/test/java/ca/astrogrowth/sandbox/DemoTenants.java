package ca.astrogrowth.sandbox;

import ca.astrogrowth.accounts.BusinessProfile;
import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.accounts.rights.Role;
import ca.astrogrowth.common.EmailAddress;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.common.PhoneNumber;
import ca.astrogrowth.publishing.LinkedIn;
import ca.astrogrowth.publishing.LinkedInAccount;
import ca.astrogrowth.publishing.LinkedInApplication;
import ca.astrogrowth.sandbox.linkedin.LinkedInConsent;
import ca.astrogrowth.tenancy.TenantContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.BeanFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * The people who can sign in to a local run, made by the application's own services; what a run before made is left as it
 * is. LinkedIn is connected by the real code flow, with somebody who agrees at once.
 */
public final class DemoTenants {

    public static final String PASSWORD = "demo-astrogrowth";

    private final People people;
    private final LinkedIn linkedIn;

    private DemoTenants(People people, LinkedIn linkedIn) {
        this.people = people;
        this.linkedIn = linkedIn;
    }

    public static void seed(BeanFactory application) {
        new DemoTenants(application.getBean(People.class), application.getBean(LinkedIn.class)).seed();
    }

    private void seed() {
        Map<String, SignedIn> known = new HashMap<>();
        for (Demo demo : read()) {
            SignedIn person = people.signIn(demo.email(), PASSWORD, null).orElseGet(() -> register(demo));
            known.put(demo.email(), person);
            for (String client : demo.clients()) {
                people.join(
                        person.person(),
                        Objects.requireNonNull(known.get(client)).tenant(),
                        Role.OWNER);
            }
            if (demo.connected()) {
                TenantContext.where(person.tenant()).run(() -> connect(demo.email()));
            }
        }
    }

    private SignedIn register(Demo demo) {
        Business business = demo.business();
        BusinessProfile profile = new BusinessProfile(
                business.name(),
                Industry.of(business.industry()),
                new Locality(business.city(), business.province()),
                PhoneNumber.parse(business.phone()).orElseThrow(),
                URI.create(business.website()));
        return people.register(EmailAddress.of(demo.email()), demo.name(), PASSWORD, profile);
    }

    private void connect(String email) {
        if (linkedIn.status().state() == LinkedInAccount.State.CONNECTED) {
            return;
        }
        LinkedIn.Attempt attempt = linkedIn.begin(LinkedInApplication.MEMBER);
        Map<String, String> answer =
                Queries.parse(consent(attempt.page(), email).getRawQuery());
        LinkedIn.Connected connected = linkedIn.complete(
                attempt, Objects.requireNonNull(answer.get("state")), Objects.requireNonNull(answer.get("code")));
        if (connected instanceof LinkedIn.Connected.Refused(String reason)) {
            throw new IllegalStateException(email + " could not connect LinkedIn: " + reason);
        }
    }

    private static URI consent(URI page, String email) {
        try {
            return LinkedInConsent.approve(page, email);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while LinkedIn was being connected", e);
        }
    }

    private static List<Demo> read() {
        try (InputStream file = DemoTenants.class.getResourceAsStream("/tenants/demo/tenants.json")) {
            return List.of(JsonMapper.shared().readValue(file, Demo[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Demo(String email, String name, boolean connected, List<String> clients, Business business) {

        Demo {
            clients = clients == null ? List.of() : List.copyOf(clients);
        }
    }

    record Business(String name, String industry, String city, String province, String phone, String website) {}
}

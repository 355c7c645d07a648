package ca.astrogrowth.audit;

import ca.astrogrowth.AstroGrowth;
import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.campaigns.NewCampaign;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.Contents;
import ca.astrogrowth.sandbox.DemoTenants;
import ca.astrogrowth.sandbox.LocalProperties;
import ca.astrogrowth.sandbox.SandboxProperties;
import ca.astrogrowth.sandbox.TestSandbox;
import ca.astrogrowth.sandbox.stack.LocalStack;
import ca.astrogrowth.tenancy.TenantContext;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** One node with its engines, and demonstration workspaces whose contents wait for a decision. */
final class House implements AutoCloseable {

    static final List<String> PEOPLE = List.of("marie@bistro-marie.example", "jean@clinique-jean.example");

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final LocalStack stack = LocalStack.start(LocalStack.Options.crashSafe());
    private final ConfigurableApplicationContext node;

    /** @param waiting contents of each workspace */
    House(int waiting) {
        Map<String, Object> properties = new LinkedHashMap<>(stack.properties());
        properties.putAll(SandboxProperties.of(TestSandbox.shared().uri(), TestSandbox.application(), stack.secrets()));
        properties.put("server.address", "127.0.0.1");
        properties.put("server.port", "0");
        properties.put("logging.level.root", "error");
        SpringApplication application = new SpringApplication(AstroGrowth.class);
        application.setRegisterShutdownHook(false);
        application.addListeners(new LocalProperties(properties));
        node = application.run();
        DemoTenants.seed(node);
        PEOPLE.forEach(each -> write(each, waiting));
    }

    /** Where it listens. */
    String address() {
        return "http://127.0.0.1:" + node.getEnvironment().getProperty("local.server.port");
    }

    private void write(String email, int waiting) {
        SignedIn who = node.getBean(People.class)
                .signIn(email, DemoTenants.PASSWORD, null)
                .orElseThrow();
        TenantContext.where(who.tenant()).run(() -> {
            Campaigns campaigns = node.getBean(Campaigns.class);
            CampaignId id = campaigns
                    .create(new NewCampaign(
                            "Tables du Plateau", Industry.RESTAURANT, new Locality("Montréal", "QC"), waiting))
                    .id();
            campaigns.launch(id);
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInSameThread()
                    .until(() -> node.getBean(Contents.class).counts(id).getOrDefault(ContentStatus.PENDING, 0L)
                            >= waiting * 9 / 10);
        });
    }

    @Override
    public void close() {
        node.close();
        stack.close();
    }
}

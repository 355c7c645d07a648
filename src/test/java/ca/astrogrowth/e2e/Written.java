package ca.astrogrowth.e2e;

import static org.awaitility.Awaitility.await;

import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.campaigns.NewCampaign;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.common.Window;
import ca.astrogrowth.content.ContentFilter;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.content.Contents;
import ca.astrogrowth.sandbox.DemoTenants;
import ca.astrogrowth.tenancy.TenantContext;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;

/** A campaign whose contents wait for a decision. */
record Written(CampaignId id, String name, List<ContentView> contents) {

    static Written by(String email, String name, int leads, BeanFactory application) {
        SignedIn who = application
                .getBean(People.class)
                .signIn(email, DemoTenants.PASSWORD, null)
                .orElseThrow();
        return TenantContext.where(who.tenant()).call(() -> write(name, leads, application));
    }

    ContentView first() {
        return contents.getFirst();
    }

    String path() {
        return "/campagnes/" + id;
    }

    String contentPath() {
        return "/contenus/" + first().id();
    }

    String leadPath() {
        return "/prospects/" + first().lead();
    }

    private static Written write(String name, int leads, BeanFactory application) {
        Campaigns campaigns = application.getBean(Campaigns.class);
        Contents contents = application.getBean(Contents.class);
        CampaignId id = campaigns
                .create(new NewCampaign(name, Industry.RESTAURANT, new Locality("Montréal", "QC"), leads))
                .id();
        campaigns.launch(id);
        List<ContentView> waiting = await().atMost(Chromium.PATIENCE.multipliedBy(2))
                .pollInSameThread()
                .until(
                        () -> contents.list(new ContentFilter(id, ContentStatus.PENDING, null), Window.first(leads))
                                .items(),
                        written -> written.size() == leads);
        return new Written(id, name, waiting);
    }
}

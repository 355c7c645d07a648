package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.leads.LeadFilter;
import ca.astrogrowth.notifications.LiveUpdates;
import ca.astrogrowth.ui.engagement.FigureEntry;
import ca.astrogrowth.ui.imports.LeadFiles;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Addresses;
import ca.astrogrowth.ui.kit.Decisions;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Live;
import ca.astrogrowth.ui.kit.Visitor;
import ca.astrogrowth.ui.leads.LeadEditor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One campaign as it runs: everything moves by itself. */
@Route(Links.CAMPAIGNS + "/:id")
@PermitAll
class CampaignDetailView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CampaignPageReader reader;
    private final transient CampaignMoves moves;
    private final transient LeadEditor editor;
    private final transient LeadFiles files;
    private final transient FigureEntry entry;
    private final transient Decisions decisions;
    private final transient LiveUpdates updates;
    private final transient Visitor visitor;
    private @Nullable CampaignId id;
    private @Nullable CampaignBody body;
    private String title = "";

    CampaignDetailView(
            CampaignPageReader reader,
            CampaignMoves moves,
            LeadEditor editor,
            LeadFiles files,
            FigureEntry entry,
            Decisions decisions,
            LiveUpdates updates,
            Visitor visitor) {
        this.reader = reader;
        this.moves = moves;
        this.editor = editor;
        this.files = files;
        this.entry = entry;
        this.decisions = decisions;
        this.updates = updates;
        this.visitor = visitor;
        addClassName("screen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<CampaignId> asked = Addresses.id(event).map(CampaignId::new).filter(reader::exists);
        if (asked.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else if (!asked.get().equals(id)) {
            id = asked.get();
            layOut(id, LeadQuery.of(event));
        } else if (body != null) {
            body.filter(LeadQuery.of(event));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", title);
    }

    private void layOut(CampaignId campaign, LeadFilter filter) {
        removeAll();
        CampaignBody shown = new CampaignBody(
                decisions,
                new CampaignActions(moves, campaign),
                new LeadActions(editor, files, campaign, this::filter),
                entry,
                filter);
        add(Actions.backLink(getTranslation("nav.campaigns"), Links.CAMPAIGNS), shown);
        Live<CampaignPage> live = Live.on(
                shown,
                updates,
                visitor.who().tenant(),
                () -> reader.read(campaign, shown.filter(), shown.moreLeads(), shown.moreContents()),
                page -> {
                    title = page.campaign().name();
                    shown.show(page);
                });
        shown.reads(live::now);
        body = shown;
    }

    private void filter(LeadFilter wanted) {
        if (body != null) {
            body.filter(wanted);
        }
    }
}

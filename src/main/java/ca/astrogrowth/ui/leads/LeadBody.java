package ca.astrogrowth.ui.leads;

import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.ui.kit.Allowed;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parts of a lead's page; on phones one under the other, the most wanted first. */
class LeadBody extends Div {

    private final Span campaign = new Span();
    private final Anchor back = Links.to(Links.CAMPAIGNS, Glyph.ARROW_LEFT.icon(), campaign);
    private final LeadHeader header;
    private final ReachCard reach = new ReachCard();
    private final ScoreCard score;
    private final ScoreCard potential = ScoreCard.potential();
    private final WrittenCard written = new WrittenCard();
    private final FactsCard facts;
    private final MergedCard merged;
    private transient @Nullable LeadPage shown;
    private Runnable reads = () -> {};

    /** @param fact what to point at; null for nothing */
    LeadBody(LeadEditor editor, @Nullable String fact) {
        addClassName("lead-detail");
        facts = new FactsCard(fact);
        back.addClassName("back-link");
        header = new LeadHeader(() -> onShown(page -> editor.edit(page, this::read)));
        score = ScoreCard.reach(new CorrectionNote(
                () -> onShown(page -> editor.correct(page.lead(), this::read)),
                () -> onShown(page -> editor.uncorrect(page.lead(), this::read))));
        merged = new MergedCard(record -> editor.split(record, this::read));
        Button delete = new Button(
                getTranslation("lead.delete"), Glyph.TRASH.icon(), click -> onShown(page -> editor.delete(page)));
        delete.addClassName("quiet-danger");
        Div worth = new Div(score, potential, written);
        worth.addClassName("lead-worth");
        Div told = new Div(facts, merged, Allowed.only(Right.WRITE, delete));
        told.addClassName("lead-told");
        Div columns = new Div(reach, worth, told);
        columns.addClassName("lead-columns");
        add(back, header, columns);
    }

    /** @param again reads and shows the page again at once */
    void reads(Runnable again) {
        reads = again;
    }

    void show(LeadPage page) {
        shown = page;
        campaign.setText(page.campaign().name());
        back.setHref(Links.campaign(page.campaign().id()));
        header.show(page);
        reach.show(page);
        score.show(page.lead());
        potential.show(page.lead());
        written.show(page.content());
        facts.show(page);
        merged.show(page.details().merged());
    }

    private void read() {
        reads.run();
    }

    private void onShown(Consumer<LeadPage> act) {
        if (shown != null) {
            act.accept(shown);
        }
    }
}

package ca.astrogrowth.ui.leads;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.common.PhoneNumber;
import ca.astrogrowth.leads.LeadDesk;
import ca.astrogrowth.leads.LeadDetails.MergedRecord;
import ca.astrogrowth.leads.LeadView;
import ca.astrogrowth.leads.facts.Field;
import ca.astrogrowth.ui.kit.ConfirmDialog;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.EnumMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;

/** What a person does to a lead, and how the screen answers. */
@Component
public class LeadEditor {

    private final LeadDesk desk;

    LeadEditor(LeadDesk desk) {
        this.desk = desk;
    }

    public void add(CampaignId campaign) {
        new LeadDialog("lead.add", Map.of(), typed -> {
                    LeadView added = desk.add(campaign, typed);
                    Toast.done(I18NProvider.translate("lead.added", added.name()));
                    UI.getCurrent().navigate(Links.lead(added.id()));
                })
                .open();
    }

    /** What was typed may show that it is a lead that we had already: the screen goes there then. */
    void edit(LeadPage page, Runnable read) {
        LeadView lead = page.lead();
        new LeadDialog(
                        "lead.edit",
                        typed(page),
                        typed -> orGone(read, () -> {
                            if (typed.values().isEmpty()) {
                                return;
                            }
                            LeadView known = desk.edit(lead.id(), typed);
                            Toast.done(I18NProvider.translate(
                                    known.id().equals(lead.id()) ? "lead.edited" : "lead.recognised", known.name()));
                        }))
                .open();
    }

    void correct(LeadView lead, Runnable read) {
        new CorrectionDialog(
                        lead,
                        (score, reason) -> orGone(read, () -> {
                            desk.correct(lead.id(), score, reason);
                            Toast.done(I18NProvider.translate("lead.corrected"));
                        }))
                .open();
    }

    void uncorrect(LeadView lead, Runnable read) {
        orGone(read, () -> {
            desk.uncorrect(lead.id());
            Toast.done(I18NProvider.translate("lead.uncorrected"));
        });
    }

    void split(MergedRecord record, Runnable read) {
        orGone(read, () -> {
            LeadView alone = desk.split(record.id());
            Toast.done(I18NProvider.translate("lead.split.done", LeadWords.name(alone)));
        });
    }

    void delete(LeadPage page) {
        new ConfirmDialog("lead.delete.ask", () -> {
                    UI.getCurrent().navigate(Links.campaign(page.campaign().id()));
                    orGone(() -> {}, () -> {
                        desk.delete(page.lead().id());
                        Toast.done(I18NProvider.translate("lead.deleted", LeadWords.name(page.lead())));
                    });
                })
                .open();
    }

    /** Meanwhile it may have been deleted, or recognised as another: reading again shows which. */
    private static void orGone(Runnable read, Runnable act) {
        try {
            act.run();
        } catch (NoSuchElementException gone) {
            Toast.failed(I18NProvider.translate("lead.gone"));
        }
        read.run();
    }

    private static Map<Field, String> typed(LeadPage page) {
        Map<Field, String> known = new EnumMap<>(Field.class);
        LeadDesk.TYPED.forEach(field -> page.believed(field)
                .ifPresent(fact -> known.put(
                        field, field == Field.PHONE ? new PhoneNumber(fact.value()).national() : fact.value())));
        return known;
    }
}

package ca.astrogrowth.ui.contents;

import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Numbers;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** By status, as links; by campaign, as a choice. */
class ContentFilters extends Div {

    private static final List<ContentStatus> STATUSES = List.of(
            ContentStatus.PENDING,
            ContentStatus.APPROVED,
            ContentStatus.PUBLISHED,
            ContentStatus.REJECTED,
            ContentStatus.FAILED);

    private final Nav statuses = new Nav();
    private final Select<CampaignView> campaign = new Select<>();
    private Asked filter = new Asked(null, null);
    private List<CampaignView> offered = List.of();

    ContentFilters() {
        addClassName("filters");
        statuses.addClassName("chip-links");
        statuses.setAriaLabel(getTranslation("contents.filter.status"));
        campaign.setAriaLabel(getTranslation("contents.filter.campaign"));
        campaign.setEmptySelectionAllowed(true);
        campaign.setEmptySelectionCaption(getTranslation("contents.filter.all_campaigns"));
        campaign.setPlaceholder(getTranslation("contents.filter.all_campaigns"));
        campaign.setItemLabelGenerator(
                each -> each == null ? getTranslation("contents.filter.all_campaigns") : each.name());
        campaign.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(change.getValue());
            }
        });
        add(statuses, campaign);
    }

    void show(Asked now, Gallery gallery) {
        filter = now;
        statuses.removeAll();
        long all = gallery.counts().values().stream().mapToLong(Long::longValue).sum();
        statuses.add(chip(null, getTranslation("contents.filter.all"), all));
        STATUSES.forEach(status -> statuses.add(
                chip(status, getTranslation("contents.filter." + status.code()), count(gallery.counts(), status))));
        offer(gallery.campaigns());
    }

    private void offer(List<CampaignView> campaigns) {
        List<String> names = offered.stream().map(CampaignView::name).toList();
        if (!campaigns.stream().map(CampaignView::name).toList().equals(names)) {
            offered = campaigns;
            campaign.setItems(campaigns);
        }
        campaign.setVisible(!campaigns.isEmpty());
        campaign.setValue(offered.stream()
                .filter(each -> each.id().equals(filter.campaign()))
                .findFirst()
                .orElse(null));
    }

    private void go(@Nullable CampaignView chosen) {
        QueryParameters query = QueryParameters.fromString(
                filter.in(chosen == null ? null : chosen.id()).query());
        getUI().ifPresent(ui -> ui.navigate(Links.CONTENTS, query));
    }

    private Anchor chip(@Nullable ContentStatus status, String text, long count) {
        Span number = new Span(Numbers.whole(count, getLocale()));
        number.addClassName("chip-count");
        Anchor chip = Links.to(filter.with(status).path(), new Span(text), number);
        if (status == filter.status()) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        return chip;
    }

    private static long count(Map<ContentStatus, Long> counts, ContentStatus status) {
        return counts.getOrDefault(status, 0L);
    }
}

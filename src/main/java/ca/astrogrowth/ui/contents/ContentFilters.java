package ca.astrogrowth.ui.contents;

import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.common.Score;
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
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** By status, as links; by campaign and by least score, as choices. */
class ContentFilters extends Div {

    private static final List<ContentStatus> STATUSES = List.of(
            ContentStatus.PENDING,
            ContentStatus.DRAFT,
            ContentStatus.APPROVED,
            ContentStatus.SCHEDULED,
            ContentStatus.PUBLISHED,
            ContentStatus.REJECTED,
            ContentStatus.FAILED);

    /** They pass by themselves: a chip of theirs is there while there are any. */
    private static final Set<ContentStatus> PASSING = Set.of(ContentStatus.DRAFT, ContentStatus.SCHEDULED);

    private final Nav statuses = new Nav();
    private final Select<CampaignView> campaign = new Select<>();
    private final Select<Score> score = new Select<>();
    private Asked filter = new Asked(null, null, null);
    private List<CampaignView> offered = List.of();

    ContentFilters() {
        addClassName("filters");
        statuses.addClassName("chip-links");
        statuses.setAriaLabel(getTranslation("contents.filter.status"));
        choice(campaign, "contents.filter.campaign", "contents.filter.all_campaigns", CampaignView::name);
        campaign.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                CampaignView chosen = change.getValue();
                go(filter.in(chosen == null ? null : chosen.id()));
            }
        });
        score.setItems(Asked.SCORES);
        choice(
                score,
                "contents.filter.score",
                "contents.filter.all_scores",
                each -> getTranslation("contents.filter.at_least", each.value()));
        score.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(filter.atLeast(change.getValue()));
            }
        });
        Div choices = new Div(score, campaign);
        choices.addClassName("filter-choices");
        add(statuses, choices);
    }

    private <T> void choice(Select<T> select, String name, String none, Function<T, String> label) {
        select.setAriaLabel(getTranslation(name));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(none));
        select.setPlaceholder(getTranslation(none));
        select.setItemLabelGenerator(each -> each == null ? getTranslation(none) : label.apply(each));
    }

    void show(Asked now, Gallery gallery) {
        filter = now;
        statuses.removeAll();
        long all = gallery.counts().values().stream().mapToLong(Long::longValue).sum();
        statuses.add(chip(null, getTranslation("contents.filter.all"), all));
        STATUSES.stream()
                .filter(status ->
                        !PASSING.contains(status) || status == now.status() || count(gallery.counts(), status) > 0)
                .forEach(status -> statuses.add(chip(
                        status, getTranslation("contents.filter." + status.code()), count(gallery.counts(), status))));
        score.setValue(now.minScore());
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

    private void go(Asked next) {
        QueryParameters query = QueryParameters.fromString(next.query());
        getUI().ifPresent(ui -> ui.navigate(Links.CONTENTS, query));
    }

    private Anchor chip(@Nullable ContentStatus status, String text, long count) {
        Span number = new Span(Numbers.whole(count, getLocale()));
        number.addClassName("chip-count");
        // Nobody counts by score: a number of all would stand over a list of some.
        number.setVisible(filter.minScore() == null);
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

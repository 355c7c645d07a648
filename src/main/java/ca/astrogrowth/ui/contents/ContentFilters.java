package ca.astrogrowth.ui.contents;

import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.common.Score;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Numbers;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** By words, by status, by least score and by campaign. */
class ContentFilters extends Div {

    private static final List<ContentStatus> STATUSES = List.of(
            ContentStatus.PENDING,
            ContentStatus.WITH_CLIENT,
            ContentStatus.DRAFT,
            ContentStatus.APPROVED,
            ContentStatus.SCHEDULED,
            ContentStatus.PUBLISHED,
            ContentStatus.REJECTED,
            ContentStatus.FAILED);

    /** They pass by themselves: a chip of theirs is there while there are any. */
    private static final Set<ContentStatus> PASSING =
            Set.of(ContentStatus.WITH_CLIENT, ContentStatus.DRAFT, ContentStatus.SCHEDULED);

    private final Nav statuses = new Nav();
    private final Select<CampaignView> campaign = new Select<>();
    private final TextField words = new TextField();
    private final ScoreSlider score = new ScoreSlider(this::least);
    private Asked filter = Asked.ALL;
    private List<CampaignView> offered = List.of();

    /** @param looked takes the words that are being typed */
    ContentFilters(Consumer<Asked> looked) {
        addClassName("filters");
        statuses.addClassName("chip-links");
        statuses.setAriaLabel(getTranslation("contents.filter.status"));
        words.setAriaLabel(getTranslation("contents.search"));
        words.setPlaceholder(getTranslation("contents.search"));
        words.setPrefixComponent(Glyph.SEARCH.icon());
        words.setClearButtonVisible(true);
        words.setMaxLength(Asked.LONGEST_WORDS);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                looked.accept(filter.saying(change.getValue()));
            }
        });
        campaign.setAriaLabel(getTranslation("contents.filter.campaign"));
        campaign.setEmptySelectionAllowed(true);
        campaign.setEmptySelectionCaption(getTranslation("contents.filter.all_campaigns"));
        campaign.setPlaceholder(getTranslation("contents.filter.all_campaigns"));
        campaign.setItemLabelGenerator(
                each -> each == null ? getTranslation("contents.filter.all_campaigns") : each.name());
        campaign.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                CampaignView chosen = change.getValue();
                go(filter.in(chosen == null ? null : chosen.id()));
            }
        });
        Div choices = new Div(words, campaign, score);
        choices.addClassName("filter-choices");
        add(choices, statuses);
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
        score.show(now.minScore());
        String looked = now.words() == null ? "" : now.words();
        // What is being typed may end in a space that no address keeps.
        if (!words.getValue().strip().equals(looked)) {
            words.setValue(looked);
        }
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

    private void least(@Nullable Score score) {
        go(filter.atLeast(score));
    }

    private void go(Asked next) {
        QueryParameters query = QueryParameters.fromString(next.query());
        getUI().ifPresent(ui -> ui.navigate(Links.CONTENTS, query));
    }

    private Anchor chip(@Nullable ContentStatus status, String text, long count) {
        Span number = new Span(Numbers.whole(count, getLocale()));
        number.addClassName("chip-count");
        // A number of all would stand over a list of some.
        number.setVisible(!filter.isUncounted());
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

package ca.astrogrowth.content;

import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.campaigns.NewCampaign;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.content.Edition.Origin;
import ca.astrogrowth.content.text.CleanText;
import ca.astrogrowth.content.text.Draft;
import ca.astrogrowth.content.text.Facts;
import ca.astrogrowth.journal.Change;
import ca.astrogrowth.journal.Journal;
import ca.astrogrowth.journal.JournalKind;
import ca.astrogrowth.leads.LeadBrief;
import ca.astrogrowth.leads.LeadId;
import ca.astrogrowth.leads.Leads;
import ca.astrogrowth.messaging.Hints;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people make of the contents of the current workspace: have them written, written again, or write themselves. */
@Service
@Transactional
@Needs(Right.READ)
public class ContentEditor {

    /** How many posts a person may have at once about one lead. */
    public static final int MOST_VARIANTS = 2;

    public static final int LONGEST_WISH = 500;

    /** As many as a campaign may look for. */
    public static final int MOST_AT_ONCE = NewCampaign.MOST_LEADS;

    private final StoredContents stored;
    private final Editions editions;
    private final ClientAnswers answers;
    private final Studio studio;
    private final Reviewing reviewing;
    private final Contents contents;
    private final Leads leads;
    private final Campaigns campaigns;
    private final Hints hints;
    private final Journal journal;
    private final Clock clock;

    ContentEditor(
            StoredContents stored,
            Editions editions,
            ClientAnswers answers,
            Studio studio,
            Reviewing reviewing,
            Contents contents,
            Leads leads,
            Campaigns campaigns,
            Hints hints,
            Journal journal,
            Clock clock) {
        this.stored = stored;
        this.editions = editions;
        this.answers = answers;
        this.studio = studio;
        this.reviewing = reviewing;
        this.contents = contents;
        this.leads = leads;
        this.campaigns = campaigns;
        this.hints = hints;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<ContentDetails> details(ContentId id) {
        return stored.findById(id.value()).map(this::details);
    }

    private ContentDetails details(Content content) {
        Facts facts = content.words().facts();
        ContentId twin = content.judgement().twin();
        return new ContentDetails(
                contents.find(content.id()).orElseThrow(),
                content.words().claims().stream()
                        .map(claim -> facts.line(claim.fact())
                                .map(line -> new ContentDetails.CitedClaim(claim.text(), line.key(), line.value()))
                                .orElseGet(() -> new ContentDetails.CitedClaim(claim.text(), null, null)))
                        .toList(),
                content.judgement().verdict().remarks(),
                editions.of(content.id()),
                twin == null
                        ? null
                        : stored.findById(twin.value())
                                .map(other -> new ContentDetails.Twin(other.id(), other.leadName()))
                                .orElse(null),
                answers.of(content));
    }

    /**
     * Has posts written about a lead, besides those that there are.
     *
     * @param wish what they should be like, in the person's words
     * @param variants 1 or 2
     * @throws NoSuchElementException if the workspace has no such lead
     */
    @Needs(Right.WRITE)
    public List<ContentId> generate(LeadId lead, @Nullable String wish, int variants) {
        if (variants < 1 || variants > MOST_VARIANTS) {
            throw new IllegalArgumentException("Variants are 1 or " + MOST_VARIANTS);
        }
        LeadBrief brief = leads.brief(lead).orElseThrow(() -> new NoSuchElementException("No lead " + lead));
        int last = stored.lastVariant(lead.value());
        List<ContentId> asked = new ArrayList<>();
        for (int variant = last + 1; variant <= last + variants; variant++) {
            Content content = stored.save(new Content(
                    brief.campaign().value(), lead.value(), variant, brief.name(), cleaned(wish), clock.instant()));
            studio.askForWords(content);
            asked.add(content.id());
        }
        return asked;
    }

    /**
     * Has a post written about each lead of a campaign about which none is, the best first. Said twice at once, it asks once.
     *
     * @return how many were asked for, {@value #MOST_AT_ONCE} at most
     * @throws NoSuchElementException if the workspace has no such campaign
     */
    @Needs(Right.WRITE)
    public int generateMissing(CampaignId campaign) {
        if (campaigns.hold(campaign).isEmpty()) {
            throw new NoSuchElementException("No campaign " + campaign);
        }
        Set<UUID> written = stored.leadsOf(campaign.value());
        List<LeadId> missing = leads.ids(campaign).stream()
                .filter(lead -> !written.contains(lead.value()))
                .limit(MOST_AT_ONCE)
                .toList();
        Map<LeadId, String> names = leads.names(missing);
        List<Content> fresh = missing.stream()
                .map(lead -> new Content(
                        campaign.value(), lead.value(), 1, names.getOrDefault(lead, ""), null, clock.instant()))
                .toList();
        stored.saveAll(fresh).forEach(studio::askForWords);
        return fresh.size();
    }

    /**
     * Has a content written again. What there is stays until the new words are there.
     *
     * @param wish what it should be like, or null for another try
     * @param picture whether its picture is to be drawn again too
     * @throws ContentNotPendingException if its status does not allow it
     * @throws StaleContentException if it has changed since
     */
    @Needs(Right.WRITE)
    public void rewrite(ContentId id, long version, @Nullable String wish, boolean picture) {
        Content content = toMove(id, version);
        content.askAgain(cleaned(wish), picture);
        studio.askForWords(content);
    }

    /** Has only the picture drawn again. */
    @Needs(Right.WRITE)
    public void redraw(ContentId id, long version) {
        Content content = toMove(id, version);
        content.askForPicture();
        studio.next(content);
    }

    /**
     * @throws IllegalArgumentException if LinkedIn would not take it
     * @throws ContentNotPendingException if its status does not allow it
     * @throws StaleContentException if it has changed since
     */
    @Needs(Right.WRITE)
    public ContentView edit(ContentId id, long version, TextEdit edit) {
        if (!edit.fits()) {
            throw new IllegalArgumentException("This is no post that LinkedIn would take");
        }
        Content content = toMove(id, version);
        Words old = content.words();
        Draft draft =
                new Draft(edit.text(), old.draft().claims(), edit.altText().strip());
        return change(content, new Words(draft, old.facts()), Origin.PERSON);
    }

    /** Puts corrections where remarks were made, all that do not overlap. */
    @Needs(Right.WRITE)
    public ContentView correct(ContentId id, long version, List<Correction> corrections) {
        Content content = toMove(id, version);
        List<Remark> remarks = content.judgement().verdict().remarks();
        if (!corrections.stream().allMatch(correction -> correction.isOf(remarks))) {
            throw new StaleContentException(version);
        }
        PostText text = content.words().text();
        for (Correction correction : Correction.apart(corrections).reversed()) {
            text = correction.in(text);
        }
        Words old = content.words();
        return change(content, new Words(old.draft().with(text), old.facts()), Origin.CORRECTION);
    }

    /** @throws NoSuchElementException if it never had such a text */
    @Needs(Right.WRITE)
    public ContentView restore(ContentId id, long version, int edition) {
        Content content = toMove(id, version);
        Words old = editions.words(id, edition)
                .orElseThrow(() -> new NoSuchElementException("No text " + edition + " of content " + id));
        return change(content, old, Origin.RESTORED);
    }

    private ContentView change(Content content, Words words, Origin origin) {
        Industry trade =
                campaigns.find(new CampaignId(content.campaign())).orElseThrow().industry();
        Review review = reviewing.of(content.id(), words.draft(), trade, words.facts());
        int before = content.edition();
        content.edit(words, review);
        editions.keep(content, origin, null, clock.instant());
        Change change = new Change("edition", String.valueOf(before), String.valueOf(content.edition()));
        journal.record(JournalKind.CONTENT_EDITED, content.id().value(), change);
        stored.flush();
        hints.changed();
        return contents.find(content.id()).orElseThrow();
    }

    private Content toMove(ContentId id, long version) {
        Content content =
                stored.findToMove(id.value()).orElseThrow(() -> new NoSuchElementException("No content " + id));
        content.seen(version);
        return content;
    }

    private static @Nullable String cleaned(@Nullable String wish) {
        return wish == null || wish.isBlank() ? null : CleanText.line(wish, LONGEST_WISH);
    }
}

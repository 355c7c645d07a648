package ca.astrogrowth.ui;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.when;

import ca.astrogrowth.accounts.Voice;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.CampaignState;
import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.common.Score;
import ca.astrogrowth.common.Slice;
import ca.astrogrowth.common.Window;
import ca.astrogrowth.content.ContentFilter;
import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.content.Contents;
import ca.astrogrowth.content.Obstacle;
import ca.astrogrowth.content.Place;
import ca.astrogrowth.leads.ImportView;
import ca.astrogrowth.leads.LeadDetails;
import ca.astrogrowth.leads.LeadFilter;
import ca.astrogrowth.leads.LeadId;
import ca.astrogrowth.leads.LeadImports;
import ca.astrogrowth.leads.LeadView;
import ca.astrogrowth.leads.Leads;
import ca.astrogrowth.publishing.PublicationState;
import ca.astrogrowth.publishing.PublicationView;
import ca.astrogrowth.publishing.Publications;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** A workspace in full swing, for looking at the screens. */
record ShowcaseStory(Campaigns campaigns, Leads leads, Contents contents, Publications publications) {

    static final Voice VOICE = new Voice(
            false,
            Voice.Tone.WARM,
            List.of("fait maison", "quartier"),
            List.of("rabais"),
            "L’équipe du Bistro Marie",
            List.of("Ce midi, la soupe est aux poireaux. Le pain sort du four à onze heures."));

    private static final List<String> BUSINESSES = List.of(
            "Chez Léonie",
            "Le Petit Plateau",
            "Café des Érables",
            "Bistro du Marché",
            "La Table Ronde",
            "Pizzeria Nino",
            "Le Comptoir Boréal",
            "Maison Saint-Paul",
            "Aux Deux Rives",
            "Brasserie Laurier");
    private static final List<String> CITIES = List.of("Gatineau", "Laval", "Lévis", "Longueuil", "Montréal", "Québec");

    void tell() {
        List<CampaignView> all = List.of(
                Given.campaign(1, "Restaurants du Plateau", Industry.RESTAURANT, "Montréal", CampaignState.PUBLISHING),
                Given.campaign(2, "Cliniques dentaires de Laval", Industry.DENTIST, "Laval", CampaignState.SCRAPING),
                Given.campaign(3, "Courtiers de la Capitale", Industry.REAL_ESTATE, "Québec", CampaignState.FAILED),
                Given.campaign(5, "Boulangeries de Lévis", Industry.RESTAURANT, "Lévis", CampaignState.PAUSED),
                Given.campaign(4, "Boutiques de Gatineau", Industry.OTHER, "Gatineau", CampaignState.COMPLETED));
        when(campaigns.list(any()))
                .thenAnswer(call -> Showcase.empty() ? Slice.of(List.of(), 1, x -> null) : new Slice<>(all, null));
        when(campaigns.list(any(), any()))
                .thenAnswer(call -> new Slice<>(
                        all.stream()
                                .filter(each -> !Showcase.empty()
                                        && call.<Set<CampaignState>>getArgument(0)
                                                .contains(each.state()))
                                .toList(),
                        null));
        when(campaigns.active(anyInt())).thenReturn(all.subList(0, 2));
        when(campaigns.find(any()))
                .thenAnswer(call -> all.stream()
                        .filter(each -> each.id().equals(call.getArgument(0)))
                        .findFirst());
        when(campaigns.create(any())).thenReturn(all.get(1));
        when(leads.of(any(), any(), any()))
                .thenAnswer(call -> leadsOf(call.getArgument(0), call.getArgument(1), call.getArgument(2)));
        when(leads.count(any(), any()))
                .thenAnswer(
                        call -> listed(call.getArgument(0), call.getArgument(1)).size());
        when(leads.of(any(), any(), anyInt(), anyInt()))
                .thenAnswer(call -> listed(call.getArgument(0), call.getArgument(1)).stream()
                        .skip(call.<Integer>getArgument(2))
                        .limit(call.<Integer>getArgument(3))
                        .toList());
        when(leads.isFromOpenStreetMap(any())).thenReturn(true);
        when(leads.leadOf(any())).thenAnswer(call -> Optional.of(call.getArgument(0)));
        when(leads.details(any())).thenAnswer(call -> Optional.of(lead(call.getArgument(0))));
        when(contents.about(any())).thenReturn(List.of(GivenContent.variant(2), content(0)));
        when(contents.rejectReasons()).thenReturn(List.of("tone", "facts", "picture", "long", "fit"));
        when(leads.citiesLike(anyString(), anyInt()))
                .thenAnswer(call -> CITIES.stream()
                        .filter(city -> city.toLowerCase()
                                .startsWith(call.<String>getArgument(0).toLowerCase()))
                        .limit(call.<Integer>getArgument(1))
                        .toList());
        when(leads.knowsCity(any()))
                .thenAnswer(
                        call -> CITIES.contains(call.<Locality>getArgument(0).city()));
        when(contents.list(any(), any()))
                .thenAnswer(call -> Showcase.empty()
                        ? new Slice<>(List.of(), null)
                        : contentsOf(call.getArgument(0), call.getArgument(1)));
        when(contents.place(any(), any())).thenAnswer(call -> place(call.getArgument(0), call.getArgument(1)));
        when(contents.all(any()))
                .thenAnswer(call -> call.<Collection<ContentId>>getArgument(0).stream()
                        .flatMap(id -> contents.find(id).stream())
                        .toList());
        when(contents.find(any()))
                .thenAnswer(call -> IntStream.range(0, 60)
                        .mapToObj(ShowcaseStory::content)
                        .filter(each -> each.id().equals(call.getArgument(0)))
                        .findFirst());
        Map<ContentStatus, Long> counts = Map.of(
                ContentStatus.PENDING,
                12L,
                ContentStatus.APPROVED,
                65L,
                ContentStatus.PUBLISHED,
                97L,
                ContentStatus.REJECTED,
                10L,
                ContentStatus.FAILED,
                2L);
        when(contents.counts()).thenAnswer(call -> Showcase.empty() ? Map.of() : counts);
        when(contents.counts(any())).thenReturn(counts);
        when(contents.leads(any())).thenReturn(30L);
        when(publications.next(any()))
                .thenReturn(Optional.of(publication(content(1).id(), PublicationState.QUEUED)));
        when(publications.of(any(ContentId.class))).thenAnswer(call -> publication(call.getArgument(0)));
    }

    /** One is still being read, another was. */
    static void lists(LeadImports imports) {
        when(imports.of(any()))
                .thenAnswer(call -> List.of(GivenLead.list(
                        call.getArgument(0),
                        call.<CampaignId>getArgument(0).value().getLeastSignificantBits() == 1
                                ? ImportView.State.DONE
                                : ImportView.State.RUNNING)));
        when(imports.preview(any())).thenReturn(GivenLead.PREVIEW);
    }

    /** The third asks not to be written to, every other one has a corrected score. */
    private static LeadDetails lead(LeadId id) {
        CampaignId campaign = new CampaignId(new UUID(10, 1));
        long number = id.value().getLeastSignificantBits();
        return number == 3
                ? GivenLead.asking(campaign)
                : GivenLead.details(
                        campaign,
                        number % 2 == 0
                                ? null
                                : new LeadView.Correction(
                                        new Score(35), "Fermé tout l’hiver, rappeler au printemps", Given.NOW));
    }

    private static Slice<LeadView> leadsOf(CampaignId campaign, LeadFilter filter, Window window) {
        List<LeadView> all = listed(campaign, filter);
        List<LeadView> found = all.stream().limit(window.limit()).toList();
        return new Slice<>(found, found.size() < all.size() ? "next" : null);
    }

    private static List<LeadView> listed(CampaignId campaign, LeadFilter filter) {
        boolean looking = campaign.value().getLeastSignificantBits() == 2;
        return IntStream.range(0, looking ? 0 : 38)
                .mapToObj(n -> Given.lead(campaign, n, BUSINESSES.get(n % 10), 95 - n * 2))
                .filter(lead -> filter.words() == null || lead.name().contains(filter.words()))
                .filter(lead -> filter.minScore() == null || lead.score().value() >= filter.minScore())
                .filter(lead -> filter.hasEmail() == null || lead.email() != null)
                .toList();
    }

    private static Slice<ContentView> contentsOf(ContentFilter filter, Window window) {
        List<ContentView> all = matching(filter);
        List<ContentView> found = all.stream().limit(window.limit()).toList();
        return new Slice<>(found, found.size() < all.size() ? "next" : null);
    }

    private static List<ContentView> matching(ContentFilter filter) {
        return IntStream.range(0, 60)
                .mapToObj(ShowcaseStory::content)
                .filter(each -> filter.status() == null || each.status() == filter.status())
                .filter(each -> filter.words() == null || each.leadName().contains(filter.words()))
                .toList();
    }

    private static Place place(ContentId id, ContentFilter filter) {
        List<ContentId> all = matching(filter).stream().map(ContentView::id).toList();
        int index = all.indexOf(id);
        return new Place(
                index + 1L,
                all.size(),
                index < 1 ? null : all.get(index - 1),
                index + 1 < all.size() ? all.get(index + 1) : null);
    }

    private static ContentView content(int n) {
        ContentStatus status = ContentStatus.values()[1 + n % 5];
        ContentView content = Given.content(n, BUSINESSES.get(n % 10), status, 92 - n % 50);
        return n % 10 == 5 ? Given.doubtful(content, Obstacle.of("number", "dix ans")) : content;
    }

    private static Optional<PublicationView> publication(ContentId id) {
        int n = (int) id.value().getLeastSignificantBits();
        return switch (ContentStatus.values()[1 + n % 5]) {
            case APPROVED ->
                Optional.of(publication(id, n % 2 == 0 ? PublicationState.QUEUED : PublicationState.UNKNOWN));
            case PUBLISHED -> Optional.of(publication(id, PublicationState.PUBLISHED));
            default -> Optional.empty();
        };
    }

    private static PublicationView publication(ContentId id, PublicationState state) {
        boolean out = state == PublicationState.PUBLISHED;
        return new PublicationView(
                new UUID(40, 1),
                id,
                new UUID(10, 1),
                null,
                state,
                Given.NOW,
                false,
                out ? URI.create("https://www.linkedin.example/feed/update/1") : null,
                out ? Given.NOW : null,
                null);
    }
}

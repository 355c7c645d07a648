package ca.astrogrowth.content;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.common.Window;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding contents by words, and going from one of a list to the next. */
class SearchIT extends Newsroom {

    /** Oldest first. */
    private final List<ContentId> written = new ArrayList<>();

    @BeforeEach
    void write() {
        written.clear();
        written.add(content("Café Œuf", "Chez Ève, la crème brûlée.", "On y va à pied.", "Et vous ?", "#Montréal"));
        written.add(content("Bistro 100%", "L’été arrive_ici.", "Cent pour cent.", "Passez !", "#Été"));
        written.add(content("Garage Roy", "Un pneu neuf.", "Vite fait.", "Appelez.", "#Auto"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "creme brulee | 0",
                "BRÛLÉE crème | 0",
                "oeuf | 0",
                "ŒUF | 0",
                "#montreal | 0",
                "montréal café | 0",
                "l'ete | 1",
                "l’été | 1",
                "100% | 1",
                "arrive_ici | 1",
                "pneu roy auto | 2"
            })
    void findsEachWordWhereverItIsAndHoweverItIsDressed(String words, int which) {
        assertThat(found(words)).containsExactly(written.get(which));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "p_eu", "!", "crème pneu", "\\"})
    void aWildcardIsALetterLikeAnother(String words) {
        assertThat(found(words)).doesNotContain(written.getFirst(), written.getLast());
    }

    @Test
    void noWordsAreNoFilter() {
        assertThat(found(" ")).hasSize(3);
        assertThat(found(null)).containsExactlyElementsOf(written.reversed());
    }

    @Test
    void aNeighbourFindsNothing() {
        TenantId neighbour = tenants.provision("Voisin").id();

        List<ContentView> theirs = TenantContext.where(neighbour)
                .call(() -> transactions.execute(status ->
                        contents.list(saying("crème"), Window.first(5)).items()));
        List<ContentView> ours =
                TenantContext.where(neighbour).call(() -> transactions.execute(status -> contents.all(written)));

        assertThat(theirs).isEmpty();
        assertThat(ours).isEmpty();
        assertThat(inTransaction(() -> contents.all(written))).hasSize(3);
    }

    @Test
    void aContentHasItsPlaceInItsList() {
        Place middle = place(written.get(1), ContentFilter.ALL);

        assertThat(middle).isEqualTo(new Place(2, 3, written.get(2), written.get(0)));
        assertThat(place(written.get(2), ContentFilter.ALL)).isEqualTo(new Place(1, 3, null, written.get(1)));
        assertThat(place(written.get(0), ContentFilter.ALL)).isEqualTo(new Place(3, 3, written.get(1), null));
    }

    @Test
    void whatIsInTheListNoMoreStandsBetweenItsNeighbours() {
        assertThat(place(written.get(1), saying("ève"))).isEqualTo(new Place(0, 1, null, written.get(0)));
        assertThat(place(written.get(1), saying("pneu"))).isEqualTo(new Place(0, 1, written.get(2), null));
    }

    private Place place(ContentId id, ContentFilter filter) {
        return inTransaction(() -> contents.place(id, filter));
    }

    private List<ContentId> found(@Nullable String words) {
        return inTransaction(() -> contents.list(saying(words), Window.first(10))).items().stream()
                .map(ContentView::id)
                .toList();
    }

    private static ContentFilter saying(@Nullable String words) {
        return new ContentFilter(null, null, null, words);
    }

    private ContentId content(String business, String hook, String body, String call, String tag) {
        UUID id = UuidV7.next();
        inTransaction(() -> database.sql("""
                        insert into contents (id, campaign_id, lead_id, variant, lead_name, status, hook, body,
                            call_to_action, hashtags, text_hash, ai_generated, created_at, version)
                        values (:id, :campaign, :lead, 1, :business, 'PENDING', :hook, :body, :call,
                            cast(:tags as text[]), 'x', true, now(), 1)""")
                .param("id", id)
                .param("campaign", campaign.value())
                .param("lead", UUID.randomUUID())
                .param("business", business)
                .param("hook", hook)
                .param("body", body)
                .param("call", call)
                .param("tags", new String[] {tag})
                .update());
        return new ContentId(id);
    }
}

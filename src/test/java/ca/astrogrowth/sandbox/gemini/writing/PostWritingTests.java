package ca.astrogrowth.sandbox.gemini.writing;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.sandbox.gemini.prompt.Facts;
import ca.astrogrowth.sandbox.gemini.prompt.Seed;
import ca.astrogrowth.sandbox.gemini.prompt.Trade;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PostWritingTests {

    private static final Pattern BOAST =
            Pattern.compile("meilleur|numéro un|incontournable|exceptionnel|garanti|gratuit|rabais|récompens|lauréat");
    private static final Pattern COMPARISON =
            Pattern.compile("\\b(plus (?!ample)|mieux\\b|moins\\b|meilleure?s?\\b|étoiles\\b|avis\\b)");
    private static final Pattern MISPLACED_SPACE = Pattern.compile(" [:;!?»%]|« | {2}|\u00A0[;!?]|[\\p{L}]:[ \u00A0]");

    private static final int LEADS = 500;
    private static final Copywriter COPYWRITER = new Copywriter();
    private static final Map<Trade, List<Post>> POSTS = new EnumMap<>(Trade.class);

    @BeforeAll
    static void write() {
        for (Trade trade : Trade.values()) {
            POSTS.put(
                    trade,
                    IntStream.range(0, LEADS)
                            .mapToObj(i -> write(Leads.facts(trade, i)))
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void writesOfEveryLeadAtTheRightLength(Trade trade) {
        for (int i = 0; i < LEADS; i++) {
            String facts = Leads.facts(trade, i);
            Post post = posts(trade).get(i);
            String prose = String.join(" ", post.hook(), post.body(), post.callToAction());
            assertThat(words(prose)).as(prose).isBetween(150, 300);
            assertThat(words(post.body())).as(post.body()).isBetween(130, 230);
            assertThat(post.text().length()).isLessThan(2_900);
            assertThat(prose).contains(Leads.name(i)).contains(Leads.city(i));
            assertThat(post.hashtags())
                    .hasSizeBetween(3, 5)
                    .doesNotHaveDuplicates()
                    .allMatch(tag -> tag.matches("#[\\p{L}\\p{N}]+"));
            assertThat(post.claims()).isNotEmpty().allMatch(claim -> facts.contains(claim.fact() + " | "));
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysNothingThatIsNotInTheFacts(Trade trade) {
        for (int i = 0; i < LEADS; i++) {
            String facts = Leads.facts(trade, i);
            String text = posts(trade).get(i).text();
            assertThat(text).doesNotContainPattern(BOAST).doesNotContain("{", "}", "[", "|");
            List<String> numbers = Pattern.compile("\\d+(,\\d+)?")
                    .matcher(text)
                    .results()
                    .map(found -> found.group())
                    .toList();
            assertThat(numbers).allMatch(number -> facts.contains(number));
        }
    }

    @ParameterizedTest
    @EnumSource
    void spacesItsSignsAsTheOqlfWants(Trade trade) {
        assertThat(posts(trade))
                .extracting(Post::text)
                .noneMatch(text -> MISPLACED_SPACE.matcher(text).find());
    }

    @Test
    void neverComparesDentistsNorQuotesTheirPatients() {
        assertThat(posts(Trade.DENTIST))
                .extracting(post -> post.text().toLowerCase(Locale.ROOT))
                .noneMatch(text -> COMPARISON.matcher(text).find());
    }

    @ParameterizedTest
    @EnumSource
    void writesVisiblyDifferentPostsForDifferentLeads(Trade trade) {
        List<int[]> posts =
                posts(trade).stream().map(post -> triplets(post.text())).toList();
        double closest = 0;
        for (int i = 0; i < posts.size(); i++) {
            for (int other = 0; other < i; other++) {
                closest = Math.max(closest, likeness(posts.get(i), posts.get(other)));
            }
        }
        assertThat(closest).isLessThan(0.75);
    }

    @Test
    void writesTheSamePostForTheSameLead() {
        String facts = Leads.facts(Trade.RESTAURANT, 7);
        assertThat(write(facts))
                .isEqualTo(new Copywriter()
                        .write(Facts.in(facts), Trade.RESTAURANT, Seed.of(facts))
                        .orElseThrow());
    }

    @Test
    void contractsTheArticleOfAName() {
        assertThat(French.of("Le Petit Coin")).isEqualTo("du Petit Coin");
        assertThat(French.of("Aria")).isEqualTo("d’Aria");
        assertThat(French.to("Les Trois Amis")).isEqualTo("aux Trois Amis");
    }

    @Test
    void writesAnAddressTheWayOneDoesHere() {
        assertThat(French.address("1621 Rue Saint-Denis, Montréal, QC, H2X 3K3"))
                .isEqualTo("1621, rue Saint-Denis");
        assertThat(French.address("Place Ville Marie")).isEmpty();
    }

    @Test
    void translatesTheCategoriesOfADirectory() {
        assertThat(Category.of("Italian Restaurant").orElseThrow().indefinite()).isEqualTo("un restaurant italien");
        assertThat(Category.of("bakery").orElseThrow().indefinite()).isEqualTo("une boulangerie");
        assertThat(Category.of("Boutique de laine").orElseThrow().indefinite()).isEqualTo("une boutique de laine");
        assertThat(Category.of("Zeppelin Rental")).isEmpty();
    }

    private static List<Post> posts(Trade trade) {
        return POSTS.getOrDefault(trade, List.of());
    }

    private static Post write(String facts) {
        Facts read = Facts.in(facts);
        return COPYWRITER.write(read, read.trade(), Seed.of(facts)).orElseThrow();
    }

    private static int words(String text) {
        return text.strip().split("[\\s\u00A0]+").length;
    }

    /** Every three words in a row, as sorted hashes. */
    private static int[] triplets(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        return IntStream.range(2, words.length)
                .map(i -> List.of(words[i - 2], words[i - 1], words[i]).hashCode())
                .distinct()
                .sorted()
                .toArray();
    }

    /** Jaccard's: what two texts share of what they have together. */
    private static double likeness(int[] one, int[] other) {
        int shared = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            int order = Integer.compare(one[i], other[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return (double) shared / (one.length + other.length - shared);
    }
}

package ca.astrogrowth.content.quality;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What must stand beside a name, which no list of words can say. */
enum TradeCheck {
    /** A dentist who is named, and is no specialist, is named with « dentiste généraliste ». */
    GENERAL_DENTIST {
        @Override
        Stream<String> broken(Said said) {
            String plain = said.passage().plain();
            boolean told = GENERALIST.matcher(plain).find();
            boolean specialist = said.facts().lines().stream()
                    .anyMatch(fact -> SPECIALIST.matcher(Plain.of(fact.value())).find());
            return told || specialist ? Stream.empty() : quotes(said, DENTIST);
        }
    },

    /** A broker's name is the one that the facts have. */
    BROKER_NAME {
        @Override
        Stream<String> broken(Said said) {
            return BROKER.matcher(said.passage().original())
                    .results()
                    .filter(found -> !isKnown(said, found.group(1) == null ? found.group(2) : found.group(1)))
                    .map(found -> Passage.cut(found.group().strip()));
        }
    },

    /** A broker who is named has the title of the licence, not « agent », « conseiller » or « courtier » alone. */
    BROKER_TITLE {
        @Override
        Stream<String> broken(Said said) {
            boolean titled = TITLE.matcher(said.passage().plain()).find();
            return titled ? quotes(said, UNTITLED) : Stream.concat(quotes(said, BROKER), quotes(said, UNTITLED));
        }
    },

    /** A broker who is named is named with an agency, or as working on their own account. */
    BROKER_AGENCY {
        @Override
        Stream<String> broken(Said said) {
            boolean agency = AGENCY.matcher(said.passage().plain()).find();
            return agency ? Stream.empty() : quotes(said, BROKER);
        }
    };

    private static final String NAME = "((?:\\p{Lu}[\\p{L}’'-]+[ \\u00a0]){1,3}\\p{Lu}[\\p{L}’'-]+)";
    private static final String JOB =
            "(?:courti(?:er|ère)s?(?:[ \\u00a0]immobili(?:er|ère))?|agente?(?:[ \\u00a0]immobili(?:er|ère))?)";
    private static final Pattern DENTIST = Pattern.compile("\\bD(?:re?|octeure?)\\.?[ \\u00a0]\\p{Lu}[\\p{L}’'-]+"
            + "|\\p{Lu}[\\p{L}’'-]+[ \\u00a0]\\p{Lu}[\\p{L}’'-]+,? (?:dentiste|chirurgienne?[ -]dentiste)");
    private static final Pattern GENERALIST = Pattern.compile("\\bdentistes? generalistes?\\b");
    private static final Pattern SPECIALIST = Pattern.compile(
            "orthodont|parodont|endodont|prosthodont|pedodont|chirurgie buccale" + "|dentiste pediatrique|specialiste");
    private static final Pattern BROKER = Pattern.compile(
            NAME + ",? (?:votre |notre |est |une? |la |le )*" + JOB + "|(?:[Cc]ourti(?:er|ère)|[Aa]gente?)"
                    + "(?:[ \\u00a0](?:immobili(?:er|ère)|résidentiel(?:le)?|agréée?|commercial))*,?[ \\u00a0]" + NAME);
    private static final Pattern TITLE = Pattern.compile("\\bcourti(?:er|ere)s? (?:\\p{L}+ )?immobili(?:er|ere)s?\\b");
    private static final Pattern UNTITLED = Pattern.compile(
            "[Aa]gent(?:e|s|es)?[ \\u00a0]immobili(?:er|ère)s?|[Cc]onseill(?:er|ère)s?[ \\u00a0](?:en[ \\u00a0])?immobili(?:er|ère)s?"
                    + "|[Ee]xperte?s?[ \\u00a0](?:en[ \\u00a0])?immobilier|[Cc]onsultante?[ \\u00a0](?:en[ \\u00a0])?immobili(?:er|ère)"
                    + "|[Rr]ealtor");
    private static final Pattern AGENCY =
            Pattern.compile("\\bagences?\\b|\\ba son compte\\b|\\bgroupe immobilier\\b|\\bcourtage immobilier\\b");

    abstract Stream<String> broken(Said said);

    static TradeCheck of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static Stream<String> quotes(Said said, Pattern pattern) {
        return pattern.matcher(said.passage().original())
                .results()
                .map(found -> Passage.cut(found.group().strip()));
    }

    /** A sentence may begin right before the name: « Voici Équipe Laviolette ». */
    private static boolean isKnown(Said said, String name) {
        String plain = Plain.of(name);
        while (plain.contains(" ")) {
            String candidate = plain;
            if (said.facts().lines().stream().anyMatch(fact -> Plain.contains(Plain.of(fact.value()), candidate))) {
                return true;
            }
            plain = plain.substring(plain.indexOf(' ') + 1);
        }
        return false;
    }
}

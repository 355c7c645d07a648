package ca.astrogrowth.content.french;

import ca.astrogrowth.content.Part;
import ca.astrogrowth.content.PostText;
import ca.astrogrowth.content.Remark;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads the French of a post. The same words always get the same remarks; the hashtags are not read. */
@Component
public class FrenchProof {

    private final Patterns phrases = new Patterns(Kind.WORDING, RuleFile.of("phrases"));
    private final Nouns nouns = new Nouns(RuleFile.of("nouns"));
    private final Verbs verbs = new Verbs(RuleFile.of("verbs"));
    private final Patterns signs = new Patterns(Kind.TYPOGRAPHY, RuleFile.of("typography"));
    private final Grammar grammar;

    FrenchProof(Grammar grammar) {
        this.grammar = grammar;
    }

    /** As {@link #read(PostText, Set)}, when no names are known. */
    public List<Remark> read(PostText text) {
        return read(text, Set.of());
    }

    /**
     * Remarks in the order of the text, of which no two overlap.
     *
     * @param names what is called so, however it is spelt: a business, its city, its street
     */
    public List<Remark> read(PostText text, Set<String> names) {
        return Stream.of(Part.values())
                .flatMap(part -> find(words(text, part), names).stream().map(finding -> finding.in(part)))
                .toList();
    }

    List<Finding> find(String text, Set<String> names) {
        return allowed(text, names, Stream.concat(own(text), grammar.find(text, wordsOf(names)).stream()));
    }

    /** By our own rules alone. */
    List<Finding> findOwn(String text, Set<String> names) {
        return allowed(text, names, own(text));
    }

    private static List<Finding> allowed(String text, Set<String> names, Stream<Finding> findings) {
        Untouchable untouchable = Untouchable.of(text, names);
        return Finding.apart(
                findings.filter(finding -> !untouchable.touches(finding.span())).toList());
    }

    private Stream<Finding> own(String text) {
        return Stream.of(phrases.find(text), nouns.find(text), verbs.find(text), Figures.find(text), signs.find(text))
                .flatMap(findings -> findings);
    }

    private static Set<String> wordsOf(Collection<String> names) {
        return names.stream()
                .flatMap(name -> Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
                .collect(Collectors.toSet());
    }

    private static String words(PostText text, Part part) {
        return switch (part) {
            case HOOK -> text.hook();
            case BODY -> text.body();
            case CALL_TO_ACTION -> text.callToAction();
        };
    }
}

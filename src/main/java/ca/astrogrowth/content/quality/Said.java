package ca.astrogrowth.content.quality;

import ca.astrogrowth.content.PostText;
import ca.astrogrowth.content.text.Draft;
import ca.astrogrowth.content.text.Facts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a draft says, against what is known.
 *
 * @param passage the whole post, its tags once more word by word, and the words that describe its picture
 */
record Said(Draft draft, Facts facts, Passage passage) {

    private static final int MOST_WORDS_OF_A_NAME = 6;

    static Said of(Draft draft, Facts facts) {
        PostText text = draft.text();
        String tags = text.hashtags().stream()
                .map(tag -> tag.replaceAll("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{L})(?=\\p{N})|_", " ")
                        .replace("#", ""))
                .collect(Collectors.joining("\n"));
        return new Said(
                draft,
                facts,
                Passage.of(String.join(
                        "\n", Relevance.prose(text), String.join(" ", text.hashtags()), tags, draft.altText())));
    }

    /** What is said beside the names: a bistro may be called « Le Meilleur ». A name that is a sentence is no name. */
    Passage besideNames() {
        List<String> names = Stream.of("nom", "auteur", "adresse", "quartier", "ville")
                .flatMap(key -> facts.value(key).stream())
                .map(Plain::of)
                .filter(name -> Plain.words(name).size() <= MOST_WORDS_OF_A_NAME)
                .sorted((one, other) -> other.length() - one.length())
                .toList();
        return passage.without(names);
    }
}

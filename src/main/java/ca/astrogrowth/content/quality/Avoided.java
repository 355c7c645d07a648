package ca.astrogrowth.content.quality;

import ca.astrogrowth.content.Obstacle;
import ca.astrogrowth.content.PostText;
import java.util.List;

/** Finds the words that a workspace does not want in its posts. */
public final class Avoided {

    private Avoided() {}

    public static List<Obstacle> in(PostText text, List<String> words) {
        String plain = Plain.of(text.whole());
        return words.stream()
                .filter(word -> Plain.contains(plain, Plain.of(word)))
                .map(word -> Obstacle.of(Gate.AVOIDED.code(), word))
                .toList();
    }
}

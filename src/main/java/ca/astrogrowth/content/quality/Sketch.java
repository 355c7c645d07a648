package ca.astrogrowth.content.quality;

import ca.astrogrowth.content.PostText;
import ca.astrogrowth.content.text.Facts;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a post says, in few numbers: the smallest hashes of its groups of three words (a bottom-k sketch, after Broder's
 * resemblance of documents). Names and places do not count: a text that only says another name is the same text.
 */
public final class Sketch {

    private static final int GROUP = 3;
    private static final int SIZE = 64;
    private static final List<String> NAMES = List.of("nom", "ville", "quartier", "auteur", "auteur_ville");

    private final int[] hashes;

    private Sketch(int[] hashes) {
        this.hashes = hashes;
    }

    public static Sketch of(PostText text, Facts facts) {
        String plain = Plain.of(Relevance.prose(text));
        for (String name : NAMES) {
            String value = Plain.of(facts.value(name).orElse(""));
            plain = value.isEmpty() ? plain : plain.replace(value, "_");
        }
        return of(Plain.words(plain));
    }

    /** @param hashes as {@link #hashes()} gave them */
    public static Sketch of(int[] hashes) {
        return new Sketch(hashes.clone());
    }

    private static Sketch of(List<String> words) {
        TreeSet<Integer> all = new TreeSet<>();
        for (int start = 0; start + GROUP <= words.size(); start++) {
            all.add(spread(String.join(" ", words.subList(start, start + GROUP)).hashCode()));
        }
        return new Sketch(all.stream().limit(SIZE).mapToInt(Integer::intValue).toArray());
    }

    /** In ascending order. */
    public int[] hashes() {
        return hashes.clone();
    }

    /** About which share of what either says both say, from 0 to 1. */
    public double likeness(Sketch other) {
        int[] union = Arrays.stream(new int[][] {hashes, other.hashes})
                .flatMapToInt(Arrays::stream)
                .sorted()
                .distinct()
                .limit(SIZE)
                .toArray();
        if (union.length == 0) {
            return 0;
        }
        Set<Integer> mine = set(hashes);
        Set<Integer> theirs = set(other.hashes);
        long both = Arrays.stream(union)
                .filter(hash -> mine.contains(hash) && theirs.contains(hash))
                .count();
        return (double) both / union.length;
    }

    private static Set<Integer> set(int[] hashes) {
        return new HashSet<>(Arrays.stream(hashes).boxed().toList());
    }

    /** MurmurHash3's last step: similar words have nothing in common afterwards. */
    private static int spread(int hash) {
        int mixed = hash ^ hash >>> 16;
        mixed *= 0x85ebca6b;
        mixed ^= mixed >>> 13;
        mixed *= 0xc2b2ae35;
        return mixed ^ mixed >>> 16;
    }
}

package ca.astrogrowth.sandbox.gemini.drawing;

import java.util.List;
import java.util.random.RandomGenerator;

/** The colours and the season of one picture. */
record Mood(Palette palette, Season season) {

    static Mood among(List<Palette> palettes, RandomGenerator chance) {
        Palette palette = palettes.get(chance.nextInt(palettes.size()));
        return new Mood(palette, Season.values()[chance.nextInt(Season.values().length)]);
    }
}

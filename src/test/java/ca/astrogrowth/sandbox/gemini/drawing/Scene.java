package ca.astrogrowth.sandbox.gemini.drawing;

import java.util.random.RandomGenerator;

/** One composition. */
interface Scene {

    void draw(Ink ink, Mood mood, RandomGenerator chance);
}

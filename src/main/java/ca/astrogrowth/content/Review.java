package ca.astrogrowth.content;

import ca.astrogrowth.content.quality.Verdict;

/** All that was found in the words of a content. */
record Review(Verdict verdict, Likeness likeness) {}

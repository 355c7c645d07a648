package ca.astrogrowth.content.image;

import ca.astrogrowth.common.Industry;

/**
 * Something of a trade that is good to look at.
 *
 * @param scene as the model is asked for it
 * @param alt as it is described to people who do not see it; without a full stop
 */
record Ambience(Industry trade, String scene, String alt) {}

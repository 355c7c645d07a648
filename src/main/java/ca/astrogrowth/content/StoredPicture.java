package ca.astrogrowth.content;

/**
 * A picture that is in the store.
 *
 * @param path of the 1200×627 rendition
 * @param hash of its bytes
 * @param altText what is to be seen on it, in French
 */
record StoredPicture(String path, String hash, String altText) {}

package ca.astrogrowth.content;

/**
 * A picture that is in the store.
 *
 * @param path of the 1200×627 rendition
 * @param hash of its bytes
 */
record StoredPicture(String path, String hash) {}

package ca.astrogrowth.publishing.linkedin;

/**
 * An organisation's page on LinkedIn.
 *
 * @param urn {@code urn:li:organization:…}
 */
public record Page(String urn, String name) {}

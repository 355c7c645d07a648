package ca.astrogrowth.publishing.linkedin;

/**
 * In whose name we post.
 *
 * @param urn of a member ({@code urn:li:person:…}) or of a page ({@code urn:li:organization:…})
 * @param token of the member who lets us
 */
public record Author(String urn, String token) {

    @Override
    public String toString() {
        return urn;
    }
}

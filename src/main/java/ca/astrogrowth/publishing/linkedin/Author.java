package ca.astrogrowth.publishing.linkedin;

/** In whose name we post. */
public record Author(String member, String token) {

    String urn() {
        return "urn:li:person:" + member;
    }

    @Override
    public String toString() {
        return urn();
    }
}

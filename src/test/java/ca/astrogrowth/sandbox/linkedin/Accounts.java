package ca.astrogrowth.sandbox.linkedin;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.astrogrowth.sandbox.linkedin.Ledger.Token;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Who LinkedIn knows. To each application a member goes by another identifier. */
record Accounts(List<LinkedInApp> apps, List<Member> members, List<Organization> organizations) {

    Optional<LinkedInApp> app(String clientId) {
        return apps.stream().filter(app -> app.clientId().equals(clientId)).findFirst();
    }

    /** The first application knows the members by the identifiers of their file. */
    String id(Member member, String clientId) {
        return clientId.equals(apps.getFirst().clientId()) ? member.sub() : pairwise(member.sub(), clientId);
    }

    Optional<Member> find(String id) {
        return members.stream()
                .filter(member ->
                        apps.stream().anyMatch(app -> id(member, app.clientId()).equals(id)))
                .findFirst();
    }

    Member member(Token token) {
        return find(token.sub()).orElseThrow();
    }

    Optional<Organization> organization(String urn) {
        return organizations.stream()
                .filter(organization -> organization.urn().equals(urn))
                .findFirst();
    }

    /** The name of a member or a page. */
    String name(String urn) {
        return organization(urn)
                .map(Organization::name)
                .or(() -> find(urn.substring(urn.lastIndexOf(':') + 1)).map(Member::name))
                .orElse(urn);
    }

    /** Refuses a token that may not write in this name. */
    void checkAuthor(String author, Token token, String field, String resource) {
        if (author.startsWith("urn:li:organization:")) {
            if (!token.scopes().contains("w_organization_social") || !runs(token, author)) {
                throw new RefusedException(Refusals.denied(resource));
            }
        } else if (!author.startsWith("urn:li:person:")) {
            throw Draft.refused("INVALID_URN_TYPE", field, field + " must be a person or an organization");
        } else if (!token.scopes().contains("w_member_social")) {
            throw new RefusedException(Refusals.denied(resource));
        } else if (!author.equals("urn:li:person:" + token.sub())) {
            throw new RefusedException(Refusals.notYours(field));
        }
    }

    boolean runs(Token token, String organizationUrn) {
        Member member = member(token);
        return organization(organizationUrn)
                .filter(organization -> organization.isRunBy(member))
                .isPresent();
    }

    private static String pairwise(String sub, String clientId) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest((clientId + "/" + sub).getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 10);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

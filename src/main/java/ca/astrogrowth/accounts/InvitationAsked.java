package ca.astrogrowth.accounts;

import java.util.UUID;

/** Somebody is to get a letter that invites them. The link in it is made when it is written, and is nowhere before. */
public record InvitationAsked(String tenant, UUID invitationId, int letter) {

    public static final String TOPIC = "invitation.letter-asked";
}

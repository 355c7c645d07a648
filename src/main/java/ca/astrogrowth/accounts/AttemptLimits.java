package ca.astrogrowth.accounts;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Of each door (see {@link Door} for the time), how often for one e-mail address, and how often from one network address,
 * behind which may be a whole office. Invitations count for the workspace that sends them, not for a network address.
 */
@ConfigurationProperties("astrogrowth.accounts.limits")
record AttemptLimits(
        @DefaultValue("10") int signInAddress,
        @DefaultValue("60") int signInClient,
        @DefaultValue("3") int signUpAddress,
        @DefaultValue("10") int signUpClient,
        @DefaultValue("3") int letterAddress,
        @DefaultValue("20") int letterClient,
        @DefaultValue("3") int invitationAddress,
        @DefaultValue("50") int invitationClient,
        @DefaultValue("5") int codeAddress,
        @DefaultValue("60") int codeClient,
        @DefaultValue("10") int recoveryAddress,
        @DefaultValue("60") int recoveryClient,
        @DefaultValue("3") int prospectAddress,
        @DefaultValue("20") int prospectClient) {

    int address(Door door) {
        return switch (door) {
            case SIGN_IN -> signInAddress;
            case SIGN_UP -> signUpAddress;
            case LETTER -> letterAddress;
            case INVITATION -> invitationAddress;
            case CODE -> codeAddress;
            case RECOVERY -> recoveryAddress;
            case PROSPECT -> prospectAddress;
        };
    }

    int client(Door door) {
        return switch (door) {
            case SIGN_IN -> signInClient;
            case SIGN_UP -> signUpClient;
            case LETTER -> letterClient;
            case INVITATION -> invitationClient;
            case CODE -> codeClient;
            case RECOVERY -> recoveryClient;
            case PROSPECT -> prospectClient;
        };
    }
}

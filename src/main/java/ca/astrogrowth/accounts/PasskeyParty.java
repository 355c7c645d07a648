package ca.astrogrowth.accounts;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/**
 * What Spring Security asks devices for, and checks. A device must make sure who holds it, by finger, face or its own code,
 * each time: only so is a passkey two factors at once.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PasskeySettings.class)
class PasskeyParty {

    private static final String NAME = "AstroGrowth";

    @Bean
    WebAuthnRelyingPartyOperations passkeyOperations(
            PasskeyPeople people,
            PasskeyRows keys,
            PasskeySettings settings,
            @Value("${astrogrowth.public-url:http://localhost:8080}") URI found) {
        var operations = new Webauthn4JRelyingPartyOperations(
                people,
                keys,
                PublicKeyCredentialRpEntity.builder()
                        .id(settings.domain(found))
                        .name(NAME)
                        .build(),
                settings.origins(found));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }
}

package ca.astrogrowth.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The screens without a server around them. */
@Import(Screens.class)
class ScreensAlone {

    @Bean
    AuthenticationContext authenticationContext() {
        return new AuthenticationContext();
    }
}

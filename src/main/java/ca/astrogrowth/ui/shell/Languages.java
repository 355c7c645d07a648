package ca.astrogrowth.ui.shell;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The languages of the screens: Québec French for everyone, English for those whose browser asks for it. */
@Configuration(proxyBeanMethods = false)
class Languages {

    static final Locale FRENCH = Locale.CANADA_FRENCH;
    static final Locale ENGLISH = Locale.of("en", "CA");

    @Bean
    I18NProvider translations() {
        return new DefaultI18NProvider(List.of(FRENCH, ENGLISH));
    }
}

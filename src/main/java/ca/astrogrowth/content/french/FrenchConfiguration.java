package ca.astrogrowth.content.french;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FrenchSettings.class)
class FrenchConfiguration {

    /** LanguageTool takes seconds to learn its rules: it does so while nobody waits for it. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> frenchLearning(Readers readers) {
        return ready -> Thread.ofPlatform()
                .daemon()
                .name("french")
                .priority(Thread.MIN_PRIORITY)
                .start(() -> readers.read("Bonjour."));
    }
}

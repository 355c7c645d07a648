package ca.astrogrowth.messaging;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tests' handlers. A property of the tests asks for them, so that the local run has none. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("astrogrowth.test.handlers")
class Scripts {

    @Bean
    Script inTurn() {
        return new Script(Ping.IN_TURN, 1);
    }

    @Bean
    Script sideBySide() {
        return new Script(Ping.SIDE_BY_SIDE, 4);
    }
}

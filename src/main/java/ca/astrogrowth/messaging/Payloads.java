package ca.astrogrowth.messaging;

import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Events as snake_case JSON; fields that this version does not know are ignored, so versions can run side by side. */
@Component
class Payloads {

    private final JsonMapper json = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    String write(Object event) {
        return json.writeValueAsString(event);
    }

    <E> E read(String payload, Class<E> type) {
        return json.readValue(payload, type);
    }
}

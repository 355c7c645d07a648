package ca.astrogrowth.content.gemini;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

class TroubleTests {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void eachHasWordsOfItsOwn(String language) throws IOException {
        Properties words = PropertiesLoaderUtils.loadProperties(new EncodedResource(
                new ClassPathResource("vaadin-i18n/translations_" + language + ".properties"), "UTF-8"));

        assertThat(Arrays.stream(Trouble.values()).map(trouble -> words.getProperty(trouble.reason())))
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }
}

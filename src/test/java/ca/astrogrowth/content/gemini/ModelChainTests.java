package ca.astrogrowth.content.gemini;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ModelChainTests {

    @Test
    void keepsTheOrder() {
        assertThat(chain("gemini-3.5-flash-lite", " gemini-3.8-flash ", "gemini-3.5-flash-lite")
                        .models())
                .containsExactly("gemini-3.5-flash-lite", "gemini-3.8-flash");
    }

    @Test
    void leavesOutARetiredModelAndSaysWhatToWriteInstead(CapturedOutput output) {
        assertThat(chain("gemini-2.0-flash", "gemini-3.8-flash").models()).containsExactly("gemini-3.8-flash");

        assertThat(output)
                .contains(
                        "gemini-2.0-flash is left out of text-models: Google shut gemini-2.0-flash* down on 2026-06-01;"
                                + " write gemini-3.5-flash-lite instead.");
    }

    @ParameterizedTest
    @CsvSource({
        "gemini-2.0-flash-lite-001, gemini-3.5-flash-lite",
        "gemini-2.5-flash, gemini-3.8-flash",
        "gemini-2.5-flash-image, gemini-nano-banana-2.1",
        "imagen-3.0-generate-002, gemini-nano-banana-2.1",
        "imagen-4.0-ultra-generate-001, gemini-3-pro-image"
    })
    void knowsWhatTakesTheirPlace(String model, String replacement) {
        assertThat(RetiredModels.known().find(model))
                .hasValueSatisfying(found -> assertThat(found.replacement()).isEqualTo(replacement));
    }

    @Test
    void recommendsNoModelThatIsRetiredItself() {
        RetiredModels known = RetiredModels.known();

        assertThat(known.models())
                .isNotEmpty()
                .allSatisfy(model -> assertThat(known.find(model.replacement())).isEmpty());
    }

    @Test
    void isNeverEmpty() {
        assertThatThrownBy(() -> chain("gemini-2.0-flash"))
                .hasMessageContaining("No model of text-models is left.")
                .hasMessageContaining("write gemini-3.5-flash-lite instead");
        assertThatThrownBy(() -> chain(" ")).hasMessage("text-models names no model.");
    }

    @Test
    void stopsTheStartWithAPageThatOneCanRead(CapturedOutput output) {
        SpringApplication application = new SpringApplication(GeminiConfiguration.class);
        application.setWebApplicationType(WebApplicationType.NONE);

        assertThatThrownBy(() -> application.run("--astrogrowth.content.genai.image-models=imagen-4.0-generate-001"))
                .hasRootCauseInstanceOf(NoModelException.class);
        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("No model of astrogrowth.content.genai.image-models is left.")
                .contains("Name at least one model that Google serves");
    }

    @Test
    void startsWithoutCredentials() {
        SpringApplication application = new SpringApplication(GeminiConfiguration.class);
        application.setWebApplicationType(WebApplicationType.NONE);

        try (var house = application.run()) {
            assertThat(house.getBean(Channels.class)).isNotNull();
        }
    }

    private static ModelChain chain(String... models) {
        return ModelChain.of("text-models", List.of(models), RetiredModels.known());
    }
}

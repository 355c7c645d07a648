package ca.astrogrowth.content.image;

import com.google.genai.Client;
import org.springframework.ai.image.ImageModel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The image model, lazy like the client that it speaks through. */
@Configuration(proxyBeanMethods = false)
class ImageConfiguration {

    @Bean
    @Lazy
    ImageModel drawingModel(Client gemini) {
        return new GeminiImageModel(gemini);
    }
}

package ca.astrogrowth.sandbox.gemini.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.sandbox.gemini.prompt.Trade;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DrawingTests {

    private final Illustrator illustrator = new Illustrator();

    @ParameterizedTest
    @EnumSource
    void drawsEverySceneInFullAndFarFromBlank(Trade trade) throws IOException {
        for (long seed = 0; seed < 4; seed++) {
            BufferedImage image = read(illustrator.draw(trade, "", seed * 0x9E3779B97F4A7C15L, 1376, 768));
            assertThat(image.getWidth()).isEqualTo(1376);
            assertThat(image.getHeight()).isEqualTo(768);
            assertThat(deviation(image)).as("%s %d", trade, seed).isGreaterThan(15);
        }
    }

    @Test
    void drawsTheSamePictureForTheSameSeed() {
        assertThat(illustrator.draw(Trade.OTHER, "", 42, 688, 384))
                .isEqualTo(new Illustrator().draw(Trade.OTHER, "", 42, 688, 384));
    }

    @Test
    void drawsAnotherPictureForAnotherTradeOrSeed() {
        Set<Integer> pictures = new HashSet<>();
        for (Trade trade : Trade.values()) {
            for (long seed = 0; seed < 5; seed++) {
                pictures.add(java.util.Arrays.hashCode(illustrator.draw(trade, "", seed, 344, 192)));
            }
        }
        assertThat(pictures).hasSize(Trade.values().length * 5);
    }

    @Test
    void drawsWhatIsWishedFor() {
        byte[] terrace = illustrator.draw(Trade.RESTAURANT, "Une terrasse bordée d’arbres", 3, 344, 192);
        byte[] table = illustrator.draw(Trade.RESTAURANT, "Une assiette vue du dessus", 3, 344, 192);

        assertThat(illustrator.draw(Trade.RESTAURANT, "Scène : une TERRASSE", 3, 344, 192))
                .isEqualTo(terrace);
        assertThat(table).isNotEqualTo(terrace);
    }

    @Test
    void readsTheTradeInAPrompt() {
        assertThat(Trade.in("Une clinique dentaire accueillante")).isEqualTo(Trade.DENTIST);
        assertThat(Trade.in("L’ambiance d’un café de quartier")).isEqualTo(Trade.RESTAURANT);
        assertThat(Trade.in("Une propriété vue par un courtier immobilier")).isEqualTo(Trade.REAL_ESTATE);
        assertThat(Trade.in("Un commerce sur une rue animée")).isEqualTo(Trade.OTHER);
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /** The standard deviation of the brightness. */
    private static double deviation(BufferedImage image) {
        double sum = 0;
        double squares = 0;
        int count = 0;
        for (int y = 0; y < image.getHeight(); y += 8) {
            for (int x = 0; x < image.getWidth(); x += 8) {
                int pixel = image.getRGB(x, y);
                double light = ((pixel >> 16 & 0xFF) + (pixel >> 8 & 0xFF) + (pixel & 0xFF)) / 3.0;
                sum += light;
                squares += light * light;
                count++;
            }
        }
        return Math.sqrt(squares / count - Math.pow(sum / count, 2));
    }
}

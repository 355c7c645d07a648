package ca.astrogrowth.content.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.astrogrowth.content.gemini.GeminiException;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenditionsTests {

    private static final Dimension LINK = new Dimension(1200, 627);

    @ParameterizedTest
    @CsvSource({
        "1376, 768, 0, 24, 1376, 719",
        "1408, 768, 0, 16, 1408, 736",
        "1200, 627, 0, 0, 1200, 627",
        "2400, 627, 600, 0, 1200, 627",
        "1024, 1024, 0, 244, 1024, 535"
    })
    void cutsTheLargestMiddle(int width, int height, int x, int y, int cutWidth, int cutHeight) {
        assertThat(Renditions.middle(width, height, LINK)).isEqualTo(new Rectangle(x, y, cutWidth, cutHeight));
    }

    @ParameterizedTest
    @CsvSource({"1376, 768", "1408, 768", "640, 640", "3000, 400", "30, 900"})
    void isAlwaysAJpegOfLinkedInsSize(int width, int height) throws IOException {
        Picture picture = Renditions.of(Pictures.png(Pictures.stripes(width, height)), "Une table");

        BufferedImage published = ImageIO.read(new ByteArrayInputStream(picture.jpeg()));
        assertThat(published.getWidth()).isEqualTo(1200);
        assertThat(published.getHeight()).isEqualTo(627);
        assertThat(Arrays.copyOf(picture.jpeg(), 3)).containsExactly(0xFF, 0xD8, 0xFF);
        assertThat(picture.fits()).isTrue();
        assertThat(picture.plain()).isFalse();
        BufferedImage square = ImageIO.read(new ByteArrayInputStream(picture.square()));
        assertThat(square.getWidth()).isEqualTo(1080);
        assertThat(square.getHeight()).isEqualTo(1080);
    }

    @Test
    void isLightEnoughForALetterWhateverThereIsToSee() throws IOException {
        Random chance = new Random(7);
        BufferedImage noise = Pictures.blank(1200, 627, Color.WHITE);
        for (int x = 0; x < 1200; x++) {
            for (int y = 0; y < 627; y++) {
                noise.setRGB(x, y, chance.nextInt());
            }
        }

        byte[] heavy =
                Picture.thumbnail(Renditions.of(Pictures.png(noise), "Du bruit").jpeg());
        byte[] plain = Picture.thumbnail(Renditions.of(Pictures.png(Pictures.blank(1200, 627, Color.ORANGE)), "Un mur")
                .jpeg());

        assertThat(heavy.length).isLessThanOrEqualTo(60_000);
        assertThat(ImageIO.read(new ByteArrayInputStream(plain)).getWidth()).isEqualTo(720);
    }

    @Test
    void keepsTheMiddleInTheMiddle() throws IOException {
        BufferedImage image = new BufferedImage(1376, 768, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(588, 284, 200, 200);
        graphics.dispose();

        Picture picture = Renditions.of(Pictures.png(image), "Un carré rouge");
        BufferedImage published = ImageIO.read(new ByteArrayInputStream(picture.jpeg()));

        assertThat(new Color(published.getRGB(600, 313)).getRed()).isGreaterThan(230);
        assertThat(new Color(published.getRGB(20, 20)))
                .satisfies(corner -> assertThat(corner.getGreen()).isGreaterThan(245));
        BufferedImage square = ImageIO.read(new ByteArrayInputStream(picture.square()));
        assertThat(new Color(square.getRGB(540, 540)).getGreen()).isLessThan(30);
        assertThat(new Color(square.getRGB(380, 540)).getGreen()).isGreaterThan(220);
    }

    @Test
    void noticesThatThereIsNothingToSee() {
        assertThat(Renditions.of(Pictures.png(Pictures.blank(1376, 768, Color.LIGHT_GRAY)), "Rien")
                        .plain())
                .isTrue();
    }

    @Test
    void refusesWhatIsNoPicture() {
        assertThatThrownBy(() -> Renditions.of("<html>".getBytes(), "")).isInstanceOf(GeminiException.class);
        byte[] cut = Arrays.copyOf(Pictures.png(Pictures.stripes(1376, 768)), 60);
        assertThatThrownBy(() -> Renditions.of(cut, "")).isInstanceOf(GeminiException.class);
    }
}

package ca.astrogrowth.sandbox.gemini.drawing;

import ca.astrogrowth.sandbox.gemini.prompt.Trade;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import java.util.SplittableRandom;

/** Draws one of a trade's scenes, chosen and coloured by a seed. */
public final class Illustrator {

    private static final List<Family> RESTAURANT = List.of(
            new Family(new TableFromAbove(), Palettes.TABLE),
            new Family(new Bistro(), Palettes.STREET),
            new Family(new Terrace(), Palettes.EVENING));
    private static final List<Family> DENTIST =
            List.of(new Family(new BathroomShelf(), Palettes.CLINIC), new Family(new ClinicRoom(), Palettes.CLINIC));
    private static final List<Family> REAL_ESTATE = List.of(
            new Family(new Triplexes(), Palettes.STREET),
            new Family(new Skyline(), Palettes.STREET),
            new Family(new KeysByTheDoor(), Palettes.TABLE));
    private static final List<Family> OTHER = List.of(
            new Family(new ShoppingStreet(), Palettes.STREET), new Family(new DeskByTheWindow(), Palettes.STREET));

    /** The picture as PNG bytes. */
    public byte[] draw(Trade trade, long seed, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        double cover = Math.max(width / Ink.WIDTH, height / Ink.HEIGHT);
        graphics.translate((width - Ink.WIDTH * cover) / 2, (height - Ink.HEIGHT * cover) / 2);
        graphics.scale(cover, cover);
        SplittableRandom chance = new SplittableRandom(seed);
        if (chance.nextBoolean()) {
            graphics.translate(Ink.WIDTH, 0);
            graphics.scale(-1, 1);
        }
        compose(trade, chance, new Ink(graphics));
        graphics.dispose();
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        Finish.apply(pixels, width, height, seed);
        return Png.of(pixels, width, height);
    }

    private static void compose(Trade trade, SplittableRandom chance, Ink ink) {
        List<Family> families = switch (trade) {
            case RESTAURANT -> RESTAURANT;
            case DENTIST -> DENTIST;
            case REAL_ESTATE -> REAL_ESTATE;
            case OTHER -> OTHER;
        };
        Family family = families.get(chance.nextInt(families.size()));
        family.scene().draw(ink, Mood.among(family.palettes(), chance), chance);
    }

    private record Family(Scene scene, List<Palette> palettes) {}
}

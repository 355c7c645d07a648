package ca.astrogrowth.sandbox.gemini.drawing;

import ca.astrogrowth.sandbox.gemini.prompt.Trade;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/** Draws one of a trade's scenes: the one that is wished for, coloured by a seed. */
public final class Illustrator {

    /** How much of a step the eye may take towards the scene. */
    private static final double NEARER = 0.2;

    /** Where the cut falls: what stands on the ground matters more than the sky. */
    private static final double LOW = 0.6;

    private static final List<Family> RESTAURANT = List.of(
            new Family("vues? du dessus", new TableFromAbove(), Palettes.TABLE),
            new Family("devanture|facade", new Bistro(), Palettes.STREET),
            new Family("terrasse", new Terrace(), Palettes.EVENING));
    private static final List<Family> DENTIST = List.of(
            new Family("brosses? a dents|tablette", new BathroomShelf(), Palettes.CLINIC),
            new Family("fauteuil|salle de soins", new ClinicRoom(), Palettes.CLINIC));
    private static final List<Family> REAL_ESTATE = List.of(
            new Family("triplex", new Triplexes(), Palettes.STREET),
            new Family("horizon", new Skyline(), Palettes.STREET),
            new Family("cles|hall d.entree", new KeysByTheDoor(), Palettes.TABLE));
    private static final List<Family> OTHER = List.of(
            new Family("rue commercante|boutiques", new ShoppingStreet(), Palettes.STREET),
            new Family("bureau|poste de travail", new DeskByTheWindow(), Palettes.STREET));

    /**
     * The picture as PNG bytes.
     *
     * @param wish what it is to show; one of the trade's scenes when none of them fits
     */
    public byte[] draw(Trade trade, String wish, long seed, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        SplittableRandom chance = new SplittableRandom(seed);
        double cover = Math.max(width / Ink.WIDTH, height / Ink.HEIGHT) * (1 + NEARER * chance.nextDouble());
        graphics.translate((width - Ink.WIDTH * cover) * chance.nextDouble(), (height - Ink.HEIGHT * cover) * LOW);
        graphics.scale(cover, cover);
        if (chance.nextBoolean()) {
            graphics.translate(Ink.WIDTH, 0);
            graphics.scale(-1, 1);
        }
        compose(trade, wish, chance, new Ink(graphics));
        graphics.dispose();
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        Finish.apply(pixels, width, height, seed);
        return Png.of(pixels, width, height);
    }

    private static void compose(Trade trade, String wish, SplittableRandom chance, Ink ink) {
        List<Family> families = switch (trade) {
            case RESTAURANT -> RESTAURANT;
            case DENTIST -> DENTIST;
            case REAL_ESTATE -> REAL_ESTATE;
            case OTHER -> OTHER;
        };
        List<Family> fitting =
                families.stream().filter(family -> family.fits(wish)).toList();
        List<Family> among = fitting.isEmpty() ? families : fitting;
        Family family = among.get(chance.nextInt(among.size()));
        family.scene().draw(ink, Mood.among(family.palettes(), chance), chance);
    }

    private record Family(String words, Scene scene, List<Palette> palettes) {

        boolean fits(String wish) {
            return Pattern.compile("\\b(?:" + words + ")\\b")
                    .matcher(Trade.plain(wish))
                    .find();
        }
    }
}

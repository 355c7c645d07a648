package ca.astrogrowth.bench;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;

/** A list of made-up businesses, the same each time: nine in ten tell all that a list can, one in twenty is there twice. */
final class Businesses {

    private static final String[] KINDS = {"Bistro", "Café", "Boulangerie", "Poissonnerie", "Pizzeria", "Traiteur"};
    private static final String[] STREETS = {"Saint-Denis", "Roy", "Ontario", "Sherbrooke", "de l’Église", "Papineau"};
    private static final int ONE_TWICE_IN = 20;

    private Businesses() {}

    static byte[] list(int rows) {
        Random chance = new Random(45);
        StringBuilder list = new StringBuilder(
                "nom,catégorie,adresse,ville,code postal,téléphone,courriel,site web,note,avis,latitude,longitude\n");
        String before = "";
        for (int i = 0; i < rows; i++) {
            boolean again = i % ONE_TWICE_IN == ONE_TWICE_IN - 1;
            before = again ? before.replaceFirst("^", "Restaurant ") : row(i, chance);
            list.append(before);
        }
        return list.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String row(int i, Random chance) {
        boolean shy = i % 10 == 0;
        return String.format(
                Locale.ROOT,
                "%1$s Numéro %2$d,%1$s,\"%2$d, rue %3$s\",Montréal,H2X 1L4,%4$s,%5$s,%6$s,%7$.1f,%8$d,%9$.6f,%10$.6f%n",
                KINDS[i % KINDS.length],
                i,
                STREETS[chance.nextInt(STREETS.length)],
                shy ? "" : "514-%03d-%04d".formatted(200 + i / 10_000, i % 10_000),
                shy ? "" : "info@maison%d.example".formatted(i),
                shy ? "" : "https://www.maison%d.example/".formatted(i),
                1 + chance.nextDouble() * 4,
                chance.nextInt(900),
                45.4 + chance.nextDouble() / 4,
                -73.9 + chance.nextDouble() / 2);
    }
}

package ca.astrogrowth.sandbox.gemini.writing;

import ca.astrogrowth.sandbox.gemini.prompt.Trade;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Businesses made up for the tests, each with another mix of known and unknown facts. */
final class Leads {

    private static final List<String> FIRST =
            List.of("Le Petit", "Chez", "Maison", "Les Deux", "L’Atelier", "Groupe", "Olu'Olu");
    private static final List<String> SECOND =
            List.of("Bouleau", "Rivière", "Cardinal", "Aurore", "Tremblay", "Nord", "Érable");
    private static final List<String> CITIES = List.of("Montréal", "Québec", "Trois-Rivières", "Laval", "Gatineau");
    private static final List<String> AREAS = List.of("Rosemont", "Villeray", "Le Plateau", "Vieux-Port");

    private Leads() {}

    static String name(int i) {
        return FIRST.get(i % 7) + " " + SECOND.get(i / 7 % 7)
                + (i < 49 ? "" : " " + SECOND.get(i / 49 % 7) + " " + (char) ('A' + i % 26));
    }

    static String city(int i) {
        return CITIES.get(i % 5);
    }

    static String facts(Trade trade, int i) {
        List<String> lines = new ArrayList<>(List.of(
                "nom: " + name(i),
                "ville: " + city(i),
                "metier: " + trade.name().toLowerCase(Locale.ROOT)));
        category(trade, i, lines);
        if (i % 3 > 0) {
            lines.add("adresse: " + (100 + i) + " Rue Masson, " + city(i));
        }
        if (i % 4 > 0) {
            lines.add("quartier: " + AREAS.get(i % 4));
        }
        if (i % 8 > 0) {
            lines.add("note: " + (i % 2 == 0 ? "4,6" : "4,2"));
            lines.add("avis: " + (12 + i));
        }
        if (i % 6 == 0) {
            lines.add("description: Une équipe de famille, au service du quartier.");
        }
        if (i % 9 > 0) {
            lines.add("auteur: Agence Boréal");
        }
        return block(lines);
    }

    private static String block(List<String> lines) {
        StringBuilder block = new StringBuilder("<faits>\n");
        for (int n = 0; n < lines.size(); n++) {
            block.append("F").append(n + 1).append(" | ").append(lines.get(n)).append('\n');
        }
        return block.append("</faits>").toString();
    }

    private static void category(Trade trade, int i, List<String> lines) {
        List<String> known = switch (trade) {
            case RESTAURANT -> List.of("Pizza Restaurant", "cafe", "Restaurant vietnamien", "Bakery");
            case DENTIST -> List.of("Dentist", "Clinique dentaire");
            case REAL_ESTATE -> List.of("real_estate_agency", "Courtier immobilier");
            case OTHER -> List.of("Florist", "Boutique de laine");
        };
        if (i % 5 > 0) {
            lines.add("categorie: " + known.get(i % known.size()));
        }
    }
}

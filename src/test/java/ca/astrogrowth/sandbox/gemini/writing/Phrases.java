package ca.astrogrowth.sandbox.gemini.writing;

import ca.astrogrowth.sandbox.gemini.prompt.Trade;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The phrases of a trade by section; a section the trade does not have comes from the shared file. */
final class Phrases {

    private final Map<String, List<Phrase>> sections = new HashMap<>();

    private Phrases(String... files) {
        for (String file : files) {
            Map<String, List<Phrase>> own = new HashMap<>();
            String section = "";
            for (String line : Resources.lines(file)) {
                if (line.startsWith("## ")) {
                    section = line.substring(3);
                } else {
                    own.computeIfAbsent(section, name -> new ArrayList<>()).add(Phrase.of(line));
                }
            }
            sections.putAll(own);
        }
    }

    static Phrases of(Trade trade) {
        return new Phrases(
                "commun.txt",
                switch (trade) {
                    case RESTAURANT -> "restaurant.txt";
                    case DENTIST -> "dentiste.txt";
                    case REAL_ESTATE -> "immobilier.txt";
                    case OTHER -> "autre.txt";
                });
    }

    List<Phrase> in(String section) {
        return sections.getOrDefault(section, List.of());
    }

    String only(String section) {
        return in(section).getFirst().text();
    }
}

package ca.astrogrowth.common;

/**
 * A city and its province.
 *
 * @param city as people write it: {@code Trois-Rivières}, at most 80 characters
 * @param province two letters: {@code QC}
 */
public record Locality(String city, String province) {

    private static final int LONGEST = 80;

    public Locality {
        city = city.strip();
        province = province.strip();
        if (city.isEmpty() || city.length() > LONGEST) {
            throw new IllegalArgumentException("A city has 1 to " + LONGEST + " characters");
        }
        if (!province.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("A province is two capital letters");
        }
    }
}

package ca.astrogrowth.leads.enrich;

import ca.astrogrowth.common.EmailAddress;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether an address is a function's or somebody's: the law protects the second one more. */
public enum AddressKind {
    ROLE,
    PERSONAL;

    private static final Set<String> ROLES = NameLists.read("roles.txt");
    private static final Pattern WORDS = Pattern.compile("[^a-z]+");

    /** A house's own name before the sign is a function's too: {@code bistro-marie@bistro-marie.ca}. */
    public static AddressKind of(EmailAddress address) {
        String[] parts = address.value().split("@", 2);
        String local = parts[0].split("\\+", 2)[0];
        String house = parts[1].split("\\.", 2)[0];
        boolean role = bare(local).equals(bare(house))
                || ROLES.contains(bare(local))
                || ROLES.contains(WORDS.split(local, 2)[0]);
        return role ? ROLE : PERSONAL;
    }

    private static String bare(String name) {
        return WORDS.matcher(name).replaceAll("");
    }
}

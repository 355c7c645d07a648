package ca.astrogrowth;

import ca.astrogrowth.accounts.BusinessProfile;
import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.common.EmailAddress;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import java.util.UUID;

/** Makes people with a workspace of their own, as many as a test needs. */
public class TwoTenants {

    public static final String PASSWORD = "un mot de passe de test";

    private final People people;

    public TwoTenants(People people) {
        this.people = people;
    }

    public SignedIn person(String name) {
        BusinessProfile business =
                new BusinessProfile("Chez " + name, Industry.RESTAURANT, new Locality("Montréal", "QC"), null, null);
        return people.register(EmailAddress.of(UUID.randomUUID() + "@test.example"), name, PASSWORD, business);
    }
}

package ca.astrogrowth.leads.register;

import ca.astrogrowth.leads.enrich.SharedHosts;
import ca.astrogrowth.leads.facts.Field;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What two records of one business are recognised by. */
record Keys(
        @Nullable String phone,
        @Nullable String domain,
        @Nullable String name,
        @Nullable String address,
        @Nullable Spot spot) {

    /** Farther apart than this, a shared number or site is that of a chain's office. */
    private static final double ANOTHER_BRANCH = 300;

    /** Two maps put one door this far apart; two branches of a chain stand farther. */
    private static final double SAME_DOOR = 75;

    static Keys of(Portrait portrait) {
        String website = portrait.value(Field.WEBSITE);
        String name = portrait.value(Field.NAME);
        return new Keys(
                portrait.value(Field.PHONE),
                website == null ? null : SharedHosts.ownDomain(website).orElse(null),
                name == null ? null : Names.key(name),
                Names.addressKey(portrait.value(Field.ADDRESS)),
                Spot.parse(portrait.value(Field.LOCATION)).orElse(null));
    }

    /** Why the two are one business, if they are. */
    Optional<MergeReason> sameAs(Keys other) {
        if (isFartherThan(ANOTHER_BRANCH, other)) {
            return Optional.empty();
        }
        if (phone != null && phone.equals(other.phone) && !isTollFree(phone)) {
            return Optional.of(MergeReason.PHONE);
        }
        if (contradicts(other)) {
            return Optional.empty();
        }
        boolean door = isAtTheDoorOf(other);
        if (domain != null && domain.equals(other.domain) && looksLike(other) && (door || isSomewhere(other))) {
            return Optional.of(MergeReason.DOMAIN);
        }
        return door && name != null && name.equals(other.name) ? Optional.of(MergeReason.NAME) : Optional.empty();
    }

    private boolean isFartherThan(double metres, Keys other) {
        return spot != null && other.spot != null && spot.from(other.spot) > metres;
    }

    private boolean isAtTheDoorOf(Keys other) {
        if (address != null && address.equals(other.address)) {
            return true;
        }
        return spot != null && other.spot != null && spot.from(other.spot) <= SAME_DOOR;
    }

    /** Two doors of one corner, each with its number and its telephone: a restaurant and its own café share a site. */
    private boolean contradicts(Keys other) {
        boolean phones = phone != null && other.phone != null && !phone.equals(other.phone);
        return phones && address != null && other.address != null && !address.equals(other.address);
    }

    /** One of them tells no place at all, so that its site must tell. */
    private boolean isSomewhere(Keys other) {
        return (spot == null && address == null) || (other.spot == null && other.address == null);
    }

    /** The stalls of a food hall have one site and one door, and are as many businesses. */
    private boolean looksLike(Keys other) {
        return name != null && other.name != null && (name.contains(other.name) || other.name.contains(name));
    }

    private static boolean isTollFree(String phone) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            return numbers.getNumberType(numbers.parse(phone, "CA")) == PhoneNumberType.TOLL_FREE;
        } catch (NumberParseException e) {
            return false;
        }
    }
}

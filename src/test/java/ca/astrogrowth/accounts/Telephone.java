package ca.astrogrowth.accounts;

import ca.astrogrowth.TwoTenants;
import ca.astrogrowth.accounts.otp.Totp;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.List;

/** A telephone with an application that shows codes. */
public final class Telephone {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final byte[] secret;
    private List<String> recovery = List.of();

    private Telephone(byte[] secret) {
        this.secret = secret;
    }

    /** Somebody with a second step; the code of the step before has served. */
    public static Telephone of(SecondSteps steps, SignedIn who) {
        StepSetup setup = steps.begin(who, TwoTenants.PASSWORD, "telephone").orElseThrow();
        Telephone telephone = new Telephone(setup.bytes());
        telephone.recovery = steps.confirm(setup, telephone.code(-1)).orElseThrow();
        return telephone;
    }

    /** One that took the picture of a secret, or whose owner typed it. */
    public static Telephone that(String read) {
        var bytes = new ByteArrayOutputStream();
        long held = 0;
        int count = 0;
        for (char sign : read.replace(" ", "").toCharArray()) {
            held = held << 5 | ALPHABET.indexOf(sign);
            count += 5;
            if (count >= 8) {
                count -= 8;
                bytes.write((int) (held >> count));
            }
        }
        return new Telephone(bytes.toByteArray());
    }

    /** What it shows now. */
    public String code() {
        return code(0);
    }

    /** @param later how many steps */
    public String code(int later) {
        return Totp.code(secret, Totp.step(Clock.systemUTC().instant()) + later);
    }

    /** One that is of no step. */
    public String wrong() {
        for (int i = 0; ; i++) {
            String code = "%06d".formatted(i);
            if (!List.of(code(-2), code(-1), code(), code(1), code(2)).contains(code)) {
                return code;
            }
        }
    }

    public List<String> recovery() {
        return recovery;
    }

    String hex() {
        return java.util.HexFormat.of().formatHex(secret);
    }
}

package ca.astrogrowth.accounts.otp;

/** Bytes as capitals and digits that people can type (RFC 4648, without padding). */
public final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    public static String of(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int count = 0;
        for (byte one : bytes) {
            held = held << Byte.SIZE | one & 0xff;
            count += Byte.SIZE;
            while (count >= BITS) {
                count -= BITS;
                text.append(ALPHABET.charAt(held >> count & 31));
            }
            held &= (1 << count) - 1;
        }
        return count == 0
                ? text.toString()
                : text.append(ALPHABET.charAt(held << BITS - count & 31)).toString();
    }
}

package ca.astrogrowth.outbound;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * The addresses that belong to the public Internet. What is private, local, reserved, a documentation's or a way into
 * IPv4 through IPv6 is left out, and so is the one public address behind which a cloud keeps its metadata.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">IANA, special-purpose addresses</a>
 */
public final class PublicAddresses {

    private static final List<Block> CLOSED_4 = blocks("""
            0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 168.63.129.16/32 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24
            192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24
            224.0.0.0/4 240.0.0.0/4
            """);
    private static final Block GLOBAL_6 = Block.parse("2000::/3");
    private static final List<Block> CLOSED_6 = blocks("2001::/23 2001:db8::/32 2002::/16 3fff::/20");

    private PublicAddresses() {}

    /** An IPv4 address written as IPv6 ({@code ::ffff:10.0.0.1}) is an IPv4 address to Java, and judged as one. */
    public static boolean contain(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address
                ? CLOSED_4.stream().noneMatch(block -> block.contains(bytes))
                : GLOBAL_6.contains(bytes) && CLOSED_6.stream().noneMatch(block -> block.contains(bytes));
    }

    private static List<Block> blocks(String text) {
        return text.strip()
                .lines()
                .flatMap(line -> List.of(line.split(" ")).stream())
                .map(Block::parse)
                .toList();
    }

    private record Block(InetAddress first, int bits) {

        static Block parse(String text) {
            String[] parts = text.split("/");
            return new Block(InetAddress.ofLiteral(parts[0]), Integer.parseInt(parts[1]));
        }

        boolean contains(byte[] address) {
            byte[] prefix = first.getAddress();
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >>> bit % 8;
                if ((prefix[bit / 8] & mask) != (address[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}

package io.communique.ingest.fetch;

import java.net.InetAddress;

/**
 * A range of addresses in CIDR form with what it is for.
 *
 * @param first the range's address
 * @param bits length of the prefix
 * @param purpose for example {@code private}
 */
record AddressBlock(InetAddress first, int bits, String purpose) {

    /** @param line the range, a tab, its purpose */
    static AddressBlock parse(String line) {
        String[] columns = line.split("\t", -1);
        String[] range = columns[0].split("/", -1);
        return new AddressBlock(InetAddress.ofLiteral(range[0]), Integer.parseInt(range[1]), columns[1]);
    }

    boolean contains(InetAddress address) {
        byte[] mine = first.getAddress();
        byte[] other = address.getAddress();
        if (mine.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % 8;
            if ((mine[bit / 8] & mask) != (other[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}

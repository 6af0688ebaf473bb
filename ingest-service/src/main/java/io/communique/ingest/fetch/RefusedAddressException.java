package io.communique.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A host resolves to an address that is not public. */
final class RefusedAddressException extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    RefusedAddressException(String host, InetAddress address, String objection) {
        super(
                host.equals(address.getHostAddress())
                        ? host + " is not public (" + objection + ")"
                        : host + " resolves to " + address.getHostAddress() + ", which is not public (" + objection
                                + ")");
    }
}

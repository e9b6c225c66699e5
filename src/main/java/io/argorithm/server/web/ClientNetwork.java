package io.argorithm.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;

/**
 * Where a request comes from, for everything that is counted by address: an IPv4 address, or the
 * /64 of an IPv6 address, for within it everybody can make up addresses.
 */
public final class ClientNetwork {

  private static final int PREFIX_BYTES = 8;

  /** A trusted proxy may pass on any text; all who hide behind one share one allowance. */
  private static final String UNKNOWN = "unknown";

  private ClientNetwork() {}

  /** The network of the client that sent {@code request}. */
  public static String of(HttpServletRequest request) {
    return of(request.getRemoteAddr());
  }

  static String of(String address) {
    try {
      InetAddress literal = InetAddress.ofLiteral(address.split("%", 2)[0]);
      if (literal instanceof Inet6Address) {
        byte[] prefix = Arrays.copyOf(literal.getAddress(), PREFIX_BYTES);
        byte[] network = Arrays.copyOf(prefix, literal.getAddress().length);
        return InetAddress.getByAddress(network).getHostAddress() + "/64";
      }
      return literal.getHostAddress();
    } catch (IllegalArgumentException | java.net.UnknownHostException noAddress) {
      return UNKNOWN;
    }
  }
}

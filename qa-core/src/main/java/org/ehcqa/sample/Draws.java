package org.ehcqa.sample;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/**
 * Random numbers that are the same everywhere: SplitMix64 (Steele, Lea and Flood, OOPSLA 2014),
 * numbers below a bound by rejection, shuffles by Fisher and Yates from the front.
 *
 * <p>Each purpose has its own stream, begun from SHA-256 of seed and purpose: what is drawn from
 * one stratum does not change when a plan joins another.
 */
final class Draws {

  /** How the generator is named in manifests. */
  static final String NAME = "SplitMix64, streams by SHA-256";

  private static final long GAMMA = 0x9e3779b97f4a7c15L;

  private long state;

  /** The bare generator. */
  Draws(long state) {
    this.state = state;
  }

  /** The stream of one purpose. */
  static Draws of(long seed, String purpose) {
    byte[] hash = sha256((seed + "\n" + purpose).getBytes(StandardCharsets.UTF_8));
    return new Draws(new BigInteger(hash).longValue());
  }

  /** The next 64 bits. */
  long next() {
    state += GAMMA;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** A whole number from 0 to below the bound, each as likely as the other. */
  long below(long bound) {
    if (bound < 1) {
      throw new IllegalArgumentException("No number lies from 0 to below %d".formatted(bound));
    }
    while (true) {
      long bits = next() >>> 1;
      long value = bits % bound;
      // The last, incomplete run of remainders would favour small numbers.
      if (bits - value + (bound - 1) >= 0) {
        return value;
      }
    }
  }

  /** The items in random order. */
  <T> List<T> shuffled(List<T> items) {
    List<T> order = new ArrayList<>(items);
    for (int i = 0; i < order.size() - 1; i++) {
      int other = i + (int) below(order.size() - i);
      T held = order.get(i);
      order.set(i, order.get(other));
      order.set(other, held);
    }
    return order;
  }

  static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}

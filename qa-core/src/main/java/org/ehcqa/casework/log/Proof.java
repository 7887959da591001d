package org.ehcqa.casework.log;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Checks proofs without the log (RFC 9162, 2.1.3.2 and 2.1.4.2). */
public final class Proof {

  private Proof() {}

  /** Whether a proof shows an entry to be the one at an index of a log with this head. */
  public static boolean includes(Head head, long index, byte[] entry, List<Digest> proof) {
    if (index < 0 || index >= head.size()) {
      return false;
    }
    Climb climb = new Climb(index, head.size() - 1, Digest.ofLeaf(entry), Digest.ofLeaf(entry));
    return climb.over(proof).filter(top -> top.later.equals(head.root())).isPresent();
  }

  /** Whether a proof shows that a log with the later head only added to one with the earlier. */
  public static boolean extendsTo(Head earlier, Head later, List<Digest> proof) {
    if (earlier.size() < 1 || earlier.size() > later.size()) {
      return false;
    }
    if (earlier.size() == later.size()) {
      return proof.isEmpty() && earlier.equals(later);
    }
    boolean known = Long.bitCount(earlier.size()) == 1;
    if (!known && proof.isEmpty()) {
      return false;
    }
    Digest seed = known ? earlier.root() : proof.get(0);
    List<Digest> rest = known ? proof : proof.subList(1, proof.size());
    int skip = Long.numberOfTrailingZeros(earlier.size());
    Climb climb = new Climb((earlier.size() - 1) >> skip, (later.size() - 1) >> skip, seed, seed);
    return climb
        .over(rest)
        .filter(top -> top.earlier.equals(earlier.root()) && top.later.equals(later.root()))
        .isPresent();
  }

  /** From a node to the root: fn, sn, fr and sr of the RFC. */
  private record Climb(long node, long last, Digest earlier, Digest later) {

    Optional<Climb> over(List<Digest> proof) {
      Climb place = this;
      Iterator<Digest> steps = proof.iterator();
      while (steps.hasNext() && place.last > 0) {
        place = place.up(steps.next());
      }
      return steps.hasNext() || place.last > 0 ? Optional.empty() : Optional.of(place);
    }

    private Climb up(Digest beside) {
      if ((node & 1) == 0 && node != last) {
        return new Climb(node >> 1, last >> 1, earlier, Digest.ofNode(later, beside));
      }
      int skip = (node & 1) == 1 || node == 0 ? 0 : Long.numberOfTrailingZeros(node);
      return new Climb(
          node >> (skip + 1),
          last >> (skip + 1),
          Digest.ofNode(beside, earlier),
          Digest.ofNode(beside, later));
    }
  }
}

package org.ehcqa.casework.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tree against the figures certificate transparency publishes for its eight entries. */
final class MerkleTreeTest {

  private static final List<byte[]> ENTRIES =
      Stream.of(
              "",
              "00",
              "10",
              "2021",
              "3031",
              "40414243",
              "5051525354555657",
              "606162636465666768696a6b6c6d6e6f")
          .map(HexFormat.of()::parseHex)
          .toList();

  private static final List<String> ROOTS =
      List.of(
          "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
          "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
          "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
          "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
          "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
          "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
          "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
          "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

  @Test
  void the_roots_are_those_of_certificate_transparency() {
    MerkleTree tree = MerkleTree.of(ENTRIES);
    IntStream.rangeClosed(0, 8)
        .forEach(size -> assertEquals(ROOTS.get(size), tree.head(size).root().toString()));
  }

  @Test
  void the_proofs_are_those_of_certificate_transparency() {
    assertEquals(
        List.of(
            "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"),
        hex(MerkleTree.of(ENTRIES).inclusion(0)));
    assertEquals(
        List.of(
            "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"),
        hex(MerkleTree.of(ENTRIES).consistency(1)));
  }

  @Test
  void a_tree_grown_entry_by_entry_has_the_same_roots() {
    Peaks peaks = Peaks.none();
    for (int size = 0; size <= 300; size++) {
      assertEquals(MerkleTree.of(entries(size)).head(), peaks.head());
      assertEquals(peaks.head(), Peaks.ofBytes(size, peaks.bytes()).head());
      peaks = peaks.plus(entry(size));
    }
  }

  @Test
  void every_entry_of_every_tree_can_be_shown_to_be_in_it_and_nowhere_else() {
    for (int size = 1; size <= 40; size++) {
      MerkleTree tree = MerkleTree.of(entries(size));
      for (int index = 0; index < size; index++) {
        List<Digest> proof = tree.inclusion(index);
        assertTrue(Proof.includes(tree.head(), index, entry(index), proof));
        assertFalse(Proof.includes(tree.head(), index, entry(size), proof));
        assertFalse(Proof.includes(tree.head(), size, entry(index), proof));
        if (size > 1) {
          assertFalse(Proof.includes(tree.head(), (index + 1) % size, entry(index), proof));
        }
      }
    }
  }

  @Test
  void every_tree_can_be_shown_to_extend_every_earlier_one() {
    for (int size = 1; size <= 40; size++) {
      MerkleTree tree = MerkleTree.of(entries(size));
      for (int earlier = 1; earlier <= size; earlier++) {
        List<Digest> proof = tree.consistency(earlier);
        assertTrue(Proof.extendsTo(tree.head(earlier), tree.head(), proof));
        assertFalse(Proof.extendsTo(new Head(earlier, Digest.of()), tree.head(), proof));
        assertFalse(Proof.extendsTo(tree.head(earlier), new Head(size, Digest.of()), proof));
      }
    }
  }

  @Test
  void a_proof_with_a_digest_too_many_or_too_few_shows_nothing() {
    MerkleTree tree = MerkleTree.of(ENTRIES);
    for (int earlier = 1; earlier < 8; earlier++) {
      List<Digest> proof = tree.consistency(earlier);
      List<Digest> longer = new ArrayList<>(proof);
      longer.add(Digest.of());
      assertFalse(Proof.extendsTo(tree.head(earlier), tree.head(), longer));
      assertFalse(
          Proof.extendsTo(tree.head(earlier), tree.head(), proof.subList(0, proof.size() - 1)));
    }
  }

  @Test
  void a_head_is_written_in_one_line_and_read_again() {
    Head head = MerkleTree.of(ENTRIES).head();
    assertEquals("8 " + ROOTS.get(8), head.toString());
    assertEquals(head, Head.parse(head + "\n"));
    assertThrows(IllegalArgumentException.class, () -> Head.parse("8"));
    assertThrows(IllegalArgumentException.class, () -> Head.parse("8 5dc9"));
  }

  private static List<byte[]> entries(int size) {
    return IntStream.range(0, size).mapToObj(MerkleTreeTest::entry).toList();
  }

  private static byte[] entry(int index) {
    return "entry %d".formatted(index).getBytes(StandardCharsets.US_ASCII);
  }

  private static List<String> hex(List<Digest> digests) {
    return digests.stream().map(Digest::toString).toList();
  }
}

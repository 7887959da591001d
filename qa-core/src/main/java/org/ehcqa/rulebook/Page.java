package org.ehcqa.rulebook;

import java.util.List;

/** A page that is written from top to bottom; text may mark words with ‹ and ›. */
interface Page {

  /** A heading of level 1 to 4 that can be linked to. */
  void heading(int level, String text, String anchor);

  void paragraph(String text);

  /** A fact about what stands above it: "Why: …". */
  void fact(String label, String text);

  /** A list under a label. */
  void list(String label, List<String> items);

  void table(List<String> heads, List<List<String>> rows);

  /** The whole page. */
  String end();
}

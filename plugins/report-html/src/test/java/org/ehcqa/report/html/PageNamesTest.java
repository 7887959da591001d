package org.ehcqa.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;

final class PageNamesTest {

  private final PageNames names = new PageNames();

  @Test
  void a_plain_id_is_its_own_name() {
    assertEquals("BX-2041.html", names.next("BX-2041", "a.json"));
  }

  @Test
  void no_id_leaves_the_folder() {
    for (String id : new String[] {"../../etc/passwd", "..", "/", "C:\\x", "", "con", "a\u0000b"}) {
      assertTrue(names.next(id, "s").matches("[A-Za-z0-9_-]+\\.html"), id);
    }
  }

  @Test
  void ids_that_differ_only_in_case_or_signs_have_pages_of_their_own() {
    String first = names.next("p 1", "s");
    String second = names.next("p/1", "s");
    String third = names.next("ab", "s");
    String fourth = names.next("AB", "s");
    assertNotEquals(first, second);
    assertNotEquals(third.toLowerCase(Locale.ROOT), fourth.toLowerCase(Locale.ROOT));
  }

  @Test
  void two_plans_with_one_id_have_pages_of_their_own() {
    assertNotEquals(names.next("P1", "a.docx"), names.next("P1", "b.docx"));
    assertNotEquals(names.next("P1", "b.docx"), names.next("P1", "b.docx"));
  }

  @Test
  void a_long_id_is_shortened() {
    assertTrue(names.next("x".repeat(5000), "s").length() < 120);
  }
}

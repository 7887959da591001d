package org.ehcqa.report.html.markup;

import static org.ehcqa.report.html.markup.Element.el;
import static org.ehcqa.report.html.markup.Element.link;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class ElementTest {

  @Test
  void text_and_attributes_are_escaped() {
    assertEquals(
        "<span title=\"&quot;&#39;&lt;&gt;&amp;\">&quot;&#39;&lt;&gt;&amp;</span>",
        el("span", "\"'<>&").attr("title", "\"'<>&").html());
  }

  @Test
  void a_broken_surrogate_or_control_character_is_replaced() {
    assertEquals("\uFFFDx\uFFFD\uFFFD", new Text("\uD83Dx\uDE00\u0000").html());
    assertEquals("\uD83D\uDE00\t\n", new Text("\uD83D\uDE00\t\n").html());
  }

  @Test
  void links_lead_only_to_the_report() {
    assertEquals(
        "<a href=\"plans/P-1.html#mark-3\">x</a>", link("plans/P-1.html#mark-3", "x").html());
    for (String href : new String[] {"javascript:x", "data:x", "http://x", "a b", "\"", "#a\"b"}) {
      assertThrows(IllegalArgumentException.class, () -> link(href, "x"), href);
    }
    assertThrows(IllegalArgumentException.class, () -> link("//example.org", "x"));
  }

  @Test
  void a_name_cannot_smuggle_markup() {
    assertThrows(IllegalArgumentException.class, () -> el("p onclick=x"));
    assertThrows(IllegalArgumentException.class, () -> el("p").attr("a=b c", "x"));
  }
}

package org.ehcqa.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PageTest {

  @Test
  void a_page_holds_text_only_escaped() {
    Html html = new Html().element("p", "class=\"x\"", "<i>&\"'\u0000\ud800");
    assertEquals("<p class=\"x\">&lt;i&gt;&amp;&quot;&#39;\ufffd\ufffd</p>\n", html.toString());
  }

  @Test
  void a_table_is_laid_out_for_the_terminal() {
    Sheet sheet = new Sheet("Title", List.of("name", "n"), List.of(List.of("Siân", "7")));
    StringBuilder out = new StringBuilder();
    sheet.with(List.of("B", "12")).write(out);
    assertEquals("\nTitle\n  name   n\n  Siân   7\n  B     12\n", out.toString());
  }

  @Test
  void a_page_runs_nothing_and_escapes_its_tables() {
    Html html = new Html();
    FiguresPage.begin(html, "<title>", "subject");
    FiguresPage.sheet(html, new Sheet("<b>", List.of("<i>"), List.of(List.of("<script>"))));
    String page = FiguresPage.end(html);
    assertTrue(page.contains("default-src 'none'"), page);
    assertTrue(page.contains("<th scope=\"row\">&lt;script&gt;</th>"), page);
    for (String smuggled : new String[] {"<b>", "<i>", "<script>", "<title>&lt;title>"}) {
      assertFalse(page.contains(smuggled), smuggled);
    }
  }
}

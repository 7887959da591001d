package org.ehcqa.rulebook;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a page as Markdown. */
final class MarkdownPage implements Page {

  private final StringBuilder text = new StringBuilder();

  @Override
  public void heading(int level, String heading, String anchor) {
    text.append("#".repeat(level)).append(' ').append(safe(heading)).append("\n\n");
  }

  @Override
  public void paragraph(String paragraph) {
    text.append(safe(paragraph)).append("\n\n");
  }

  @Override
  public void fact(String label, String fact) {
    text.append("**").append(label).append("** ").append(safe(fact)).append("\n\n");
  }

  @Override
  public void list(String label, List<String> items) {
    text.append("**").append(label).append("**\n\n");
    items.forEach(item -> text.append("- ").append(safe(item)).append('\n'));
    text.append('\n');
  }

  @Override
  public void table(List<String> heads, List<List<String>> rows) {
    row(heads);
    row(heads.stream().map(head -> "---").toList());
    rows.forEach(this::row);
    text.append('\n');
  }

  @Override
  public String end() {
    return text.toString().stripTrailing() + "\n";
  }

  private void row(List<String> cells) {
    text.append(
        cells.stream()
            .map(cell -> safe(cell).replace("|", "\\|"))
            .collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  // Rules may quote placeholders such as <name>, which Markdown would take for markup.
  private static String safe(String words) {
    return words
        .replaceAll("\\s+", " ")
        .strip()
        .replace("<", "&lt;")
        .replace("*", "\\*")
        .replace("[", "\\[");
  }
}

package org.ehcqa.reader.documents.worker;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.ehcqa.layout.Block;
import org.ehcqa.layout.Line;
import org.ehcqa.layout.PageBreak;
import org.ehcqa.layout.Table;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Turns Tika's XHTML events into blocks. */
final class BlockHandler extends DefaultHandler {
  private static final Set<String> STRUCK = Set.of("s", "strike", "del");
  private static final Set<String> BOLD = Set.of("b", "strong");
  private static final Set<String> ITALIC = Set.of("i", "em");
  private static final Set<String> UNSEEN = Set.of("head", "script", "style", "title", "object");

  private final boolean html;
  private final List<Block> blocks = new ArrayList<>();
  private final Deque<OpenTable> tables = new ArrayDeque<>();
  private final ListNumbers numbers = new ListNumbers();
  private StyledText text = new StyledText();
  private int bold;
  private int italic;
  private int struck;
  private int unseen;
  private int listDepth;
  private int headingLevel;
  private boolean item;
  private boolean margin;

  /**
   * Makes a handler for one document.
   *
   * @param html whether line ends in the text are mere spaces, as in HTML
   */
  BlockHandler(boolean html) {
    this.html = html;
  }

  List<Block> blocks() {
    flush();
    return blocks;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    String element = name.isEmpty() ? qualified : name;
    if (UNSEEN.contains(element)) {
      unseen++;
    } else if (STRUCK.contains(element)) {
      struck++;
    } else if (BOLD.contains(element)) {
      bold++;
    } else if (ITALIC.contains(element)) {
      italic++;
    } else if (element.equals("br")) {
      text.breakLine();
    } else {
      startBlock(element, String.valueOf(attributes.getValue("class")));
    }
  }

  private void startBlock(String element, String style) {
    switch (element) {
      case "p", "div", "dt", "dd", "pre", "blockquote" -> {
        flush();
        margin = style.contains("header") || style.contains("footer");
      }
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        flush();
        headingLevel = element.charAt(1) - '0';
      }
      case "ul", "ol" -> {
        flush();
        listDepth++;
      }
      case "li" -> {
        flush();
        item = true;
      }
      case "table" -> {
        flush();
        tables.push(new OpenTable());
      }
      case "tr" -> row();
      case "td", "th" -> cell(element.equals("th"));
      default -> {
        // Spans, links and anchors do not end a line.
      }
    }
  }

  private void row() {
    flush();
    if (!tables.isEmpty()) {
      tables.peek().startRow();
    }
  }

  private void cell(boolean title) {
    flush();
    if (!tables.isEmpty()) {
      tables.peek().startCell();
    }
    if (title) {
      bold++;
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    String element = name.isEmpty() ? qualified : name;
    if (UNSEEN.contains(element)) {
      unseen--;
    } else if (STRUCK.contains(element)) {
      struck--;
    } else if (BOLD.contains(element)) {
      bold--;
    } else if (ITALIC.contains(element)) {
      italic--;
    } else {
      endBlock(element);
    }
  }

  private void endBlock(String element) {
    switch (element) {
      case "p", "dt", "dd", "pre", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6" -> {
        flush();
        headingLevel = 0;
        margin = false;
      }
      case "div" -> {
        flush();
        blocks.add(new PageBreak());
      }
      case "ul", "ol" -> {
        flush();
        listDepth--;
      }
      case "li" -> {
        flush();
        item = false;
      }
      case "th" -> {
        flush();
        bold--;
      }
      case "td", "tr" -> flush();
      case "table" -> endTable();
      default -> {
        // Spans, links and anchors do not end a line.
      }
    }
  }

  private void endTable() {
    flush();
    if (tables.isEmpty()) {
      return;
    }
    Table table = tables.pop().close();
    if (tables.isEmpty()) {
      blocks.add(table);
      numbers.interrupt();
    } else {
      tables.peek().addNested(table);
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (unseen == 0 && struck == 0) {
      text.append(new String(characters, start, length), bold > 0, italic > 0, html);
    }
  }

  @Override
  public void ignorableWhitespace(char[] characters, int start, int length) {
    // Tika's own layout of the XHTML, not the document's.
  }

  private void flush() {
    if (text.isBlank()) {
      text = new StyledText();
      return;
    }
    boolean listed = item || listDepth > 0;
    for (Line line : text.lines(headingLevel, listed, margin)) {
      if (tables.isEmpty()) {
        blocks.add(numbers.count(line));
      } else {
        tables.peek().add(line);
      }
    }
    text = new StyledText();
  }
}
